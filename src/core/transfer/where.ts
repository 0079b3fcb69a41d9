// Whether a filter can keep a claim at all: one that never could is a mistake and is refused, not an empty file.
import { WorkbenchError } from '../errors'
import { daysOf } from '../model/extent'
import { readQuery } from '../search/query'
import type { ProjectData, Where } from './project-data'

/** Throws `badInput` for a value that no claim can have, `notFound` for a source, tag, entity or coder that isn't there. */
export function checkWhere(where: Where, data: ProjectData): void {
  const types = [...data.all('claimTypes')].map(({ key }) => key)
  for (const type of each(where.type))
    if (!types.includes(type)) throw bad(`No claim has the type “${type}”; there are ${types.join(', ')}.`)
  for (const [key, noun] of [
    ['source', 'sources'],
    ['tag', 'tags'],
    ['entity', 'entities'],
    ['coder', 'coders'],
  ] as const) {
    const id = each(where[key]).find((value) => data.get(noun, value) === undefined)
    if (id !== undefined) throw new WorkbenchError('notFound', `There is no ${key} ${id} in this project.`)
  }
  if (where.id !== undefined && data.claimTotals({ id: where.id }).claims === 0)
    throw new WorkbenchError('notFound', `There is no claim ${each(where.id).join(', ')} in this project.`)
  for (const unit of each(where.unit))
    if (data.claimTotals({ unit }).claims === 0) throw bad(`No claim has a quantity in “${unit}”.`)
  const { atLeast, atMost, period, text } = where
  if (atLeast !== undefined && atMost !== undefined && atLeast > atMost)
    throw bad(`No value is ${atLeast} at least and ${atMost} at most.`)
  if (period !== undefined && !daysOf(period)) throw bad(`No claim is filed under the years of “${period}”.`)
  if (text !== undefined && readQuery(text).all.length === 0)
    throw bad(`There is no word in “${text}” that a claim could be found by.`)
}

const bad = (message: string) => new WorkbenchError('badInput', message)

const each = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat())
