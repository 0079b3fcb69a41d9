// Sentences as words and with their dates, kept for the next figure that is asked about: mostly it is one of the same sentence.
// Must not break: no more than the last one is kept, and only the same stretch with the same dates is taken for the same.
import type { Span } from '../../text/span'
import { type Scene, sceneOf } from './clauses'
import type { FoundPeriod } from './found'
import { type Clause, clausesOf } from './tense'
import { type Token, tokensOf } from './tokens'
import { partedByWhich } from './which'

/** The tokens of a stretch of a text. */
export type Words = (stretch: Span) => readonly Token[]

/** A stretch with some of the dates in it, and with its clauses where it has dates. */
export type Scenes = (stretch: Span, dates: readonly FoundPeriod[]) => PartedScene

export interface PartedScene extends Scene {
  clauses: readonly Clause[]
}

/** The words of a text, stretch by stretch. */
export function wordsIn(text: string): Words {
  let last: (Span & { tokens: readonly Token[] }) | undefined
  return ({ start, end }) => {
    if (last?.start !== start || last.end !== end)
      last = { start, end, tokens: tokensOf(text, { start, end }) }
    return last.tokens
  }
}

/** The scenes of a text whose words are these. */
export function scenesIn(words: Words): Scenes {
  let last: { dates: readonly FoundPeriod[]; scene: PartedScene } | undefined
  return (stretch, dates) => {
    const tokens = words(stretch)
    if (last?.scene.tokens !== tokens || !isSame(last.dates, dates)) {
      const scene = sceneOf(tokens, dates)
      const clauses = scene.periods.length > 0 ? partedByWhich(tokens, clausesOf(tokens)) : []
      last = { dates, scene: { ...scene, clauses } }
    }
    return last.scene
  }
}

const isSame = (a: readonly FoundPeriod[], b: readonly FoundPeriod[]): boolean =>
  a.length === b.length && a.every((date, index) => date === b[index])
