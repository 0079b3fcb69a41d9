// Verification as a job, on a snapshot: of the open project, or of a file that may be too damaged to work with.
// What came of it is kept in the settings, for the health of the project.
import { resolve } from 'node:path'
import type { Verified } from '../../core/answers'
import type { Problem, Workbench } from '../../core/contract'
import { openDatabase, type ProjectDatabase } from '../database'
import { noteVerified, projectOf } from './backups'
import type { Job } from './jobs'
import type { Session } from './session'

export function verifyVerb(session: Session): Workbench['verify'] {
  return ({ job: name, path }) =>
    session.jobs.run(name, (job) =>
      path === undefined || session.opened()?.isAt(path)
        ? verifyOpen(session, job)
        : verifyFile(session, path, job),
    )
}

/** Verifies the open project and keeps what came of it. */
export async function verifyOpen(session: Session, job: Job): Promise<Verified> {
  const database = session.project()
  const verified = await verify(database, job)
  // Who only reads leaves no trace, in the settings neither.
  if (session.opening.mode === 'write') {
    const problems = verified.problems.filter(isWrong).length
    noteVerified(session.settings, projectOf(database).id, { at: session.host.now(), problems })
  }
  return verified
}

/** A file is only opened, and nothing is asked of it: reading a damaged row would fail before it is found. */
async function verifyFile({ opening }: Session, path: string, job: Job): Promise<Verified> {
  const database = openDatabase(resolve(path), { ...opening, mode: 'read' })
  try {
    return await verify(database, job)
  } finally {
    database.close()
  }
}

async function verify(database: ProjectDatabase, job: Job): Promise<Verified> {
  const snapshot = await database.snapshot()
  try {
    const problems: Problem[] = []
    let done = 0
    for (const problem of snapshot.verify()) {
      if (problem) problems.push(problem)
      job.progress(++done)
      await job.pause()
      job.check()
    }
    return { ok: !problems.some(isWrong), problems }
  } finally {
    snapshot.close()
  }
}

const isWrong = ({ code }: Problem): boolean => code !== 'originalNotIncluded'
