// The command line: a corrected article comes in as a new version.
import { afterEach, beforeEach, expect, it } from 'vitest'
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
