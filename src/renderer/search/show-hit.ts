// Where a hit leads: to its passage, with its claim in hand; or to what is known of its source.
import type { SearchHit } from '../../core/answers'
import type { Actions } from '../state/actions'

export async function showHit(actions: Actions, hit: SearchHit): Promise<void> {
  const { kind, id, sourceId, start, end } = hit
  if (kind === 'claim') await actions.showClaim({ id, sourceId })
  if (sourceId === undefined) return
  if (start !== undefined && end !== undefined) return actions.showPassage(sourceId, start, end)
  if (kind === 'claim') return
  if (kind === 'note') {
    actions.takeInHand(undefined)
    actions.browse({ details: true })
  }
  await actions.showSource(sourceId)
}
