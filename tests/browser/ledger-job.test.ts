// The work on claims in the browser shell.
import { test } from './support'
import { workTheLedger } from './support-ledger-job'

test('claims, ties, divides, merges, extends and reviews, takes it all back and finds it again', async ({
  desk,
}) => {
  test.slow()
  await workTheLedger(desk)
})
