// The whole job in the browser shell.
import { test } from './support'
import { doTheJob } from './support-job'

test('imports, reads, claims, exports, reopens at the same place and undoes', async ({ desk }) => {
  await doTheJob(desk)
})
