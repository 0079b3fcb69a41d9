// Saved survives a power cut: the quick version of tests/torture/power.torture.ts.
import { beforeEach, expect, test } from 'vitest'
import { seeded } from '../../bench/harness'
import { cutPower } from '../../torture/crash/power'
import { canRecord } from '../../torture/crash/record'

beforeEach(({ skip }) =>
  skip(!canRecord(), 'Recording what a process asks of the disk needs strace (Linux).'),
)

test('a power cut loses nothing that was acknowledged', { timeout: 120_000 }, async () => {
  expect(await cutPower({ cuts: 120, random: seeded(3) })).toEqual({
    cuts: 120,
    lost: 0,
    half: 0,
    corrupt: 0,
  })
})

test.each(['synchronous=OFF', 'synchronous=FULL'] as const)(
  'the harness notices the control with %s',
  { timeout: 120_000 },
  async (control) => {
    const { lost, half, corrupt } = await cutPower({ cuts: 40, random: seeded(4), control })
    expect(lost + half + corrupt).toBeGreaterThan(0)
  },
)
