// The state of the claim's form: what is typed, what is open, and the changes, one after the other.
// Must not break: a change is made on the newest claim, so that two quick ones never undo each other.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createStore } from 'zustand/vanilla'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { useActions, useApp, useAppStore } from '../../state/store'
import { claimForm } from '../parts/claim'
import { withOffered } from '../parts/offered'
import { type Group, type Part, type Path, pathKey } from '../parts/part'
import { doorsTo, partAt, settle, type Settled, type Waiting } from '../parts/settle'
import { readWaiting } from '../parts/typed'
import { type Desk, elementId } from './desk'
import { useEditing } from './use-editing'
import { useLook } from './use-look'
import { type Suggested, useSuggested } from './use-suggested'
import { type TypedStore, type TypedTexts, useTyped } from './use-typed'

/** The desk of a claim. */
export function useForm(claim: Claim, type: ClaimType): Desk {
  const typed = useTyped(claim.id)
  const fixed = useApp((state) => state.project?.readOnly ?? false)
  const form = useMemo(() => claimForm(type), [type])
  const suggested = useSuggested(claim, type, form, typed.store)
  const look = useLook({ claim, type, form, typed: typed.store, suggested })
  const [place] = useState(() => createStore<string | undefined>(() => undefined))
  const { edit, begun } = useEdit(claim.id)
  const doors = useDoors((path) => doorsTo(form, withOffered(form, claim, suggested.of(claim)), path))
  const set = storing({ form, typed, edit, suggested })
  const accept = (): void => void edit(suggested.accepted)
  return {
    claim,
    form,
    fixed,
    ...doors,
    suggested,
    look,
    place,
    typed: typed.store,
    type: (path, text) => {
      typed.keep(pathKey(path), { text })
      suggested.understand(path, text)
    },
    leave: leaving({ typed, set, accept, suggested }),
    accept,
    set: (path, value) => set(path, value),
    edit,
    write: (path, save) =>
      writing(typed.store, pathKey(path), save).then((saved) => saved && typed.forget([pathKey(path)])),
    touched: () => begun() || Object.keys(typed.store.getState()).length > 0,
  }
}

interface Tools {
  form: Group
  typed: TypedTexts
  edit: Desk['edit']
  suggested: Suggested
  set: (path: Path, value: unknown, also?: (claim: Json) => Json) => Promise<void>
  accept: () => void
}

type Json = Record<string, unknown>

/** Stores what was typed when a field is left, as far as it can be read. */
function leaving({ typed, set, accept, suggested }: Pick<Tools, 'typed' | 'set' | 'accept' | 'suggested'>) {
  return (part: Part, path: Path, accepting = false): boolean => {
    const key = pathKey(path)
    const { text } = typed.store.getState()[key] ?? {}
    const reading = text === undefined ? undefined : readWaiting(part, text)
    if (text === undefined || !reading) {
      if (accepting) accept()
      return true
    }
    if ('problem' in reading) {
      typed.keep(key, { text, problem: reading.problem })
      return false
    }
    // Whoever empties a field turns down what was suggested in it.
    if (reading.value === undefined) suggested.dismiss(path)
    void set(path, reading.value, accepting ? suggested.accepted : undefined)
    return true
  }
}

/** Saves what is typed in a way of its own. Answers true when it is stored and nothing newer was typed. */
async function writing(typed: TypedStore, key: string, save: () => Promise<boolean>): Promise<boolean> {
  const before = typed.getState()[key]
  const during = before && { ...before, storing: true as const }
  if (during) typed.setState({ [key]: during })
  const saved = await save()
  if (!during || typed.getState()[key] !== during) return false
  if (!saved) typed.setState({ [key]: before })
  return saved
}

/** Stores a value with what waits beside it; what can't be stored yet stays typed and says why. */
function storing({ form, typed, edit, suggested }: Pick<Tools, 'form' | 'typed' | 'edit' | 'suggested'>) {
  const beside = (path: Path): Waiting[] =>
    Object.entries(typed.store.getState()).flatMap(([key, { text }]) => {
      const other = key.split('.')
      const same = key !== pathKey(path) && pathKey(other.slice(0, -1)) === pathKey(path.slice(0, -1))
      const reading = same ? readWaiting(partAt(form, other), text) : undefined
      return reading && 'value' in reading ? [{ path: other, value: reading.value }] : []
    })
  const set: Tools['set'] = async (path, value, also = (claim) => claim) => {
    const key = pathKey(path)
    const before = typed.store.getState()
    suggested.decide(path)
    let outcome: Settled | undefined
    const saved = await edit((now) => {
      outcome = settle(form, suggested.before(now, path), { path, value }, beside(path))
      return also('claim' in outcome ? outcome.claim : now)
    })
    const chosen = typeof value === 'string' ? value : ''
    if (outcome && 'problem' in outcome)
      typed.keep(key, { text: typed.store.getState()[key]?.text ?? chosen, problem: outcome.problem })
    // Whoever types on while this is saved keeps what is newer.
    else if (saved && outcome)
      typed.forget(
        outcome.stored.map(pathKey).filter((each) => typed.store.getState()[each] === before[each]),
      )
  }
  return set
}

/** Changes of the claim; `begun` tells whether there was one. */
function useEdit(id: string): { edit: Desk['edit']; begun: () => boolean } {
  const actions = useActions()
  const store = useAppStore()
  const changes = useRef(0)
  const read = useCallback(
    () => store.getState().claims.get(id) as Record<string, unknown> | undefined,
    [store, id],
  )
  const send = useCallback(
    async (patch: Record<string, unknown>) => {
      changes.current += 1
      return (await actions.changeClaim({ id, ...patch })) !== undefined
    },
    [actions, id],
  )
  return { edit: useEditing(read, send), begun: () => changes.current > 0 }
}

/** Which disclosures are open, and going to a part behind them. */
function useDoors(
  doorsOf: (path: Path) => string[],
): Pick<Desk, 'isOpen' | 'open' | 'goTo' | 'hop' | 'openHop'> {
  const [decided, setDecided] = useState<Readonly<Record<string, boolean>>>({})
  const [hop, openHop] = useState<number>()
  const wanted = useRef<Path>(undefined)
  useLayoutEffect(() => {
    if (!wanted.current) return
    document.getElementById(elementId(wanted.current))?.focus()
    wanted.current = undefined
  })
  return {
    hop,
    openHop,
    isOpen: (door, first) => decided[door] ?? first,
    open: (door, open) => setDecided((before) => ({ ...before, [door]: open })),
    goTo: (path) => {
      wanted.current = path
      if (path[0] === 'attribution') openHop(Number(path[1] ?? 0))
      setDecided((before) => ({
        ...before,
        ...Object.fromEntries(doorsOf(path).map((door) => [door, true])),
      }))
    },
  }
}
