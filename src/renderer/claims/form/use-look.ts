// The claim as it looks at this moment, typed and suggested parts included, and what is to be said about it.
// Must not break: the remarks follow what is stored at once, but typing only after a pause: nobody is told off in mid-word.
import { useLayoutEffect, useState } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { remarksOn } from '../../../core/remarks'
import { useAppStore } from '../../state/store'
import type { Group } from '../parts/part'
import { type Said, saidAt, shownClaim } from '../parts/shown'
import type { Suggested } from './use-suggested'
import type { TypedStore } from './use-typed'

const pause = 600

interface Look {
  /** With what is typed and what is suggested. */
  claim: Claim
  /** What is to be said, by the key of the control where it is said, in the order of the form. */
  said: ReadonlyMap<string, Said>
}
export type LookStore = StoreApi<Look>

interface Looked {
  claim: Claim
  type: ClaimType
  form: Group
  typed: TypedStore
  suggested: Suggested
}

/** A store of its own, so that a key press draws the sentence again and not the form. */
export function useLook({ claim, type, form, typed, suggested }: Looked): LookStore {
  const app = useAppStore()
  const [look] = useState<LookStore>(() => createStore(() => ({ claim, said: new Map() })))
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const shown = (): Claim => {
      const { claims, codebook } = app.getState()
      // What was just stored is forgotten as typed before this is drawn again.
      const now = claims.get(claim.id) ?? claim
      return shownClaim(form, now, typed.getState(), suggested.of(now), codebook.entities)
    }
    const judge = (): void => {
      const { highlights, sources } = app.getState()
      const now = shown()
      const said = saidAt(form, remarksOn(now, type, { highlights, sources }), look.getState().said)
      look.setState({ claim: now, said })
    }
    const later = (): void => {
      look.setState({ claim: shown() })
      clearTimeout(timer)
      timer = setTimeout(judge, pause)
    }
    judge()
    const ends = [
      typed.subscribe(later),
      suggested.store.subscribe(later),
      // Passages come with their source, and change with it.
      app.subscribe((now, before) => {
        if (now.highlights !== before.highlights || now.sources !== before.sources) judge()
      }),
    ]
    return () => {
      clearTimeout(timer)
      ends.forEach((end) => end())
    }
  }, [app, look, form, type, claim, typed, suggested])
  return look
}
