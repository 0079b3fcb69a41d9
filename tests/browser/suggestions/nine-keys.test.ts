// Three claims from a fresh source in nine key presses, in a real Chromium.
import { claimThree } from '../support-nine'
import { test } from '../support'

test('makes three claims from a fresh source in nine key presses', async ({ desk }) => {
  await claimThree(desk)
})
