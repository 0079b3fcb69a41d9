// Which backups stay: the newest, one a day, one a week, and never more than there is room for.
import { expect, test } from 'vitest'
import { Settings } from '../../../src/core/model/settings'
import { type BackupFile, superfluous } from '../../../src/main/database'

const rules = Settings.shape.backups.parse({ recent: 3, daily: 2, weekly: 2 })
const megabyte = 1_000_000

/** A backup so many hours before the newest. */
const made = (hours: number, more: Partial<BackupFile> = {}): BackupFile => ({
  path: `/${hours}`,
  // A Monday at noon: the days and weeks before it begin where one expects them.
  madeAt: new Date(Date.UTC(2026, 5, 15, 12) - hours * 3_600_000).toISOString(),
  bytes: megabyte,
  reason: 'automatic',
  projectId: '1',
  ...more,
})

const kept = (backups: BackupFile[], by = rules, bytes = megabyte) => {
  const gone = new Set(superfluous(backups, by, bytes))
  return backups.filter((each) => !gone.has(each)).map(({ path }) => path)
}

test('the newest stay, and the last of each day and of each week', () => {
  const hours = [0, 1, 2, 3, 13, 20, 30, 50, 24 * 5, 24 * 9, 24 * 16, 24 * 40]
  expect(kept(hours.map((each) => made(each)))).toEqual(['/0', '/1', '/2', '/13', '/120'])
})

test('what was asked for or made before a migration is not counted, and stays', () => {
  const backups = [
    made(0),
    made(1),
    made(2, { reason: 'asked' }),
    made(3),
    made(4),
    made(24 * 400, { reason: 'asked' }),
    made(24 * 500, { reason: 'migration' }),
  ]
  expect(kept(backups, { ...rules, daily: 0, weekly: 0 })).toEqual([
    '/0',
    '/1',
    '/2',
    '/3',
    '/9600',
    '/12000',
  ])
})

test('without room the oldest automatic ones go first, then the oldest others, and never the newest', () => {
  const big = 900 * megabyte
  const backups = [
    made(0, { bytes: big }),
    made(1, { bytes: big, reason: 'asked' }),
    made(2, { bytes: big }),
    made(3, { bytes: big, reason: 'asked' }),
  ]
  expect(kept(backups, rules, 600 * megabyte)).toEqual(['/0', '/1'])
  expect(kept(backups, rules, 1000 * megabyte)).toEqual(['/0', '/1', '/3'])
  expect(kept(backups, rules, 1300 * megabyte)).toEqual(['/0', '/1', '/2', '/3'])
  expect(kept([made(0, { bytes: 9000 * megabyte })])).toEqual(['/0'])
})
