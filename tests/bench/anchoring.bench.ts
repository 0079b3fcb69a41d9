// How well and how fast highlights are carried over to another wording of their text.
// Must not break: the wordings are made with their truth (anchoring/edited.ts), and what is right is told strictly.
import { carryAll, figuresOf, newCase } from './anchoring/score'
import { prose, repetitive } from './anchoring/prose'
import { counted, row, seeded } from './harness'

const levels = [
  { words: 0.01, moved: 0.01, renewed: 0.01 },
  { words: 0.05, moved: 0.03, renewed: 0.03 },
  { words: 0.15, moved: 0.08, renewed: 0.08 },
]

const told = (name: string, make: typeof prose) =>
  counted(`anchoring of 10,000 quotes in 1 MB of ${name}`, () =>
    levels.map((edits) => {
      const random = seeded(5)
      const one = newCase({ characters: 1e6, passages: 10_000, edits }, make(random), random)
      const started = performance.now()
      const { found, longest } = carryAll(one)
      const each = (performance.now() - started) / found.length
      return {
        of: `${edits.words * 100} % of words changed`,
        values: {
          ...figuresOf(one.wording, one.chosen, found),
          'ms each': each,
          'longest slice ms': longest,
        },
      }
    }),
  )

export const rows = [
  told('prose', prose),
  told('prose that repeats itself', repetitive),
  row<ReturnType<typeof newCase>>({
    work: 're-anchor highlights after an edited source (KB, 10 highlights each)',
    budget: 10_000,
    sizes: [100, 330, 1000],
    setUp: (size, random) =>
      newCase({ characters: size * 1000, passages: size * 10, edits: levels[1]! }, prose(random), random),
    run: (one) => carryAll(one),
  }),
  row<ReturnType<typeof newCase>>({
    work: 're-anchor 20,000 highlights: the longest slice (MB)',
    budget: 100,
    sizes: [1, 3, 10],
    setUp: (size, random) =>
      newCase({ characters: size * 1e6, passages: 20_000, edits: levels[1]! }, prose(random), random),
    run: (one) => ({ ms: carryAll(one).longest }),
  }),
]
