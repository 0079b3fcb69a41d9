// Killed in the middle of removing a source for good, a project is as it was before, or as it is afterwards.
import fs from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { seeded } from '../../bench/harness'
import { bundleActor, startActor } from '../../torture/crash/actors'
import { type Desk, desk, importText, openDesk } from './desk'

const kills = 15

/** A project in which a source has much that rests on it, and the source. */
async function filled(): Promise<{ made: Desk; sourceId: string }> {
  const made = await openDesk()
  await importText(made, 'Forty vessels lay in the harbour.', 'other.txt')
  const sourceId = await importText(made, 'She counted the boats one by one. '.repeat(12_000), 'secret.txt')
  const lines = Array.from({ length: 400 }, (_, n) => {
    const passage = { sourceId, start: n * 34, end: n * 34 + 33 }
    return JSON.stringify({ do: 'addClaim', type: 'statistic', evidence: [{ role: 'states', passage }] })
  })
  await made.call.apply({ operations: lines.join('\n') })
  await made.call.closeProject({})
  return { made, sourceId }
}

/** Everything that a project holds, as an export; it has to be whole. */
async function contentsOf(path: string, made: Desk): Promise<string> {
  const reader = desk({}, made.folder)
  await reader.call.openProject({ path })
  expect(await reader.call.verify({})).toEqual({ ok: true, problems: [] })
  const target = made.path('contents.json')
  await reader.call.exportProject({ format: 'json', path: target, withOriginals: true })
  await reader.call.closeProject({})
  return fs.readFileSync(target, 'utf8')
}

test(`${kills} kills leave the old or the new, and nothing in between`, { timeout: 300_000 }, async () => {
  const { made, sourceId } = await filled()
  const bundle = await bundleActor('eraser')
  onTestFinished(bundle.remove)
  const random = seeded(3)
  const erase = async (path: string, life?: number) => {
    const actor = await startActor(bundle.file, [path, made.path('data'), sourceId])
    const begun = performance.now()
    if (life === undefined) await actor.next()
    else await wait(life)
    await actor.kill()
    return performance.now() - begun
  }
  const copyTo = (name: string) => {
    const path = made.path(name)
    fs.copyFileSync(made.path('project.assay'), path)
    return path
  }
  const before = await contentsOf(made.path('project.assay'), made)
  const done = copyTo('done.assay')
  const longest = await erase(done)
  const after = await contentsOf(done, made)
  expect(after).not.toContain('She counted')
  const states: number[] = []
  let hot = 0
  // On a machine with other manners a few more are needed until one is killed while the file is being written.
  for (let n = 0; n < kills || (hot === 0 && n < 4 * kills); n += 1) {
    const path = copyTo(`${n}.assay`)
    await erase(path, random.next() * longest)
    if ((fs.statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0) hot += 1
    states.push([before, after].indexOf(await contentsOf(path, made)))
    expect(fs.readdirSync(made.folder).filter((name) => name.startsWith(`.${n}.assay`))).toEqual([])
    fs.rmSync(join(made.folder, `${n}.assay`))
  }
  expect(states).not.toContain(-1)
  // Some were killed while the file was being written, or nothing was proved.
  expect(hot).toBeGreaterThan(0)
})
