// Close reading in the browser shell.
import { test } from './support'
import { readClosely } from './support-reader-job'

test('moves, splits, merges, chooses and filters highlights, finds words and goes about', async ({
  desk,
}) => {
  await readClosely(desk)
})
