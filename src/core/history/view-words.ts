// A saved view in words: what it keeps, in which order, with which columns.
import type { Column, Sort, Where } from '../model/claim-query'
import type { Noun } from '../model/records'
import { entryInWords, labelOf } from './labels'
import { called, type Names } from './names'

const referred: { [K in keyof Where]?: Noun } = {
  source: 'sources',
  tag: 'tags',
  entity: 'entities',
  coder: 'coders',
}

/** A line for every key of a filter. */
export const filterInWords = (where: Where, names: Names): string[] =>
  Object.entries(where).map(([key, value]) => {
    const noun = referred[key as keyof Where]
    const say = (each: unknown): string => {
      if (noun) return called(names, noun, String(each))
      if (key === 'type') return names.type(String(each))?.label ?? String(each)
      return key === 'text' || key === 'unit' ? `“${String(each)}”` : entryInWords(String(each))
    }
    return `${labelOf(key)}: ${[value].flat().map(say).join(' or ')}`
  })

export const orderInWords = ({ by, descending }: Sort[number]): string =>
  descending ? `${labelOf(by)}, downwards` : labelOf(by)

export const columnInWords = ({ key, frozen }: Column): string =>
  `${labelOf(key.replace(/^.*\./, ''))}${frozen ? ' (frozen)' : ''}`
