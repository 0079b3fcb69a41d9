// Which line is the headline: marked as one, called so by the page, or simply the title-like line before the text.
import type { Scope } from '../scope'
import type { Line } from './lines'
import { isNames, plainOf } from './lines'
import { chainOf, nameOf } from './scopes'

/** Headlines stand at the beginning; what comes later is another piece's. */
const furthest = 400
const leastScore = 2.5

/** The headline, if there is one. `titles` is what the document says that it is called. */
export function headlineOf(lines: readonly Line[], titles: readonly string[]): Line | undefined {
  const first = lines.findIndex((line) => line.isProse && line.rules.length === 0)
  const plain = titles.map(plainOf).filter((title) => title.length >= 5)
  const told = stemsOf(
    lines
      .filter(({ isProse }) => isProse)
      .slice(0, 60)
      .map(({ text }) => text.slice(0, 2000))
      .join(' '),
  )
  let best: { line: Line; score: number } | undefined
  for (const [index, line] of lines.slice(0, furthest).entries()) {
    const score = scoreOf(line, plain) + placeScore(index, first) + topicScore(line.text.slice(0, 500), told)
    if (score >= leastScore && score > (best?.score ?? 0)) best = { line, score }
  }
  return best?.line
}

function scoreOf(line: Line, titles: readonly string[]): number {
  const { block, text, words, linked, table, isProse } = line
  if (isProse || table || block.kind === 'caption' || words > 40) return -10
  let score = block.kind === 'heading' ? ([6, 3, 1][(block.level ?? 1) - 1] ?? 0) : 0
  score += titleScore(plainOf(text), titles)
  score += scopeScore(line)
  if (line.rules.length > 0) score -= 5
  if (linked > 0.9) score -= 3
  if (words < 3 && block.kind !== 'heading') score -= 1.5
  if (words > 25) score -= 2
  if (/[^.]\.$/.test(text)) score -= 2
  if (block.kind === 'item' || block.kind === 'cell') score -= 2
  if (block.kind !== 'heading' && isNames(line)) score -= 2
  return score
}

/** The title of the document, or the beginning of it. */
function titleScore(plain: string, titles: readonly string[]): number {
  if (plain.length < 5) return 0
  if (titles.includes(plain)) return 5
  const isPart = titles.some((title) => {
    let same = 0
    while (same < plain.length && plain[same] === title[same]) same += 1
    return same >= 15 || (plain.length >= 15 && title.includes(plain.slice(0, 15)))
  })
  return isPart ? 3 : 0
}

function scopeScore({ scope }: Line): number {
  let score = 0
  for (const [index, one] of chainOf(scope).entries()) {
    const name = nameOf(one)
    if (name === 'furniture') score -= isHeader(one) ? 1 : 4
    if (index < 2 && name === 'headline' && one.tag !== 'h1') score += 2
    if (index < 2 && /(?:^|\s)heading(?:$|\s)/.test(one.words)) score += 3
  }
  return Math.max(score, -8)
}

/** A headline says what the text tells; a line of the page doesn't, nor does another piece's title. */
function topicScore(text: string, told: ReadonlySet<string>): number {
  const stems = [...stemsOf(text)]
  if (stems.length === 0 || told.size === 0) return 0
  return (2.5 * stems.filter((stem) => told.has(stem)).length) / Math.max(2, stems.length)
}

/** The longer words of a text, without their endings. */
const stemsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)))

/** Of the page or of the piece: a header alone says little. */
const isHeader = ({ tag, words }: Scope): boolean =>
  tag === 'header' || /(?:^|[\s-])header(?:$|[\s-])/.test(words)

/** Right before the first paragraph is where headlines stand; the first such line is likelier than those below it. */
function placeScore(index: number, first: number): number {
  if (first < 0) return index === 0 ? 2 : 0
  if (index > first) return -1 - (index - first) * 0.1
  return first - index <= 15 ? 3.5 - index * 0.02 : 1
}
