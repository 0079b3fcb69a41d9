// Killed between two slices of a long change, a project has nothing of it: its file isn't even touched.
import fs from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { bundleActor, startActor } from '../../torture/crash/actors'
import { desk, openDesk } from './desk'

test('a kill in the middle of a long change leaves the file as it was', { timeout: 120_000 }, async () => {
  const made = await openDesk()
  await made.call.closeProject({})
  const path = made.path('project.assay')
  const before = fs.readFileSync(path)
  const line = JSON.stringify({ do: 'addClaim', type: 'statistic', evidence: [] })
  fs.writeFileSync(made.path('operations.jsonl'), `${line}\n`.repeat(20_000))
  const bundle = await bundleActor('applier')
  onTestFinished(bundle.remove)
  const actor = await startActor(bundle.file, [path, made.path('data'), made.path('operations.jsonl')])
  expect(await actor.next()).toBe('MIDDLE')
  await actor.kill()
  expect(actor.lines).not.toContain('DONE')
  // It was killed while it wrote, or nothing was proved.
  expect(fs.statSync(`${path}-journal`).size).toBeGreaterThan(0)
  expect(fs.readFileSync(path).equals(before)).toBe(true)
  const after = desk({}, made.folder)
  await after.call.openProject({ path })
  expect((await after.call.ledger({})).total).toBe(0)
  expect(await after.call.verify({})).toEqual({ ok: true, problems: [] })
})
