// Which claims an export keeps. A filter that could never fit is a mistake and is refused, not an empty file.
import type { Checked } from '../contract'
import { WorkbenchError } from '../errors'
import { Claim } from '../model/claim'
import { linksOf } from '../model/links'
import type { Records } from '../model/records'
import type { Lookup } from './lookup'
import type { ProjectData } from './project-data'

type Where = Checked<'exportProject'>['where']

/** Throws `badInput` for a value that no claim can have, `notFound` for a source, tag or entity that isn't there. */
export function checkWhere(where: Where, data: ProjectData): void {
  const known = {
    type: [...data.all('claimTypes')].map(({ key }) => key),
    status: Claim.shape.status.options,
    certainty: Claim.shape.certainty.options,
  }
  for (const key of ['type', 'status', 'certainty'] as const) {
    const value = where[key]
    if (value !== undefined && !(known[key] as string[]).includes(value))
      throw new WorkbenchError(
        'badInput',
        `No claim has the ${key} “${value}”; there are ${known[key].join(', ')}.`,
      )
  }
  for (const [key, noun] of [
    ['source', 'sources'],
    ['tag', 'tags'],
    ['entity', 'entities'],
  ] as const) {
    const id = where[key]
    if (id !== undefined && data.get(noun, id) === undefined)
      throw new WorkbenchError('notFound', `There is no ${key} ${id} in this project.`)
  }
}

/** True for a claim whose keys equal all the given values; `source` is that of any of its evidence. */
export function fits(claim: Records['claims'], where: Where, lookup: Lookup): boolean {
  const { type, status, certainty, source, tag, entity } = where
  return (
    (type === undefined || claim.type === type) &&
    (status === undefined || claim.status === status) &&
    (certainty === undefined || claim.certainty === certainty) &&
    (tag === undefined || claim.tags.includes(tag)) &&
    (entity === undefined ||
      linksOf('claims', claim).some(({ noun, id }) => noun === 'entities' && id === entity)) &&
    (source === undefined ||
      claim.evidence.some(({ highlightId }) => lookup.highlight(highlightId).sourceId === source))
  )
}
