// `openSample`: a copy of the sample project that comes with the program, as a project of the person's own.
// The sample itself is never opened; each copy is another project and begins without a history.
import fs from 'node:fs'
import { join } from 'node:path'
import type { Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { loadAssay } from '../exporting/load'
import { openLoaded } from './load'
import { projectPath } from './opening'
import type { Session } from './session'

export function sampleVerb(session: Session): Workbench['openSample'] {
  const { host, jobs } = session
  return ({ path }) =>
    jobs.run(undefined, async (job) => {
      const loaded = await loadAssay(join(host.resources, 'sample.json'))
      // Whoever opened another project while the sample was read has cancelled this.
      job.check()
      const [sample] = loaded.records.project
      if (!sample) throw new WorkbenchError('damaged', 'The sample that came with Assay holds no project.')
      // With an id of its own: what is kept by project, such as backups, must not be shared between copies.
      const project = { ...sample, id: host.newId(), createdAt: host.now() }
      return openLoaded(
        session,
        job,
        loaded,
        project,
        path === undefined ? freeIn(host.homeFolder) : projectPath(path),
      )
    })
}

/** “Assay sample.assay”, or the first such name with a number that is still free. */
function freeIn(folder: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `Assay sample${number === 1 ? '' : ` ${number}`}.assay`)
    if (!fs.existsSync(path)) return path
  }
}
