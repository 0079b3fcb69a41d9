// What is said about a project's file: never good where something needs a person.
import { expect, it } from 'vitest'
import type { Health } from '../../../src/core/answers'
import { findingsOf } from '../../../src/renderer/app/file/findings'

const now = Date.parse('2026-03-10T12:00:00Z')
const healthy: Health = {
  path: '/a/b.assay',
  bytes: 300_000,
  file: 'inPlace',
  readOnly: false,
  counts: { sources: 2, highlights: 3, claims: 1, changes: 9 },
  anchors: { moved: 0, fuzzy: 0, lost: 0 },
  freeBytes: 80_000_000_000,
  backupFolder: '/a/.assay-backups',
  newestBackup: { path: '/a/x', madeAt: '2026-03-09T12:00:00Z', bytes: 1, title: 'B', reason: 'automatic' },
  backups: 4,
  verified: { at: '2026-03-09T12:00:00Z', problems: 0 },
}
const states = (health: Health): string =>
  findingsOf(health, now)
    .map(({ state }) => state)
    .join(' ')

it('says of a sound project that it is sound', () => {
  expect(states(healthy)).toBe('good good good good good')
})

it('names what needs a person, with the way out', () => {
  expect(findingsOf({ ...healthy, file: 'gone' }, now)[0]).toMatchObject({ state: 'bad', way: 'saveCopy' })
  expect(findingsOf({ ...healthy, file: 'replaced' }, now)[0]).toMatchObject({
    state: 'bad',
    way: 'saveCopy',
  })
  expect(
    findingsOf({ ...healthy, verified: { at: healthy.verified!.at, problems: 2 } }, now)[1],
  ).toMatchObject({
    state: 'bad',
    way: 'backups',
  })
  expect(states({ ...healthy, anchors: { moved: 0, fuzzy: 0, lost: 1 } })).toBe('good good bad good good')
  expect(states({ ...healthy, anchors: { moved: 1, fuzzy: 0, lost: 0 } })).toBe('good good unsure good good')
  expect(states({ ...healthy, freeBytes: 1000 })).toBe('good good good good bad')
})

it('doesn’t call old or missing safety good', () => {
  const old = { ...healthy.newestBackup!, madeAt: '2026-02-01T00:00:00Z' }
  expect(states({ ...healthy, newestBackup: old })).toBe('good good good unsure good')
  expect(states({ ...healthy, newestBackup: undefined, verified: undefined })).toBe(
    'good unsure good unsure good',
  )
})
