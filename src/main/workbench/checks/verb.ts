// `checks`: what adds up among the claims and what doesn't, computed in slices and kept until the project changes.
// Must not break: all of it is of one moment, however much others write while it is computed.
import type { CheckedClaims } from '../../../core/answers'
import { checking } from '../../../core/checking'
import type { Workbench } from '../../../core/contract'
import type { ProjectDatabase } from '../../database'
import type { Job } from '../jobs'
import type { Session } from '../session'
import { slicing } from '../slices'
import { checkableOf, type Claims, readClaims } from './claims'

/** What came of the claims as they were after a change, and the claims themselves where they are few enough to keep. */
interface Known {
  change: number
  checked: CheckedClaims
  claims: Claims | undefined
}

export function checksVerb(session: Session): Workbench['checks'] {
  const known = new WeakMap<ProjectDatabase, Known>()
  let last: Promise<unknown> = Promise.resolve()
  return ({ job: name }) =>
    session.jobs.run(name, (job) => {
      const database = session.project()
      // One after the other: whoever waited finds what the one before has computed.
      const mine = last.then(() => checksOf(database, known, job))
      // What became of that is told to who asked for it; the next one comes either way.
      last = mine.catch(() => undefined)
      return mine
    })
}

/** So many claims are kept at hand between two checks: some hundred megabytes. */
const mostKept = 30_000

async function checksOf(
  database: ProjectDatabase,
  known: WeakMap<ProjectDatabase, Known>,
  job: Job,
): Promise<CheckedClaims> {
  job.check()
  const before = known.get(database)
  if (before?.change === database.newestChange()) return before.checked
  const pause = slicing(job)
  const claims = await readClaims(database, before?.claims, pause)
  const { change, records } = claims
  const checked: CheckedClaims = { checks: [], proposals: [] }
  for (const slice of checking(checkableOf(claims), [...records.checkDecisions.values()])) {
    checked.checks.push(...slice.checks)
    checked.proposals.push(...slice.proposals)
    job.progress(checked.checks.length)
    await pause()
  }
  known.set(database, { change, checked, claims: records.claims.size <= mostKept ? claims : undefined })
  return checked
}
