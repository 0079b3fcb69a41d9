// What a job leaves to others while it goes on.
import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createJobs } from '../../../src/main/workbench/jobs'

it('lets a call come in and be answered between two slices, though that takes some turns', async () => {
  let answered = false
  const call = async (): Promise<void> => {
    for (const _step of ['accept', 'head', 'body', 'answer']) await setImmediate()
    answered = true
  }
  await createJobs(() => undefined).run(undefined, async (job) => {
    const called = call()
    await job.pause()
    expect(answered).toBe(true)
    await called
  })
})
