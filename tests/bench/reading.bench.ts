// How well figures and quotations are read (reading/README.md), and how long that takes. Precision is the share of what was
// proposed that is right, recall the share of what is labelled that was proposed; all but value and quotations are asked of figures
// whose value was right. `open` articles were looked at when the rules were made, `report` ones weren't: their figures count.
// ASSAY_MISSES=open tells what is missed in open articles; there is no such thing for the others.
import { createReading, type Readable, type Reading } from '../../src/core/reading'
import { documentOfLines, leavesOf } from '../../src/core/text/document'
import { counted, type Random, row } from './harness'
import { slowest } from './reading/patterns'
import { fields, figuresOf, scoreOpen, scoreReport } from './reading/score'

const figures = (score: ReturnType<typeof scoreReport>) =>
  fields.map((of) => ({ of, values: figuresOf(score[of]) }))

const open = counted('reading of open articles', () => {
  const { score, misses } = scoreOpen()
  if (process.env['ASSAY_MISSES'] === 'open') for (const miss of misses) console.error(miss)
  return figures(score)
})

const report = counted('reading of report articles', () => figures(scoreReport()))

const gap = counted('reading: open less report', () => {
  const [ours, theirs] = [scoreOpen().score, scoreReport()]
  return fields.map((of) => {
    const [a, b] = [figuresOf(ours[of]), figuresOf(theirs[of])]
    return { of, values: { precision: a.precision - b.precision, recall: a.recall - b.recall } }
  })
})

/** Every kind of thing that is read stands in one of them; a name comes back, as it does in articles. */
const paragraphs = [
  'Nearly 200 of the 1,131 wardens on the Lower Tarn were retrained last year, about one in six, the river board said.',
  '“We lost 14 boats in a night,” said Mira Oduya, who keeps the register. “Nobody counted the nets.”',
  'Oduya added that between 40 and 60 percent of the licences, worth £2.4m, would lapse by the end of 2026 unless they are renewed.',
  'According to figures released under a freedom of information request, hundreds of complaints were made in the year to March 2022.',
  'The harbour office denied that two thirds of its staff had left; it has not said how many remain.',
  'The road was closed from 9am on Tuesday, and the ferry from Hallin Quay ran once an hour for the rest of the week.',
  '',
]

/** A source of so many UTF-16 units. */
function sourceOf(units: number, random: Random): Readable {
  let text = ''
  while (text.length < units) text += `${random.pick(paragraphs)}\n`
  text = text.slice(0, units)
  const source = { id: 'long', regions: [], published: '2024-03-12' }
  return { source, text, leaves: leavesOf(documentOfLines(text).blocks), entities: [] }
}

const whole = row({
  work: 'suggestions for a source (UTF-16 units)',
  budget: 3000,
  sizes: [100_000, 300_000, 1_000_000],
  setUp: sourceOf,
  run: (source) => {
    let count = 0
    for (const suggestions of createReading(source).suggestions()) count += suggestions.length
    return count
  },
})

const one = row<{ reading: Reading; units: number }>({
  work: 'one suggestion in a source (UTF-16 units)',
  budget: 30,
  judge: 'p95',
  runs: 20,
  sizes: [100_000, 300_000, 1_000_000],
  setUp: (units, random) => {
    const reading = createReading(sourceOf(units, random))
    // What is known of the whole source is found out with the first.
    reading.suggest({ passage: { start: 0, end: 40 } })
    return { reading, units }
  },
  run: ({ reading, units }) => {
    const start = Math.round(units / 2)
    return reading.suggest({ passage: { start, end: start + 200 } })
  },
})

const hostile = counted('slowest pattern on 1 MB of hostile text (budget 50 ms)', () =>
  slowest().map(({ piece, ms }) => ({ of: JSON.stringify(piece), values: { ms } })),
)

export const rows = [open, report, gap, whole, one, hostile]
