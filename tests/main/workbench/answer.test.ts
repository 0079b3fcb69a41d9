// The gate: nothing unchecked gets in, nothing but sentences comes out.
import { expect, test } from 'vitest'
import type { Workbench } from '../../../src/core/contract'
import { answer } from '../../../src/main/workbench/answer'
import { desk } from './desk'

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'addEverything'])(
  'the verb “%s” is unknown',
  async (verb) => {
    expect(await answer(desk().workbench, verb, {})).toEqual({
      ok: false,
      error: { code: 'unknownVerb', message: `Assay has no verb “${verb}”.` },
    })
  },
)

test.each([
  ['addTag', {}, '“name” is missing.'],
  ['addTag', { name: 'a', size: 1 }, 'size'],
  ['addHighlight', { sourceId: 'x', start: 0, end: 1 }, '“sourceId” is not an id'],
  [
    'addHighlight',
    { sourceId: '01940000-0000-7000-8000-000000000001', start: -1, end: 1 },
    '“start” must be at least 0.',
  ],
  ['importFiles', { files: [{ name: 'a', bytes: 'text' }] }, '“files.0.bytes” must be bytes.'],
  ['list', { kind: 'secrets' }, '“kind” must be one of sources, '],
  ['undo', undefined, 'The input is missing.'],
  ['undo', null, 'The input must be an object.'],
  ['undo', [], 'The input must be an object.'],
])('%s of %j is refused in one sentence that names the path', async (verb, input, path) => {
  const outcome = await answer(desk().workbench, verb, input)
  const { code, message } = outcome.ok ? { code: '', message: '' } : outcome.error
  expect(code).toBe('badInput')
  expect(message).toContain(path)
  expect(message).toMatch(/^[^\n]+\.$/)
})

test('a mistake of our own is reported, and only said in the answer', async () => {
  const reported: unknown[] = []
  const mistake = new TypeError('secret.path is undefined')
  const broken = {
    settings: () => {
      throw mistake
    },
  } as unknown as Workbench
  const outcome = await answer(broken, 'settings', {}, (error) => reported.push(error))
  expect(outcome).toEqual({
    ok: false,
    error: {
      code: 'internal',
      message: 'Assay made a mistake of its own in “settings”; what was saved before is safe.',
    },
  })
  expect(reported).toEqual([mistake])
})
