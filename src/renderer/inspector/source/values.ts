// What the details of sources show, for one source or for many at once: pure.
// Must not break: where sources differ, nothing is shown as if it were the value of all.
import type { Source } from '../../../core/model/source'
import { metadataKeys } from '../../../core/model/source'

/** A value that all have, or the fact that they don't. */
export type Common<T> = { value: T | undefined; mixed: boolean }

/** The value that all sources share. */
export function common<T>(sources: readonly Source[], read: (source: Source) => T | undefined): Common<T> {
  const [first, ...others] = sources.map((source) => JSON.stringify(read(source)))
  const mixed = others.some((other) => other !== first)
  return { value: mixed || first === undefined ? undefined : (JSON.parse(first) as T), mixed }
}

/** Names divided by semicolons, without empty ones; undefined for none. */
export function namesOf(text: string): string[] | undefined {
  const names = text
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
  return names.length > 0 ? names : undefined
}

type Mark = { place: string } | 'byHand' | undefined

/** Where a value comes from: a place in the document, or a person where the importer finds such places. */
export function markOf(source: Source, key: keyof Source): Mark {
  const known = metadataKeys.find((each) => each === key)
  const value = source[key]
  if (known === undefined || value === undefined || (Array.isArray(value) && value.length === 0))
    return undefined
  const place = source.found?.[known]
  if (place !== undefined) return { place }
  return source.found === undefined ? undefined : 'byHand'
}

/** The English name of a language; undefined for what is no tag of one. */
export function languageName(tag: string): string | undefined {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag)
    return name
  } catch {
    // Not the form of a tag at all.
    return undefined
  }
}

/** How many words a text has: runs of letters and figures. */
export function wordsIn(text: string): number {
  let words = 0
  for (const _word of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)) words++
  return words
}

/** How many regions of each kind there are, in the order of the text; body text is the rest and isn't told. */
export function regionKinds(regions: Source['regions']): { kind: string; spans: Source['regions'] }[] {
  const kinds = new Map<string, Source['regions']>()
  for (const region of regions.toSorted((a, b) => a.start - b.start))
    if (region.kind !== 'body') kinds.set(region.kind, [...(kinds.get(region.kind) ?? []), region])
  return [...kinds].map(([kind, spans]) => ({ kind, spans }))
}
