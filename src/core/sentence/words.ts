// Small things that every part of a sentence needs: lists, first letters, ends, names.
// Must not break: nothing is taken from what a person typed but the stop at its end and a capital that only its place gave it.
import type { EntityRef } from '../model/basics'
import type { Entity } from '../model/codebook'
import { determiners, finite, small } from './english'

/** The entities of a project by id. */
export type Names = ReadonlyMap<string, Pick<Entity, 'name'>>

/** Somebody in words; empty where nothing says who it is. */
export function whoInWords({ entity, name, unnamed, description = '' }: EntityRef, names: Names): string {
  const called = names.get(entity ?? '')?.name ?? name
  const described = description.trim()
  if (called !== undefined && called.trim() !== '')
    return described === '' ? called.trim() : `${called.trim()} (${described})`
  if (described !== '')
    return small.has(firstWord(described)) ? continued(described) : `somebody described as “${described}”`
  return unnamed === true ? 'somebody who is not named' : ''
}

/** “a, b and c”, of those that say something. */
export function listed(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`
}

export const firstWord = (text: string): string => /^[\p{L}\p{N}’']+/u.exec(text)?.[0].toLowerCase() ?? ''

/** The words as they stand within a sentence: without the stop at their end, and a small word without its capital. */
export function continued(text: string): string {
  const plain = bare(text)
  const first = /^[\p{L}’']+/u.exec(plain)?.[0] ?? ''
  const isShouted = first.length > 1 && first === first.toUpperCase()
  return small.has(first.toLowerCase()) && !isShouted
    ? first.toLowerCase() + plain.slice(first.length)
    : plain
}

/** The words in one line, without the stop at their end. */
export const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.(?=[”"’']?$)/, '')

/** Whether words read as a clause of their own: they have a verb, and don’t begin with it. */
export const isClause = (text: string): boolean =>
  finite.test(text) && !finite.test(firstWord(text)) && !/^(to|that)\b/i.test(text.trim())

/** Whether words begin with a capital that may be that of a name: only their place at the head could tell. */
export const isNamelike = (text: string): boolean => /^\p{Lu}/u.test(continued(text))

/** Whether words begin as a noun phrase does. */
export const isNamed = (text: string): boolean => determiners.has(firstWord(text.trim()))

/** The sentence with a capital and one stop. */
export function closed(sentence: string): string {
  const text = sentence
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/,+(?=[,:]|$)/g, '')
    .trim()
  if (text === '') return ''
  const stopped = /[.!?…][”"’')]*$/.test(text) ? text : `${text}.`
  return stopped.charAt(0).toUpperCase() + stopped.slice(1)
}
