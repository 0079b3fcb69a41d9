// jsonl: a claim a line, in the shape of the model, with what its ids stand for beside them: the passage of every
// piece of evidence, the names of entities, tags and coder. A line can be read without the project.
import type { EntityRef } from '../model/basics'
import type { Evidence } from '../model/claim'
import { createLookup, type Lookup } from './lookup'
import { leftOut } from './losses'
import { passageOf } from './passage'
import type { Chunk, ProjectData, Where } from './project-data'
import { createStandings, type Standing } from './standing'
import { checkWhere } from './where'

/** The lines of the claims that `where` keeps. */
export function* claimLines(data: ProjectData, where: Where): Generator<Chunk> {
  checkWhere(where, data)
  const lookup = createLookup(data)
  const standingOf = createStandings(data)
  for (const claim of data.claims(where)) {
    const line = {
      ...(named(claim, lookup) as typeof claim),
      evidence: claim.evidence.map((each) => inlined(each, standingOf(claim, each), lookup)),
      tagNames: claim.tags.map((id) => lookup.tag(id)),
      coderName: lookup.coder(claim.coder),
    }
    yield { text: `${JSON.stringify(line)}\n`, rows: 1, read: 1 }
  }
}

/** What the lines of claims can't carry. */
export const lostInLines = (data: ProjectData): string[] =>
  leftOut(data, ['notes', 'relations', 'breakdowns', 'series', 'checkDecisions'])

function inlined(evidence: Evidence, newer: Standing | undefined, lookup: Lookup) {
  const { highlight, source, ...place } = passageOf(lookup.highlight(evidence.highlightId), lookup)
  const { id, title, version, url, publisher, published } = source
  return {
    ...evidence,
    newer,
    ...place,
    quote: highlight.quote,
    anchor: highlight.anchor,
    was: highlight.was,
    source: { id, title, version, url, publisher, published },
  }
}

/** The value with the name of every entity that it refers to, where it doesn't give one itself. */
function named(value: unknown, lookup: Lookup): unknown {
  if (Array.isArray(value)) return value.map((each) => named(each, lookup))
  if (typeof value !== 'object' || value === null) return value
  const { entity, name } = value as EntityRef
  const inner = Object.entries(value).map(([key, each]): [string, unknown] => [key, named(each, lookup)])
  if (entity !== undefined && name === undefined) inner.push(['name', lookup.entity({ entity })])
  return Object.fromEntries(inner)
}
