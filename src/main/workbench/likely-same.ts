// `likelySame`: claims or entities that may be the same, looked for in slices.
// Must not break: what is proposed is only proposed; nothing is changed or remembered.
import type { LikelySame } from '../../core/answers'
import type { Workbench } from '../../core/contract'
import { titleOf } from '../../core/history/names'
import { likelyClaims } from '../../core/likeness/claims'
import { likelyEntities } from '../../core/likeness/entities'
import type { AreApart, Pair } from '../../core/likeness/pairs'
import type { Entity } from '../../core/model/codebook'
import { inSlices, type ProjectDatabase } from '../database'
import { projectOf } from './backups'
import { checkableOf, readClaims } from './checks/claims'
import type { Job } from './jobs'
import { namesIn } from './names'
import type { Session } from './session'
import { slicing, slicingOf } from './slices'

export function likelySameVerb(session: Session): Workbench['likelySame'] {
  return ({ job: name, noun, limit }) =>
    session.jobs.run(name, async (job) => {
      const project = session.project()
      const apart = new Set(session.settings.read().distinct[projectOf(project).id])
      const finder = noun === 'claims' ? claimPairs : entityPairs
      const pairs = await finder(project, job, limit, (ids) => apart.has(ids.join(' ')))
      return { pairs: pairs.flatMap((pair) => named(project, noun, pair)) }
    })
}

type Finder = (project: ProjectDatabase, job: Job, limit: number, areApart: AreApart) => Promise<Pair[]>

const claimPairs: Finder = async (project, job, limit, areApart) => {
  const claims = await readClaims(project, undefined, slicing(job))
  return inSlices(likelyClaims(checkableOf(claims), limit, areApart), slicingOf(job))
}

const entityPairs: Finder = async (project, job, limit, areApart) => {
  const pause = slicing(job)
  const entities: Entity[] = []
  for (const entity of project.all('entities')) {
    entities.push(entity)
    await pause()
  }
  return inSlices(likelyEntities(entities, limit, areApart), slicingOf(job))
}

/** A pair with what its records are called; none where one has gone meanwhile. */
function named(project: ProjectDatabase, noun: 'claims' | 'entities', { ids, because }: Pair): LikelySame[] {
  const names = namesIn(project)
  const records = ids.map((id) => project.get(noun, id))
  const [one, other] = records.map((record) => record && titleOf(noun, record, names))
  return one === undefined || other === undefined ? [] : [{ ids, titles: [one, other], because }]
}
