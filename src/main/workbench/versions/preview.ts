// `previewVersion`: what making a new version would carry over, and what would become of the claims.
// Must not break: nothing is changed, and it is counted by the same functions that make the version.
import type { VersionPreview } from '../../../core/versions/answers'
import type { Workbench } from '../../../core/contract'
import type { Reader } from '../../database/reader'
import { inSlices, type Slices } from '../../database'
import type { Session } from '../session'
import { slicingOf } from '../slices'
import { carriedOver } from './carrying'
import { restingOn } from './chain'
import { pairOf } from './making'

export function previewVersionVerb(session: Session): Workbench['previewVersion'] {
  return ({ job: name, id, of }) =>
    session.jobs.run(name, (job) => inSlices(previewed(session.project(), id, of), slicingOf(job)))
}

function* previewed(reader: Reader, id: string, of: string): Slices<VersionPreview> {
  const highlights = { exact: 0, moved: 0, fuzzy: 0, lost: 0 }
  const outcomes = new Map<string, 'kept' | 'changed' | 'lost'>()
  for (const { from, becomes, isKept } of yield* carriedOver(reader, pairOf(reader, id, of))) {
    highlights[becomes.anchor] += 1
    // What a person accepted as similar stays accepted where the words stay the same.
    outcomes.set(from.id, isKept ? 'kept' : becomes.anchor === 'lost' ? 'lost' : 'changed')
  }
  const claims = { kept: 0, changed: 0, lost: 0 }
  for (const { evidence } of yield* restingOn(reader, outcomes.keys())) {
    const all = new Set(evidence.map(({ highlightId }) => outcomes.get(highlightId)))
    claims[all.has('lost') ? 'lost' : all.has('changed') ? 'changed' : 'kept'] += 1
    yield
  }
  return { highlights, claims }
}
