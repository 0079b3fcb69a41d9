// What a change of a claim type, or another type for some claims, would do to their values: counted and shown by example.
// Must not break: nothing is changed, and everything is asked of the same function that makes the change.
import type { ClaimTypePreview } from '../../core/answers'
import type { Workbench } from '../../core/contract'
import { movedValues, type Moved, placeOf, type Way } from '../../core/converting/claim'
import { type Who, wordingOf } from '../../core/converting/wording'
import type { Claim } from '../../core/model/claim'
import { wayOfChange } from './claim-types'
import { whoIn } from './names'
import { waysTo } from './retyping'
import type { Session } from './session'
import { slicing } from './slices'
import { need } from './transaction'

/** So many examples of what changes are shown of each field. */
const shown = 3

export function previewVerbs(session: Session): Pick<Workbench, 'previewClaimType' | 'previewRetype'> {
  const preview = (claims: () => Iterable<Claim>, wayOf: (claim: Claim) => Way, checkAfter = () => {}) =>
    session.jobs.run(undefined, async (job) => {
      const pause = slicing(job)
      const who = whoIn(session.project())
      const counts: Counts = { claims: 0, fields: new Map() }
      for (const claim of claims()) {
        count(counts, claim, wayOf(claim), who)
        await pause()
      }
      checkAfter()
      return { claims: counts.claims, fields: [...counts.fields.values()] }
    })
  return {
    previewClaimType: async (input) => {
      const project = session.project()
      const way = wayOfChange(project, input)
      return preview(
        () => project.claims({ type: way.from.key }),
        () => way,
      )
    },
    previewRetype: async (input) => {
      const project = session.project()
      const { wayOf, checkMapped } = waysTo(project, input)
      const claims = function* () {
        for (const id of new Set(input.ids)) {
          const claim = need(project, 'claims', id)
          // What one of the new type has may be mapped, too: such a field goes nowhere.
          wayOf(claim)
          if (claim.type !== input.type) yield claim
        }
      }
      return preview(claims, wayOf, checkMapped)
    },
  }
}

type FieldPreview = ClaimTypePreview['fields'][number]

interface Counts {
  claims: number
  fields: Map<string, FieldPreview>
}

function count(counts: Counts, claim: Claim, way: Way, who: Who): void {
  counts.claims += 1
  for (const moved of movedValues(claim, way, who)) {
    const { key } = moved.from
    const field = counts.fields.get(key) ?? emptyPreview(key, way)
    counts.fields.set(key, field)
    const { how } = moved.outcome
    field[how === 'stays' ? 'stay' : how] += 1
    if (how !== 'stays' && field.examples.length < shown) field.examples.push(exampleOf(claim, moved, who))
  }
}

function emptyPreview(key: string, way: Way): FieldPreview {
  const to = placeOf(key, way)?.key
  return { key, ...(to !== undefined && { to }), stay: 0, converted: 0, noted: 0, examples: [] }
}

function exampleOf(
  { id }: Claim,
  { from, to, value, outcome }: Moved,
  who: Who,
): FieldPreview['examples'][number] {
  const after = to && outcome.value !== undefined ? wordingOf(outcome.value, to, who) : undefined
  return { claimId: id, before: wordingOf(value, from, who), ...(after !== undefined && { after }) }
}
