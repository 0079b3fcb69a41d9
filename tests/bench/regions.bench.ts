// How well headline, byline, caption and furniture are told from the text of a piece, on documents whose regions
// are known (regions/README.md). Weighted by letters and digits: precision is the share of those in regions of a
// kind that are labelled so, recall the share of those labelled so that lie in such regions, f1 their harmonic
// mean. `open` documents were looked at when the rules were made, `held` ones weren't: their figures are the ones to believe.
import { readDocument } from '../../src/main/importing'
import { counted } from './harness'
import { figuresOf, kinds, scorePart } from './regions/score'

const part = (name: 'open' | 'held') =>
  counted(`regions guessed in ${name} documents`, () => {
    const score = scorePart(name, (file, bytes) => {
      const { document, regions } = readDocument(file, bytes)
      return { text: document.text, regions }
    })
    return kinds.map((kind) => ({
      of: kind,
      values: { ...figuresOf(score[kind]), letters: score[kind].labelled },
    }))
  })

export const rows = [part('open'), part('held')]
