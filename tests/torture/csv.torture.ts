// 100,000 cells of the nastiest text there is, through the CSV of an export and back: none begins as a formula,
// none comes back as another.
import { parse } from 'csv-parse/sync'
import { cellText, csvLines } from '../../src/core/transfer/cells'
import type { Random } from '../bench/harness'

const starts = [
  '',
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  "''",
  "'=",
  "''-",
  '"',
  ',',
  ' =',
  '\ufeff',
]
const pieces = [
  'a',
  '1',
  '=',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  '👩‍👩‍👧',
  'שלום',
  '\u202e',
  '\u0001',
  '\\',
  '|',
  "cmd|' /C calc'!A0",
]
const formula = /^\s*[=+\-@＝＋－＠]/
const stripped = (cell: string) => (/^'+\s*[=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell)

const cellOf = (random: Random) =>
  random.pick(starts) + Array.from({ length: random.whole(0, 8) }, () => random.pick(pieces)).join('')

export async function torture({
  random,
  say,
}: {
  random: Random
  say: (line: string) => void
}): Promise<void> {
  const rows = Array.from({ length: 10_000 }, () => Array.from({ length: 10 }, () => cellOf(random)))
  const read = parse(`\ufeff${csvLines(rows, false)}`, { bom: true, skip_empty_lines: false })
  let formulas = 0
  let mismatches = 0
  rows.forEach((row, line) =>
    row.forEach((cell, column) => {
      const found = read[line]?.[column]
      if (found === undefined || formula.test(found)) formulas += 1
      if (found !== cellText(cell, false) || stripped(found) !== cell) mismatches += 1
    }),
  )
  const raw = parse(csvLines(rows, true), { skip_empty_lines: false })
  if (JSON.stringify(raw) !== JSON.stringify(rows)) mismatches += 1
  say(`${rows.length * 10} cells: ${formulas} formulas, ${mismatches} mismatches`)
  if (formulas + mismatches > 0) throw new Error('A cell would run as a formula, or came back as another.')
}
