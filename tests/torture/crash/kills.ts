// Kill -9 at random instants. A supervisor (here) starts a process that tells a story and says ACK after each
// COMMIT, kills it, and lets a third process look at the project. What is proved: no commit that was announced
// is lost, none is there by half, no file is corrupt, and the lock of the dead is free at once.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '../../bench/harness'
import { type Actor, bundleActor, startActor } from './actors'
import { begin, type Found } from './story'

/** What was seen; `hot` counts the kills that left a journal to be rolled back. */
export interface Kills {
  kills: number
  steps: number
  hot: number
  lost: number
  half: number
  corrupt: number
}

interface Given {
  kills: number
  random: Random
  /**
   * The control: with ACK said before the COMMIT the harness must find losses. It shows that a lost commit is
   * noticed. What kill -9 can't show is a missing fsync, since the kernel keeps what was written; see power.ts.
   */
  control?: 'ACK before COMMIT'
  say?: (line: string) => void
}

const longestLife = 60
const killsAProject = 25

/** Kills at least so many processes (a control: at most so many) and says what was seen. */
export async function killManyTimes({ kills, random, control, say = () => {} }: Given): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-kills-'))
  const { file, remove } = await bundleActor()
  const inspector = await startActor(file, ['inspect'])
  const startTeller = () => startActor(file, ['tell', ...(control ? [control] : [])])
  const seen: Kills = { kills: 0, steps: 0, hot: 0, lost: 0, half: 0, corrupt: 0 }
  let teller = startTeller()
  let scene: Scene = { path: '', dataFolder: '' }
  let newest = 0
  try {
    // The control has shown what it is for with the first loss that was noticed. On a busy machine many are killed
    // within their first step: then it goes on until there were as many steps to lose as kills were asked for.
    const enough = () =>
      control ? seen.lost > 0 || seen.kills >= kills : seen.kills >= kills && seen.steps > kills
    for (; !enough(); seen.kills += 1) {
      if (seen.kills % killsAProject === 0) {
        scene = newScene(folder, seen.kills)
        newest = 1
      }
      const acknowledged = await killOne(await teller, { ...scene, step: newest + 1 }, random)
      teller = startTeller()
      if (isHot(scene.path)) seen.hot += 1
      const found = await inspectWith(inspector, scene, random)
      if (found.step < Math.max(newest, acknowledged)) seen.lost += 1
      if (!found.whole) seen.half += 1
      if (found.problems.length > 0) seen.corrupt += 1
      for (const message of found.problems) say(message)
      seen.steps += found.step - newest
      newest = found.step
      if (seen.kills % 500 === 499) say(JSON.stringify(seen))
    }
    return seen
  } finally {
    await Promise.all([inspector.end(), teller.then((actor) => actor.kill())])
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Scene {
  path: string
  dataFolder: string
}

function newScene(folder: string, number: number): Scene {
  const place = join(folder, String(number))
  mkdirSync(place)
  const scene = { path: join(place, 'harbour.assay'), dataFolder: join(place, 'data') }
  begin(scene.path, scene.dataFolder)
  return scene
}

/** Lets the story go on for a moment, kills, and answers with the last step that was acknowledged. */
async function killOne(teller: Actor, task: Scene & { step: number }, random: Random): Promise<number> {
  const opened = teller.next()
  teller.give({ ...task, mode: 'write', steps: 1e9 })
  // One in ten dies while it opens the project, the others while they write.
  if (random.next() < 0.9) await opened
  await wait(random.next() * longestLife)
  await teller.kill()
  const acknowledged = teller.lines.filter((line) => line.startsWith('ACK ')).at(-1)
  return Number(acknowledged?.slice('ACK '.length) ?? 0)
}

const isHot = (path: string) => (statSync(`${path}-journal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/** Readers and writers both take back what was interrupted; which of them comes first is left to chance. */
async function inspectWith(inspector: Actor, scene: Scene, random: Random): Promise<Found> {
  const answer = inspector.next()
  inspector.give({ ...scene, mode: random.pick(['write', 'read'] as const), step: 0, steps: 0 })
  return JSON.parse((await answer) ?? '{"step":-1,"problems":["The inspector ended."]}') as Found
}
