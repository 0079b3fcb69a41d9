// The front door of reading: what the text of a source proposes for claims. Pure and offline; tables of a language
// stand apart from logic. Nothing may be proposed that doesn't stand in the text, and nothing from furniture.
import type { ClaimType } from '../model/claim-type'
import type { Suggestion } from '../model/suggestion'
import type { Span } from '../text/span'
import { type Leaves, leavesToRead, type ReadLeaf } from './leaves'
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
   * One suggestion for each figure and each attributed statement, in order. Yields after each leaf block, and nothing a few
   * times before the first, while it is found out who speaks.
   */
  suggestions(): Generator<Suggestion[]>
}

/** Begins to read a source. */
export function createReading(source: Readable): Reading {
  const leaves = leavesToRead(source)
  const steps = voicesInSteps(source)
  let known: Voices | undefined
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
      return found
        ? suggestionFor({ source, voices: voices(), ...found, passage, type })
        : nothingFor(source, passage, type)
    },
    *suggestions() {
      while (!known) {
        readOn()
        yield []
      }
      const statements = attributedStatements(voices()).values()
      let next = statements.next().value
      for (const each of leaves.all) {
        const leaf = leaves.read(each)
        const here: Statement[] = []
        for (; next && next.start < leaf.end; next = statements.next().value)
          if (next.start >= leaf.start) here.push(next)
        yield [...figuresIn(source, voices(), leaf), ...statementsIn(source, voices(), leaf, here)].toSorted(
          (a, b) => a.start - b.start,
        )
      }
    },
  }
}

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

function figuresIn(source: Readable, voices: Voices, leaf: ReadLeaf): Suggestion[] {
  return leaf.sentences.flatMap((sentence) =>
    sentence.figures.map((figure) =>
      suggestionFor({
        source,
        voices,
        leaf,
        sentence,
        passage: passageOf(source.text, sentence, figure),
        figures: [figure],
      }),
    ),
  )
}

/** The statements of a leaf, but for those all of whose sentences are proposed for their figures. */
function statementsIn(
  source: Readable,
  voices: Voices,
  leaf: ReadLeaf,
  statements: readonly Statement[],
): Suggestion[] {
  return statements.flatMap((passage) => {
    const sentences = leaf.sentences.filter((each) => touches(each, passage))
    const sentence = sentences.find(({ figures }) => figures.length === 0)
    if (!sentence) return []
    return [suggestionFor({ source, voices, leaf, sentence, passage: spanOf(passage), figures: [] })]
  })
}
