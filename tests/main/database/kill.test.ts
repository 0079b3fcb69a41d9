// Saved survives kill -9: the quick version of tests/torture/kill.torture.ts.
import { expect, test } from 'vitest'
import { seeded } from '../../bench/harness'
import { killManyTimes } from '../../torture/crash/kills'

test('300 kills lose nothing that was acknowledged', { timeout: 300_000 }, async () => {
  const { kills, steps, hot, ...harm } = await killManyTimes({ kills: 300, random: seeded(1) })
  expect(harm).toEqual({ lost: 0, half: 0, corrupt: 0 })
  expect(kills).toBeGreaterThanOrEqual(300)
  expect(steps).toBeGreaterThan(300)
  expect(hot / kills).toBeGreaterThan(0.3)
})

test(
  'the harness notices a loss: a control that acknowledges before it commits',
  { timeout: 120_000 },
  async () => {
    const { lost } = await killManyTimes({ kills: 300, random: seeded(2), control: 'ACK before COMMIT' })
    expect(lost).toBeGreaterThan(0)
  },
)
