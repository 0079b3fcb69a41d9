// The fields of a claim as parts of a sentence, and what a core is made of.
// Must not break: a field that says nothing gives no words.
import type { EntityRef } from '../model/basics'
import type { Claim } from '../model/claim'
import type { Period, Quantity } from '../model/values'
import { atPlaces, prepositions } from './english'
import { periodInWords } from './period'
import { quantityInWords } from './quantity'
import type { Mood } from './verbs'
import { bare, continued, firstWord, listed, type Names, whoInWords } from './words'

/** What a core says of the meaning of its claim itself, so that nothing around it says it again. */
export type Meant = 'act' | 'certainty' | 'polarity' | 'mood' | 'legalStatus'

export interface Core {
  text: string
  /** `clause`: it can stand behind “that”; `words`: it stands behind a colon, or has one itself. */
  as: 'clause' | 'words'
  says: readonly Meant[]
}

export interface Given {
  claim: Claim
  names: Names
  mood: Mood
  negative: boolean
}

export type Make = (given: Given) => Core | undefined

export const clause = (text: string, says: readonly Meant[]): Core => ({ as: 'clause', text, says })

/** Parts in a row, without those that say nothing. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' ')

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
/** A text field as it stands within a sentence. */
export const textOf = (value: unknown): string => continued(textIn(value))

/** A text field behind a word that ties it to its sentence. */
export const within = (word: string, value: unknown): string => tied(word, textOf(value))
export const tied = (word: string, words: string): string => (words === '' ? '' : `${word} ${words}`)

export const quoted = (words: string, value: unknown): string => {
  const text = bare(textIn(value))
  return text === '' ? '' : `${words} “${text}”`
}

/** A place with its preposition; none where `said` names it already. */
export function placeOf(value: unknown, said = ''): string {
  const place = textOf(value)
  if (said.toLowerCase().includes(place.toLowerCase())) return ''
  if (prepositions.has(firstWord(place))) return place
  return `${atPlaces.has(place.toLowerCase().split(' ').at(-1) ?? '') ? 'at' : 'in'} ${place}`
}

export const whenOf = (value: unknown): string => (value === undefined ? '' : periodInWords(value as Period))

export const countOf = (value: unknown): string => {
  const figure = value === undefined ? '' : quantityInWords(value as Quantity)
  return figure === '' ? '' : `(${figure})`
}

/** Somebody, or several: the value of a field of type entity or entities. */
export const whoOf = (value: unknown, names: Names): string =>
  listed([value ?? []].flat().map((each) => whoInWords(each as EntityRef, names)))
