// Shows in the text where a suggested value was read, as long as its field has the focus.
// Must not break: the focus and the selection of the text stay where they are.
import { type FocusEvent, useEffect } from 'react'
import { useActions } from '../../state/store'
import { spanAt } from '../parts/offer'
import { valueAt } from '../parts/part'
import { type Desk, pathOfId } from './desk'

export function usePointing({ suggested, claim }: Desk) {
  const actions = useActions()
  // A form that goes away with the focus in it says nothing more.
  useEffect(() => () => actions.pointAt(undefined), [actions])
  return {
    onFocus: ({ target }: FocusEvent): void => {
      const path = pathOfId(target.id)
      const offer = suggested.store.getState()
      const open = path.length > 0 && valueAt(suggested.of(claim), path) !== undefined
      const span = open ? spanAt(offer, path) : undefined
      const { sourceId } = offer
      actions.pointAt(span && sourceId !== undefined ? { ...span, sourceId } : undefined)
    },
    onBlur: (): void => actions.pointAt(undefined),
  }
}
