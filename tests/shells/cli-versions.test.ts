// The command line: a corrected article comes in as a new version, is compared, and what it lost is decided.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Repairs, VersionDifference } from '../../src/core/versions/answers'
import { article, claimOf, nobody } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
beforeEach(() => {
  here = openTerminal()
})
afterEach(() => here.remove())

const corrected = article
  .replace('1,204 samples were lost', '🎲 1,240 samples were lost')
  .replace('\u201ca filing error\u201d. ', '\u201ca filing\u001b error\u201d. ')
interface Imported {
  imported: { id: string; version: number; supersedes?: string }[]
}
const bring = async (of: string): Promise<Imported['imported'][number]> => {
  const args = ['import', 'p.assay', here.write('corrected.txt', corrected), '--version-of', of]
  return (await here.json<Imported>(args)).imported[0]!
}
const highlights = async () => (await here.json<object[]>(['list', 'highlights', 'p.assay'])).length

it('import --version-of is one step, with what is carried over', async () => {
  const old = await here.project()
  await here.assay(['apply', 'p.assay', '-'], claimOf(old))
  expect(await bring(old)).toMatchObject({ version: 2, supersedes: old })
  expect(await highlights()).toBe(2)
  await here.assay(['undo', 'p.assay'])
  expect(await highlights()).toBe(1)
  expect(await here.json(['list', 'sources', 'p.assay'])).toMatchObject([{ id: old }])
})

it('import --version-of leaves nothing behind where it can make no version, and takes what is in already', async () => {
  const old = await here.project()
  const file = here.write('corrected.txt', corrected)
  const other = await here.assay(['import', 'p.assay', file, '--version-of', nobody])
  expect(other).toMatchObject({ code: 6, stdout: '', stderr: expect.stringContaining('no source') as string })
  const alone = await here.assay(['import', 'p.assay', file])
  expect(alone.stdout).toContain('Imported 1 source.')
  expect(await bring(old)).toMatchObject({ version: 2, supersedes: old })
})

it('compare tells what differs, in code points, and reselect takes a passage of the newer version', async () => {
  const old = await here.project()
  await here.assay(['apply', 'p.assay', '-'], claimOf(old))
  const { id: fresh } = await bring(old)
  expect(await here.assay(['compare', 'p.assay', fresh, old])).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      '  2 paragraphs the same',
      '~ The board of Lower Fenwick said on Monday that [-1,204-]{+🎲 1,240+} samples were lost between 2019 and 2021.',
      '~ A spokeswoman called it “a filing{+ +} error”. The mayor’s office has asked for the log.',
      '',
    ].join('\n'),
  })
  const { runs } = await here.json<VersionDifference>(['compare', 'p.assay', fresh, old])
  expect(runs.slice(1)).toMatchObject([
    { words: [{ old: { start: 79, end: 84 }, new: { start: 79, end: 86 } }] },
    { old: { start: 126 }, new: { start: 128 } },
  ])
  const { repairs } = await here.json<Repairs>(['repairs', 'p.assay'])
  const id = repairs[0]!.old.highlightId
  const taken = await here.assay(['reselect', 'p.assay', id, fresh, '81', '94'])
  expect(taken).toMatchObject({ code: 0, stderr: '' })
  expect(taken.stdout).toContain('“1,240 samples”')
  expect(await here.assay(['reselect', 'p.assay', id, fresh, 'x', '94'])).toMatchObject({ code: 2 })
})
