// Shows in the text where a suggested value was read, or what a field rests on, as long as the field has the focus.
// Must not break: the focus and the selection of the text stay where they are.
import { type FocusEvent, useEffect } from 'react'
import type { Pointed } from '../../state/state'
import { useActions, useAppStore } from '../../state/store'
import { spanAt } from '../parts/offer'
import { valueAt } from '../parts/part'
import { evidencePlace } from '../parts/shown'
import { type Desk, pathOfId } from './desk'
import { passagesOf } from './passages-of'

export function usePointing({ suggested, claim, place }: Desk) {
  const actions = useActions()
  const store = useAppStore()
  /** The passage that the field rests on, where it has one of its own in the open source. */
  const ownPassage = (field: string | undefined): Pointed | undefined => {
    const { highlights, source } = store.getState()
    for (const { highlightId } of passagesOf(claim.evidence, field)) {
      const { sourceId, start, end } = highlights.get(highlightId) ?? {}
      if (sourceId !== undefined && sourceId === source?.id && start !== undefined && end !== undefined)
        return { sourceId, start, end }
    }
    return undefined
  }
  // A form that goes away with the focus in it says nothing more.
  useEffect(() => () => actions.pointAt(undefined), [actions])
  return {
    onFocus: ({ target }: FocusEvent): void => {
      const path = pathOfId(target.id)
      const field = evidencePlace(path)
      place.setState(field, true)
      const offer = suggested.store.getState()
      const open = path.length > 0 && valueAt(suggested.of(claim), path) !== undefined
      const span = open ? spanAt(offer, path) : undefined
      const { sourceId } = offer
      actions.pointAt(span && sourceId !== undefined ? { ...span, sourceId } : ownPassage(field))
    },
    onBlur: (): void => actions.pointAt(undefined),
  }
}
