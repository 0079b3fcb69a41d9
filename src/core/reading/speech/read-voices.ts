// All that is known of the voices of a source, put together once: marks, names, frames, speakers.
import type { Readable } from '../readable'
import type { Cast } from './cast'
import type { Marked } from './marks'
import { paragraphsOf } from './paragraphs'
import { peopleOf } from './people'
import { type Quoted, speakersOf } from './speakers'
import type { Quotation, Voices } from './voices'

/** Reads the voices of a whole source in one pass. */
export function readVoices(source: Readable): Voices {
  const { paragraphs, quotations: marked } = paragraphsOf(source)
  const people = peopleOf(source.text, paragraphs, source.entities)
  const author = source.source.authors?.length === 1 ? source.source.authors[0] : undefined
  const cast: Cast = { mentions: [], people, text: source.text, author }
  const { quoted } = speakersOf(source, paragraphs, marked, cast)
  const quotations = marked.flatMap((one, place) => quotationOf(source, one, quoted[place]))
  return { source, names: people.all, quotations, reports: [] }
}

function quotationOf(
  source: Readable,
  { start, end, closed }: Marked,
  read: Quoted | undefined,
): Quotation[] {
  if (!read) return []
  const { speaker, rule, scare, mode } = read
  const group = read.group === undefined ? undefined : `${source.source.id}:${read.group}`
  const isCut = /(?:…|\.\.\.)\W*$/u.test(source.text.slice(Math.max(start, end - 6), end))
  const parts = {
    ...(speaker ? { speaker } : {}),
    mode,
    closed,
    ...(isCut ? { truncated: true as const } : {}),
    ...(group === undefined ? {} : { group }),
  }
  return [{ start, end, ...parts, scare, rule, speech: { ...parts, verbatim: true, start, end, rule } }]
}
