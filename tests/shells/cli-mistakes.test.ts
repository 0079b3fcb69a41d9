// The command line and mistakes: each has its exit code and a sentence, and changes nothing.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nobody } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
let before: Buffer
beforeAll(async () => {
  here = openTerminal()
  await here.project()
  here.write('latin.jsonl', Buffer.from('{"do":"addTag","name":"caf\xe9"}', 'latin1'))
  before = readFileSync(here.path('p.assay'))
})
afterAll(() => here.remove())

const cases: [string, number, string[], string?][] = [
  ['no command', 2, []],
  ['an unknown command', 2, ['fly']],
  ['a missing argument', 2, ['text', 'p.assay']],
  ['an unknown option', 2, ['verify', 'p.assay', '--fast']],
  ['an unknown kind', 2, ['list', 'dreams', 'p.assay']],
  ['an unknown format', 2, ['export', 'p.assay', 'docx']],
  ['a filter that is none', 2, ['export', 'p.assay', 'csv', '--where', 'statistic']],
  ['no number of steps', 2, ['undo', 'p.assay', '--steps', '1.5']],
  ['a port that is none', 2, ['serve', '--port', '99999']],
  ['two projects to load into', 2, ['load', 'a.assay', 'b.json', '--into', 'p.assay']],
  ['nothing to load', 2, ['load', 'a.assay']],
  ['a project that is not there', 3, ['list', 'claims', 'none.assay']],
  ['a project to serve that is not there', 3, ['serve', 'none.assay', '--no-open']],
  ['operations that are a folder', 3, ['apply', 'p.assay', '.']],
  ['a file that is no project', 3, ['list', 'claims', 'board.txt']],
  ['operations that are not there', 3, ['apply', 'p.assay', 'none.jsonl']],
  ['an export that is not there', 3, ['load', 'new.assay', 'none.json']],
  ['a project that exists', 6, ['new', 'p.assay']],
  ['a source that is not there', 6, ['text', 'p.assay', nobody]],
  ['an id that is none', 6, ['text', 'p.assay', 'first']],
  ['a key that no claim has', 6, ['export', 'p.assay', 'csv', '--where', 'mood=good']],
  ['a bad operation', 6, ['apply', 'p.assay', '-'], '\n{"do":"fly"}'],
  ['operations that are not UTF-8', 3, ['apply', 'p.assay', 'latin.jsonl']],
]
it.each(cases)('%s: %i', async (_, code, args, stdin) => {
  const outcome = await here.assay(args, stdin)
  expect([outcome.code, outcome.stdout]).toEqual([code, ''])
  expect(outcome.stderr).toMatch(code === 2 ? /\S/ : /^.+\.\n$/)
  expect(readFileSync(here.path('p.assay')).equals(before)).toBe(true)
})
