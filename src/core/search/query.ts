// What a person types into a search box, understood: words, "exact phrases", -not, OR. Anything may be typed;
// what can't be understood is taken as words, and nothing is ever an error.
import { type Word, wordsOf } from './words'

/** Words that have to follow each other; with `unfinished` the last one may go on. */
export interface Phrase {
  words: Pick<Word, 'key' | 'joins'>[]
  unfinished: boolean
}

/** Of every list in `all` one phrase has to occur, and none of `none`. */
export interface Query {
  all: Phrase[][]
  none: Phrase[]
}

/** More is a text by mistake, and only its beginning is looked for. */
const mostCharacters = 4000
const mostParts = 64

/** A quotation (the closing mark may be missing), or what stands between two spaces. */
const part =
  /(?<not>(?<![^\s])-)?(?:["“”„«»](?<quoted>[^"“”„«»]*)(?<closed>["“”„«»]?)|(?<bare>[^\s"“”„«»]+))/gu

/** The query that a text means. The last word is taken as unfinished unless a space or a quotation mark ends it. */
export function readQuery(text: string): Query {
  const query: Query = { all: [], none: [] }
  let joining = false
  for (const match of [...text.slice(0, mostCharacters).matchAll(part)].slice(0, mostParts)) {
    const { not, quoted, closed, bare } = match.groups as Record<string, string | undefined>
    if (!not && bare === 'OR') {
      joining = query.all.length > 0
      continue
    }
    const ends = match.index + match[0].length === text.length && !closed && !not
    const phrases = waysOf(quoted ?? bare ?? '', ends)
    if (phrases.length === 0) continue
    if (not) query.none.push(...phrases)
    else if (joining) query.all.at(-1)?.push(...phrases)
    else query.all.push(phrases)
    joining = false
  }
  return query
}

/** The phrase that a part is; a number also as it is written with or without separators of thousands. */
function waysOf(text: string, ends: boolean): Phrase[] {
  const words = [...wordsOf(text)]
  const last = words.at(-1)
  if (!last) return []
  // One letter begins far too much; a character of a script without spaces says as much as a word.
  const unfinished = ends && last.end === text.length && (last.joins !== undefined || last.key.length > 1)
  const ways: Phrase['words'][] = [words]
  if (/^\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+$/.test(text)) ways.push([{ key: text.replace(/\D/g, '') }])
  if (/^\d{4,15}$/.test(text))
    ways.push(
      text
        .replace(/\B(?=(?:\d{3})+$)/g, ' ')
        .split(' ')
        .map((key) => ({ key })),
    )
  return ways.map((way) => ({ words: way, unfinished }))
}
