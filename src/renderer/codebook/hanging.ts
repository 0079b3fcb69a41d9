// What hangs on a record of the codebook, in words, before it is removed or becomes part of another. Pure.
import type { UsedBy } from '../../core/answers'
import type { Noun } from '../../core/model/records'
import type { Coding } from '../state/browsing'
import { words } from '../ui/words'

const text = words.codebook

/** “3 sources”, “12 claims” …, of the nouns that are asked for. */
export const parts = (counts: UsedBy['counts'], wanted: (noun: Noun, goes: boolean) => boolean): string[] =>
  counts.flatMap(({ noun, count, goes }) =>
    count > 0 && wanted(noun, goes) ? [text.counts[noun](count)] : [],
  )

const countOf = (counts: UsedBy['counts'], wanted: Noun): number =>
  counts.find(({ noun }) => noun === wanted)?.count ?? 0

/** How many tags stand below one. */
export const tagsBelow = (counts: UsedBy['counts']): number => countOf(counts, 'tags')

/** What would become of everything that refers to a record if that were removed, a sentence each. */
export function removalWords(list: Coding['list'], counts: UsedBy['counts']): string[] {
  const say = (sentence: (parts: readonly string[]) => string, found: string[]): string[] =>
    found.length === 0 ? [] : [sentence(found)]
  const going = say(
    text.removal.goToo,
    parts(counts, (_noun, goes) => goes),
  )
  const staying = parts(counts, (noun, goes) => !goes && noun !== 'tags')
  const below = tagsBelow(counts)
  const sentences = [
    ...(list === 'tags' ? say(text.removal.comesOff, staying) : []),
    ...(list === 'tags' && below > 0 ? [text.removal.moveUp(below)] : []),
    ...(list === 'entities' ? say(text.removal.keepsName, staying) : []),
    ...(list === 'claimTypes' ? say(text.removal.letGo, staying) : []),
    ...going,
  ]
  return sentences.length === 0 ? [text.removal.nothing] : [...sentences, text.removal.back]
}
