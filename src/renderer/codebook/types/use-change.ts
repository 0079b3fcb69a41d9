// Changing a claim type: at once where no value is touched, else after a person has seen what becomes of the values.
// Must not break: changes that come fast build on each other, for each is made on what the one before has left; what
// was asked is never lost to another question.
import { useRef, useState } from 'react'
import type { ClaimTypePreview } from '../../../core/answers'
import type { ClaimType } from '../../../core/model/claim-type'
import { useActions, useAppStore } from '../../state/store'
import { useInOrder } from '../../ui/use-in-order'
import { words } from '../../ui/words'
import { type TypePatch, touchesValues } from './fields'

/** A change of a claim type as that is when its turn comes. */
type MakePatch = (type: ClaimType) => TypePatch

interface Pending {
  make: MakePatch
  input: TypePatch & { id: string }
  preview: ClaimTypePreview
}

/** The change that waits for a word, and the ways to make one. */
export interface Changing {
  pending: Pending | undefined
  /** True when it was made, false where it waits; undefined when it could not be made, or another one waits. */
  change: (make: MakePatch) => Promise<boolean | undefined>
  confirm: () => Promise<unknown>
  drop: () => void
}

export function useChange(id: string): Changing {
  const actions = useActions()
  const store = useAppStore()
  const inOrder = useInOrder()
  const [pending, setPending] = useState<Pending>()
  /** What waits, also before that is drawn. */
  const waiting = useRef<Pending>(undefined)
  const wait = (next: Pending | undefined): void => {
    waiting.current = next
    setPending(next)
  }
  const save = async (input: Pending['input']): Promise<true | undefined> =>
    (await actions.change('changeClaimType', input)) && true
  const onTurn = (
    make: MakePatch,
    work: (type: ClaimType, input: Pending['input']) => ReturnType<Changing['change']>,
  ) =>
    inOrder(async () => {
      const type = store.getState().codebook.claimTypes.find((each) => each.id === id)
      return type && work(type, { id, ...make(type) })
    })
  return {
    pending,
    change: (make) =>
      onTurn(make, async (type, input) => {
        if (!touchesValues(type, input)) return save(input)
        const preview = await actions.previewClaimType(input)
        if (!preview) return undefined
        if (!preview.fields.some(isTouched)) return save(input)
        if (waiting.current) {
          actions.say(words.codebook.types.answerFirst)
          return undefined
        }
        wait({ make, input, preview })
        return false
      }),
    confirm: async () => {
      if (!pending) return
      wait(undefined)
      await onTurn(pending.make, (_type, input) => save(input))
    },
    drop: () => wait(undefined),
  }
}

const isTouched = ({ key, to, stay, converted, noted }: ClaimTypePreview['fields'][number]): boolean =>
  converted + noted > 0 || (to !== key && stay > 0)
