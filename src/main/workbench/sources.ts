// What can be changed about a source: what is known about it, never its bytes or its text.
// Sources are made by importing alone.
import { metadataKeys, type Source } from '../../core/model/source'
import { splitsPair } from '../../core/text/span'
import type { Reader } from '../database/reader'
import { badValue, need, type Operations, patched, put, refused, type Transaction } from './transaction'
import { removeRecord } from './removing'
import { earlierThan } from './versions/chain'

export const sourceOperations: Operations<'changeSource' | 'removeSource'> = {
  changeSource: (tx, input) => {
    const source = withoutLostPlaces(
      patched(tx, 'sources', input),
      need(tx.writer, 'sources', input.id),
      input,
    )
    if (source.copyOf === source.id || source.supersedes === source.id)
      throw refused(`“${source.title}” can't be a copy or a new version of itself.`)
    if (input.supersedes) checkVersions(tx.writer, source)
    if (input.regions) checkRegions(tx, source)
    return put(tx, 'sources', source)
  },
  removeSource: (tx, { id }) => removeRecord(tx, 'sources', id),
}

/** Throws `refused` where a source would be a new version of one that came after it: such a chain would have no newest. */
export function checkVersions(reader: Reader, source: Source): void {
  if (earlierThan(reader, source).includes(source.id))
    throw refused(`“${source.title}” can't be a new version of one of its own newer versions.`)
}

/** A value that a person changed was not found anywhere any more; unless the caller says where. */
function withoutLostPlaces(source: Source, before: Source, { found }: { found?: unknown }): Source {
  if (!source.found || found !== undefined) return source
  const same = (key: keyof Source): boolean => JSON.stringify(source[key]) === JSON.stringify(before[key])
  const kept = metadataKeys.filter((key) => source.found?.[key] !== undefined && same(key))
  return { ...source, found: Object.fromEntries(kept.map((key) => [key, source.found?.[key] ?? ''])) }
}

function checkRegions(tx: Transaction, source: Source): void {
  const text = tx.textOf(source.id)
  for (const { start, end } of source.regions) {
    if (start >= end || end > text.length)
      throw badValue(
        `The region from ${start} to ${end} lies outside the text of “${source.title}”, or is empty.`,
      )
    if (splitsPair(text, start) || splitsPair(text, end))
      throw badValue(
        `The region from ${start} to ${end} would split a character of “${source.title}” in two.`,
      )
  }
}
