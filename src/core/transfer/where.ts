// Whether a filter can keep a claim at all: one that never could is a mistake and is refused, not an empty file.
import { WorkbenchError } from '../errors'
import { Claim } from '../model/claim'
import { readQuery } from '../search/query'
import type { ProjectData, Where } from './project-data'

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
  if (where.text !== undefined && readQuery(where.text).all.length === 0)
    throw new WorkbenchError(
      'badInput',
      `There is no word in “${where.text}” that a claim could be found by.`,
    )
}
