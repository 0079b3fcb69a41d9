// The first half of the thousand sequences: two files, so that two processors can work on them.
import { expect, test } from 'vitest'
import { runSequences } from './sequences'

test('the workbench does what the model does, whatever the sequence', { timeout: 600_000 }, async () => {
  const { made, refused, problems } = await runSequences(500, 20_261_123)
  expect(problems).toEqual([])
  // Most moves have to get through, or the test would be about refusals.
  expect(made).toBeGreaterThan(4 * refused)
})
