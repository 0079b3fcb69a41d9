// What every control of the form works with: the claim in hand, its parts, and the ways to change them.
// Controls know paths, never verbs: the form alone turns a change into a patch.
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { Claim } from '../../../core/model/claim'
import { type Group, type Part, type Path, pathKey, valueAt } from '../parts/part'
import type { Said } from '../parts/shown'
import type { Edit } from './use-editing'
import type { LookStore } from './use-look'
import type { Suggested } from './use-suggested'
import type { TypedStore } from './use-typed'

/** What was typed into a part and is not stored: `problem` says why not, or it is being stored right now. */
export interface Typed {
  text: string
  problem?: string | undefined
  storing?: true
}

export interface Desk {
  claim: Claim
  form: Group
  /** True while the project is open for reading only. */
  fixed: boolean
  typed: TypedStore
  /** Takes what is being typed; it is kept through a crash and stored when the field is left. */
  type: (path: Path, text: string) => void
  /**
   * Stores what was typed at a path, `accepting` also all that is suggested. False when it can't be stored: the field
   * then says why.
   */
  leave: (part: Part, path: Path, accepting?: boolean) => boolean
  /** Accepts all that is suggested, as one change. */
  accept: () => void
  /** Stores a value at once; undefined empties the part. */
  set: (path: Path, value: unknown) => Promise<void>
  /** Any other change of the claim, made on the newest there is. */
  edit: Edit<Record<string, unknown>>
  /** Stores what was typed at a path in a way of its own; it stays typed when `save` answers false. */
  write: (path: Path, save: () => Promise<boolean>) => Promise<unknown>
  suggested: Suggested
  /** The claim as it looks now, and what is to be said about it. */
  look: LookStore
  /** The part that has the focus, as evidence names it: `fields.quantity`. */
  place: StoreApi<string | undefined>
  /** Whether anything was done to the claim since it was taken in hand. */
  touched: () => boolean
  /** Whether a disclosure is open; `first` is how it stands until somebody decides. */
  isOpen: (door: string, first: boolean) => boolean
  open: (door: string, open: boolean) => void
  /** The hop of the attribution that is open below its line. */
  hop: number | undefined
  openHop: (index: number | undefined) => void
  /** Opens what hides a part and puts the focus on it. */
  goTo: (path: Path) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A control stands outside of the form.')
  return desk
}

/** What is typed at a path and not stored. */
export function useTypedAt(path: Path): Typed | undefined {
  const key = pathKey(path)
  return useStore(useDesk().typed, (all) => all[key])
}

/** What is suggested at a path: nothing where the claim holds something or a person has decided. */
export function useSuggestedAt(path: Path): unknown {
  const { suggested, claim } = useDesk()
  return useStore(suggested.store, () => valueAt(suggested.of(claim), path))
}

/** What is to be looked at in the part at a path. */
export function useRemarkAt(path: Path): Said | undefined {
  const key = pathKey(path)
  return useStore(useDesk().look, ({ said }) => said.get(key))
}

const idStart = 'claim.'

/** The id of the control of a part in the page, and the path of a part by it. */
export const elementId = (path: Path): string => `${idStart}${pathKey(path)}`
export const pathOfId = (id: string): Path =>
  id.startsWith(idStart) ? id.slice(idStart.length).split('.') : []
