// Saved survives kill -9: the quick version of tests/torture/kill.torture.ts.
import { expect, test } from 'vitest'
import { seeded } from '../../bench/harness'
import { killManyTimes } from '../../torture/crash/kills'

test('300 kills lose nothing that was acknowledged', { timeout: 300_000 }, async () => {
  const { hot, ...seen } = await killManyTimes({ kills: 300, random: seeded(1) })
  expect(seen).toEqual({ kills: 300, steps: seen.steps, lost: 0, half: 0, corrupt: 0 })
  // On a busy machine many are killed within their first step.
  expect(seen.steps).toBeGreaterThan(30)
  expect(hot).toBeGreaterThan(90)
})

test(
  'the harness notices a loss: a control that acknowledges before it commits',
  { timeout: 120_000 },
  async () => {
    const { lost } = await killManyTimes({ kills: 300, random: seeded(2), control: 'ACK before COMMIT' })
    expect(lost).toBeGreaterThan(0)
  },
)
