// The line under the form's title: how much is suggested, how sure that is, and what can be done about all of it.
// It is there only while something is suggested.
import { useStore } from 'zustand'
import type { ClaimType } from '../../../core/model/claim-type'
import { claimTypeOf, useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import { filled } from '../parts/filled'
import styles from '../ClaimForm.module.css'
import { useDesk, useSuggestedAt } from './desk'
import { useTakeBack } from './use-take-back'

export function SuggestionLine() {
  const desk = useDesk()
  const actions = useActions()
  const count = filled(desk.form, useSuggestedAt([]))
  const { confidence, type: key } = useStore(desk.suggested.store)
  const better = useApp((state) => (key === undefined ? undefined : claimTypeOf(state, key)))
  const made = useApp((state) => (state.made?.claimId === desk.claim.id ? state.made : undefined))
  const untouched = desk.claim.createdAt === desk.claim.updatedAt
  const takeBack = useTakeBack(desk)
  if (desk.fixed || (count === 0 && !better)) return null
  // Another claim in the place of this one, from the same passage: the type of a claim can't be changed.
  const retype = async (type: string): Promise<void> => {
    if (made && (await takeBack())) await actions.addClaim(type, made.passage)
  }
  return (
    <fieldset aria-label={words.suggesting.title} className={styles['suggestions']}>
      {count > 0 && (
        <p>
          <strong>{words.suggesting.offered(count)}</strong>
          {confidence !== undefined && `, ${words.suggesting.sure[sureness(confidence, better)]}`}
        </p>
      )}
      {count > 0 && (
        <>
          <Button look="quiet" onPress={desk.accept}>
            {words.suggesting.accept} <kbd>Enter</kbd>
          </Button>
          <Button look="quiet" onPress={() => desk.suggested.dismiss([])}>
            {words.suggesting.dismissAll}
          </Button>
        </>
      )}
      {better && made && untouched && (
        <Button look="quiet" onPress={() => void retype(better.key)}>
          {words.suggesting.rather(better.label)}
        </Button>
      )}
    </fieldset>
  )
}

/** Of a claim of another type than the passage reads like, nothing is sure. */
function sureness(confidence: number, better: ClaimType | undefined): 'likely' | 'unsure' | 'guess' {
  if (confidence < 0.45) return 'guess'
  return confidence < 0.75 || better ? 'unsure' : 'likely'
}
