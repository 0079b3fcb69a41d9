// `repairs`: the queue of evidence on old versions about which a person has to decide, with both passages.
// Must not break: what is counted is the whole queue; texts are read only for the part that is asked for.
import type { PassageShown, Repair, Repairs } from '../../../core/versions/answers'
import type { Checked, Workbench } from '../../../core/contract'
import type { Highlight } from '../../../core/model/highlight'
import { splitsPair } from '../../../core/text/span'
import type { OpenEvidence, Reader } from '../../database/reader'
import { inSlices, type Slices } from '../../database'
import type { Session } from '../session'
import { slicingOf } from '../slices'
import { need } from '../transaction'
import { earlierThan, laterThan } from './chain'

export function repairsVerb(session: Session): Workbench['repairs'] {
  return ({ job: name, ...asked }) =>
    session.jobs.run(name, (job) => inSlices(queue(session.project(), asked), slicingOf(job)))
}

interface Open extends OpenEvidence {
  newestId: string
}

function* queue(
  reader: Reader,
  { sourceId, claimIds, offset, limit }: Omit<Checked<'repairs'>, 'job'>,
): Slices<Repairs> {
  const wanted = claimIds && new Set(claimIds)
  const shown: Open[] = []
  const claims = new Set<string>()
  const anchors = { exact: 0, moved: 0, fuzzy: 0, lost: 0 }
  let total = 0
  for (const [id, newestId] of questionable(reader, sourceId)) {
    for (const part of reader.openEvidence(id, newestId)) {
      for (const open of part) {
        if (wanted?.has(open.claimId) === false) continue
        if (total >= offset && total < offset + limit) shown.push({ ...open, newestId })
        total += 1
        claims.add(open.claimId)
        anchors[open.found ?? 'lost'] += 1
      }
      yield
    }
  }
  const textOf = textsOf(reader)
  const repairs: Repair[] = []
  for (const open of shown) {
    repairs.push(...repairOf(reader, open, textOf))
    yield
  }
  return { total, claims: claims.size, anchors, repairs }
}

/** The old versions that are asked about, each with the newest one. */
function questionable(reader: Reader, sourceId: string | undefined): [string, string][] {
  const source = sourceId === undefined ? undefined : need(reader, 'sources', sourceId)
  const ids = source ? [...earlierThan(reader, source).toReversed(), source.id] : reader.superseded()
  return ids.flatMap((id) => {
    const newest = laterThan(reader, id).at(-1)
    return newest ? [[id, newest.id]] : []
  })
}

/** One piece of evidence with both passages; nothing where it has gone meanwhile. */
function repairOf(reader: Reader, open: Open, textOf: (sourceId: string) => string): Repair[] {
  const [claim, old] = [reader.get('claims', open.claimId), reader.get('highlights', open.highlightId)]
  const shown = old && shownIn(old, textOf)
  if (!claim || !old || !shown) return []
  const found = open.foundId === undefined ? undefined : reader.get('highlights', open.foundId)
  const passage = found && shownIn(found, textOf)
  return [
    {
      claim,
      evidence: open.evidence,
      old: shown,
      newSourceId: open.newestId,
      ...(found && { found: { highlight: found, ...(passage && { passage }) } }),
    },
  ]
}

/** Units of text that are shown on either side of a passage. */
const around = 240

function shownIn(
  { id, sourceId, start, end }: Highlight,
  textOf: (id: string) => string,
): PassageShown | undefined {
  if (start === undefined || end === undefined) return undefined
  const text = textOf(sourceId)
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)]
  return {
    highlightId: id,
    sourceId,
    start,
    end,
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    exact: text.slice(start, end),
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  }
}

/** The texts of sources; those of two at a time are kept, since the queue goes source by source. */
function textsOf(reader: Reader): (sourceId: string) => string {
  const kept = new Map<string, string>()
  return (id) => {
    const known = kept.get(id)
    if (known !== undefined) return known
    const text = reader.text(need(reader, 'sources', id).text.sha256)
    if (kept.size > 1) kept.delete(kept.keys().next().value ?? '')
    kept.set(id, text)
    return text
  }
}
