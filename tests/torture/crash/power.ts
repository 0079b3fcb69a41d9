// Power cuts. Kill -9 can't show a missing fsync, because the kernel keeps what a dead process wrote. So a process
// is recorded while it tells the story, and the disk is rebuilt as a power cut may have left it at any of its calls.
// Proved: no acknowledged commit is lost. The controls show that it would be noticed: without waiting for the disk
// (synchronous=OFF), and without syncing the folder after the journal is gone (FULL), commits are lost.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Random } from '../../bench/harness'
import { bundleActor, startActor } from './actors'
import { type Call, createDisk } from './disk'
import { callsOf, recorder } from './record'
import { begin, inspect } from './story'

/** What was found in the rebuilt projects. */
export interface PowerCuts {
  cuts: number
  lost: number
  half: number
  corrupt: number
}

interface Given {
  cuts: number
  random: Random
  control?: 'synchronous=OFF' | 'synchronous=FULL'
  say?: (line: string) => void
}

const steps = 12

/** Records one story and cuts the power so many times. */
export async function cutPower({ cuts, random, control, say = () => {} }: Given): Promise<PowerCuts> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-power-')))
  try {
    const path = join(folder, 'project', 'harbour.assay')
    mkdirSync(dirname(path))
    begin(path, join(folder, 'data'))
    const before = readFileSync(path)
    const calls = await record(path, join(folder, 'data'), join(folder, 'recording'), control)
    const seen: PowerCuts = { cuts: 0, lost: 0, half: 0, corrupt: 0 }
    for (; seen.cuts < cuts; seen.cuts += 1) {
      const { files, acknowledged } = diskAfter(
        calls,
        random.whole(1, calls.length),
        { path, before },
        random,
      )
      const scene = join(folder, `cut-${seen.cuts}`)
      const found = await lookAt(scene, files)
      if (found.problems.length > 0) seen.corrupt += 1
      else if (found.step < acknowledged) seen.lost += 1
      else if (!found.whole) seen.half += 1
      for (const message of found.problems) say(message)
      rmSync(scene, { recursive: true })
    }
    return seen
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function record(
  path: string,
  dataFolder: string,
  log: string,
  control: string | undefined,
): Promise<Call[]> {
  const { file, remove } = await bundleActor()
  const teller = await startActor(file, ['tell', ...(control ? [control] : [])], recorder(log))
  teller.give({ path, dataFolder, mode: 'write', step: 2, steps })
  while (teller.lines.filter((line) => line.startsWith('ACK')).length < steps) await teller.next()
  await teller.end()
  remove()
  const folder = dirname(path)
  return callsOf(readFileSync(log, 'utf8')).filter(
    (call) => call.call === 'said' || call.file.startsWith(folder),
  )
}

function diskAfter(
  calls: Call[],
  count: number,
  { path, before }: { path: string; before: Buffer },
  random: Random,
) {
  const disk = createDisk(dirname(path), new Map([[path, before]]))
  let acknowledged = 1
  for (const call of calls.slice(0, count)) {
    disk.apply(call)
    if (call.call === 'said' && call.line.startsWith('ACK ')) acknowledged = Number(call.line.slice(4))
  }
  return { files: disk.cut(random), acknowledged }
}

async function lookAt(scene: string, files: Map<string, Buffer>) {
  mkdirSync(scene)
  for (const [file, content] of files) writeFileSync(join(scene, basename(file)), content)
  try {
    return await inspect(join(scene, 'harbour.assay'), join(scene, 'data'), 'write')
  } catch (error) {
    // A project that can't be opened is the finding.
    return { step: 0, whole: false, problems: [String(error)] }
  }
}
