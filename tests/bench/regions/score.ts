// How well regions are guessed: labels beside documents, held against what the importer says of them.
// README.md says what the labels mean and how they are matched; every letter and digit counts once.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Region } from '../../../src/core/model/source'

export const kinds = ['headline', 'byline', 'caption', 'furniture', 'body'] as const
type Kind = (typeof kinds)[number]

interface Guessed {
  text: string
  regions: readonly Region[]
}

/** Letters and digits by kind: labelled and found so, found so at all, labelled so at all (lost ones too). */
export type Score = Record<Kind, { right: number; guessed: number; labelled: number }>

/** The part `open` or `held`, each document read by `read`. */
export function scorePart(part: 'open' | 'held', read: (name: string, bytes: Uint8Array) => Guessed): Score {
  const total = emptyScore()
  for (const file of globSync(join('tests/bench/regions', part, '*.labels')).toSorted()) {
    const path = file.replace(/\.labels$/, '')
    const score = scoreDocument(read(basename(path), readFileSync(path)), readFileSync(file, 'utf8'))
    for (const kind of kinds)
      for (const count of ['right', 'guessed', 'labelled'] as const) total[kind][count] += score[kind][count]
  }
  return total
}

/** The share of what was guessed that is right, the share of what is there that was guessed, and their harmonic mean. */
export function figuresOf({ right, guessed, labelled }: Score[Kind]) {
  const precision = guessed === 0 ? 1 : right / guessed
  const recall = labelled === 0 ? 1 : right / labelled
  return { precision, recall, f1: (2 * right) / (guessed + labelled || 1) }
}

/** How far a stretch may lie behind the one before it, in letters and digits. */
const mostSkipped = 200

export function scoreDocument({ text, regions }: Guessed, labels: string): Score {
  const kindAt = kindsIn(text, regions)
  // A letter of two units has two places, as it takes two in `letters`.
  const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length }, (_, unit) => index + unit),
  )
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, '')
  const score = emptyScore()
  let at = 0
  for (const line of labels.split('\n').filter((each) => each !== '')) {
    const [kind, words = ''] = line.split('\t') as [Kind, string?]
    const wanted = words.replace(/[^\p{L}\p{N}]/gu, '')
    score[kind].labelled += wanted.length
    const found = letters.indexOf(wanted, at)
    if (found < 0 || found - at > mostSkipped) continue
    at = found + wanted.length
    for (let letter = found; letter < at; letter += 1) {
      const guess = kindAt[places[letter] ?? 0] ?? 'body'
      score[guess].guessed += 1
      if (guess === kind) score[kind].right += 1
    }
  }
  return score
}

/** The kind of region at every position of the text; absent where it is body. */
function kindsIn(text: string, regions: readonly Region[]): (Kind | undefined)[] {
  const found: (Kind | undefined)[] = Array.from({ length: text.length })
  for (const { kind, start, end } of regions)
    if ((kinds as readonly string[]).includes(kind)) found.fill(kind as Kind, start, end)
  return found
}

const emptyScore = (): Score =>
  Object.fromEntries(kinds.map((kind) => [kind, { right: 0, guessed: 0, labelled: 0 }])) as Score
