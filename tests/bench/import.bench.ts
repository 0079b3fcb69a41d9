// What it costs to bring articles into a running engine, through the gate and as every shell does it:
// files given as bytes, into a project that is open.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Workbench } from '../../src/core/contract'
import { readDocument } from '../../src/main/importing'
import { createWorkbench } from '../../src/main/workbench'
import { answer } from '../../src/main/workbench/answer'
import { type Random, row } from './harness'

interface World {
  folder: string
  workbench: Workbench
  files: { name: string; bytes: Uint8Array<ArrayBuffer> }[]
  project: number
}

const words =
  'council officer report number complaint of the in a year said not were published “answer” found'.split(' ')

/** An article of about 3 KB in lines, a blank one between two. */
function article(n: number, random: Random): string {
  const lines = [`Report ${n}`]
  while (lines.join('\n\n').length < 3000)
    lines.push(Array.from({ length: 60 }, () => words[random.whole(0, words.length - 1)]).join(' '))
  return lines.join('\n\n')
}

export const rows = [
  row<World>({
    work: 'import articles of 3 KB (inside a running engine)',
    budget: 800,
    sizes: [100, 330, 1000],
    setUp: (size, random) => {
      const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'))
      const workbench = createWorkbench({
        now: () => new Date().toISOString(),
        newId: () => v7(),
        dataFolder: folder,
        homeFolder: folder,
        userName: 'Bench',
        emit: () => {},
        readDocument: async (name, bytes) => readDocument(name, bytes),
        resources: folder,
      })
      const files = Array.from({ length: size }, (_, n) => ({
        name: `article-${n}.txt`,
        bytes: new TextEncoder().encode(article(n, random)),
      }))
      return { folder, workbench, files, project: 0 }
    },
    before: (world) =>
      world.workbench.newProject({ path: join(world.folder, `project-${(world.project += 1)}`) }),
    run: async ({ workbench, files }) => {
      const outcome = await answer(workbench, 'importFiles', { job: 'bench', files })
      if (!outcome.ok) throw new Error(outcome.error.message)
    },
    tearDown: ({ workbench, folder }) => {
      void workbench.closeProject({})
      rmSync(folder, { recursive: true, force: true })
    },
  }),
]
