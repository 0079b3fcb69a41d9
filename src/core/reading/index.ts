// The front door of reading: what the text of a source proposes for claims. Pure and offline; tables of a language
// stand apart from logic. Nothing may be proposed that doesn't stand in the text, and nothing from furniture.
import type { ClaimType } from '../model/claim-type'
import type { Suggestion } from '../model/suggestion'
import type { Span } from '../text/span'
import { inPieces, type Leaves, leavesToRead, type ReadLeaf, type ReadSentence } from './leaves'
import { clauseAt } from './meaning/clause'
import { firstEndingAfter } from './ordered'
import { passageOf } from './passage'
import type { Readable } from './readable'
import { attributedStatements, type Statement, type Voices, voicesInSteps } from './speech'
import { suggestionFor } from './suggest'

export { coverageOf } from './coverage'
export type { Readable } from './readable'

/** A source as it is being read; what is known of the whole of it (its voices) is found out once, when first needed. */
export interface Reading {
  /** What is proposed for a passage as a claim of a type; without one, as a claim of the likeliest built-in type. */
  suggest(input: { passage: Span; type?: ClaimType }): Suggestion
  /**
   * One suggestion for each figure and each attributed statement, in order; with a place (UTF-16 units), those from its
   * leaf block on, or back from it, the last sentence of each block first. Yields after each leaf block and within long
   * ones, and nothing a few times before the first, while it is found out who speaks.
   */
  suggestions(from?: Direction): Generator<Suggestion[]>
}

interface Direction {
  place: number
  by: 1 | -1
}

/** Begins to read a source. */
export function createReading(whole: Readable): Reading {
  const source = inPieces(whole)
  const leaves = leavesToRead(source)
  const steps = voicesInSteps(source)
  let known: Voices | undefined
  let statements: Statement[][] | undefined
  const readOn = (): void => {
    const step = steps.next()
    if (step.done) known = step.value
  }
  const voices = (): Voices => {
    while (!known) readOn()
    return known
  }
  return {
    suggest: ({ passage, type }) => {
      const found = foundIn(leaves, passage)
      if (!found) return nothingFor(source, passage, type)
      const clause = clauseAt(source.text, found.sentence, found.figures[0] ?? passage)
      return suggestionFor({ source, voices: voices(), ...found, clause, passage, type })
    },
    *suggestions(from = { place: 0, by: 1 }) {
      while (!known) {
        readOn()
        yield []
      }
      statements ??= byLeaf(leaves.all, attributedStatements(voices()))
      for (const n of inDirection(leaves.all, from)) {
        const leaf = leaves.read(leaves.all[n] as Span)
        const parts = byLeaf(leaf.sentences, statements[n] ?? [])
        const sentences = leaf.sentences.map((sentence, at) => ({ sentence, here: parts[at] ?? [] }))
        let found: Suggestion[] = []
        for (const { sentence, here } of from.by > 0 ? sentences : sentences.toReversed()) {
          found.push(...suggestionsIn(source, voices(), leaf, sentence, here))
          if (found.length < most) continue
          yield found
          found = []
        }
        yield found
      }
    },
  }
}

/** The numbers of the leaves from a place on, or back from it. */
function* inDirection(leaves: readonly Span[], { place, by }: Direction): Generator<number> {
  const at = firstEndingAfter(leaves, place)
  // Behind the last leaf there is none, but one to go back to.
  const first = by > 0 ? at : Math.min(at, leaves.length - 1)
  for (let n = first; n >= 0 && n < leaves.length; n += by) yield n
}

/** The statements that begin in each of some spans, or after the span before it. */
function byLeaf(spans: readonly Span[], statements: readonly Statement[]): Statement[][] {
  let next = 0
  return spans.map(({ end }) => {
    const here: Statement[] = []
    for (; (statements[next]?.start ?? Infinity) < end; next += 1) here.push(statements[next] as Statement)
    return here
  })
}

/** So many suggestions are enough to pause after, whatever is left of their leaf. */
const most = 50

/** The figures of a passage, and the sentence of the first; absent where nothing but furniture stands in it. */
function foundIn(leaves: Leaves, passage: Span) {
  const sentences = leaves.touching(passage).flatMap((each) => {
    const leaf = leaves.read(each)
    return leaf.sentences
      .filter((sentence) => touches(sentence, passage))
      .map((sentence) => ({ leaf, sentence }))
  })
  const figures = sentences.flatMap(({ sentence }) =>
    sentence.figures.filter((each) => touches(each, passage)),
  )
  const [main] = figures
  const at = sentences.find(({ sentence }) => main && sentence.figures.includes(main)) ?? sentences[0]
  return at && { ...at, figures }
}

const nothingFor = ({ source }: Readable, passage: Span, type: ClaimType | undefined): Suggestion => ({
  sourceId: source.id,
  ...spanOf(passage),
  type: type?.key ?? 'statement',
  confidence: 0,
  fields: {},
})

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start

/** What is proposed for the figures of a sentence and for the statements that begin in it. */
function suggestionsIn(
  source: Readable,
  voices: Voices,
  leaf: ReadLeaf,
  sentence: ReadSentence,
  statements: readonly Statement[],
): Suggestion[] {
  const known = { source, voices, leaf }
  const figures = sentence.figures.map((figure) => {
    const clause = clauseAt(source.text, sentence, figure)
    const passage = passageOf(source.text, sentence, figure, clause)
    return suggestionFor({ ...known, sentence, passage, figures: [figure], clause })
  })
  // A statement all of whose sentences are proposed for their figures is not proposed again.
  const others = statements.flatMap((passage) => {
    const own = leaf.sentences.find((each) => touches(each, passage) && each.figures.length === 0)
    if (!own) return []
    const clause = clauseAt(source.text, own, passage)
    return [suggestionFor({ ...known, sentence: own, passage: spanOf(passage), figures: [], clause })]
  })
  return [...figures, ...others].toSorted((a, b) => a.start - b.start)
}
