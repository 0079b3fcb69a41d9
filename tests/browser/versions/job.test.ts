// A corrected article in the browser shell.
import { test } from '../support'
import { takeInTheCorrection } from '../support-versions-job'

test('a corrected article is offered, compared, made a version, and its passages are decided by keys', async ({
  desk,
}) => {
  test.slow()
  await takeInTheCorrection(desk)
})
