// `previewVersion`: what making a new version would carry over, and what would become of the claims.
// Must not break: nothing is changed, and it is counted by the same functions that make the version.
import type { VersionPreview } from '../../../core/versions/answers'
import type { Workbench } from '../../../core/contract'
import type { Highlight } from '../../../core/model/highlight'
import type { Reader } from '../../database/reader'
import { inSlices, type Slices } from '../../database'
import { carriedTo } from '../../../core/versions/carried'
import type { Session } from '../session'
import { slicingOf } from '../slices'
import { highlightsIn, restingOn } from './chain'
import { carriedPlaces, pairOf } from './making'

export function previewVersionVerb(session: Session): Workbench['previewVersion'] {
  return ({ job: name, id, of }) =>
    session.jobs.run(name, (job) => inSlices(previewed(session.project(), id, of), slicingOf(job)))
}

type Anchor = Highlight['anchor']

function* previewed(reader: Reader, id: string, of: string): Slices<VersionPreview> {
  const { source, old } = pairOf(reader, id, of)
  const [oldText, newText] = [old, source].map(({ text }) => reader.text(text.sha256)) as [string, string]
  const highlights = yield* highlightsIn(reader, of)
  const places = yield* carriedPlaces(oldText, newText, highlights)
  const counts = { exact: 0, moved: 0, fuzzy: 0, lost: 0 }
  const anchors = new Map<string, Anchor>()
  for (const [at, highlight] of highlights.entries()) {
    const to = places[at] ?? { anchor: 'lost' }
    counts[carriedTo(highlight, to, newText).anchor] += 1
    // What a person accepted as similar stays accepted where the words stay the same.
    anchors.set(highlight.id, highlight.anchor === 'lost' ? 'lost' : to.anchor)
    yield
  }
  const claims = { kept: 0, changed: 0, lost: 0 }
  for (const { evidence } of yield* restingOn(reader, anchors.keys())) {
    const all = new Set(evidence.map(({ highlightId }) => anchors.get(highlightId)))
    claims[all.has('lost') ? 'lost' : all.has('fuzzy') || all.has('moved') ? 'changed' : 'kept'] += 1
    yield
  }
  return { highlights: counts, claims }
}
