// The state of the claim's form: what is typed, what is open, and the changes, one after the other.
// Must not break: a change is made on the newest claim, so that two quick ones never undo each other.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { useActions, useApp, useAppStore } from '../../state/store'
import { claimForm } from '../parts/claim'
import { patchBetween } from '../parts/edit'
import { type Group, type Path, pathKey } from '../parts/part'
import { doorsTo, partAt, settle, type Settled, type Waiting } from '../parts/settle'
import { readWaiting } from '../parts/typed'
import { type Desk, elementId } from './desk'
import { type TypedStore, type TypedTexts, useTyped } from './use-typed'

type Edit = Desk['edit']

/** The desk of a claim; `touched` tells whether anything was done to it since it was taken in hand. */
export function useForm(claim: Claim, type: ClaimType): Desk & { touched: () => boolean } {
  const typed = useTyped(claim.id)
  const fixed = useApp((state) => state.project?.readOnly ?? false)
  const form = useMemo(() => claimForm(type), [type])
  const { edit, begun } = useEdit(claim.id)
  const doors = useDoors((path) => doorsTo(form, claim, path))
  const set = storing(form, typed, edit)
  return {
    claim,
    form,
    fixed,
    ...doors,
    typed: typed.store,
    type: (path, text) => typed.keep(pathKey(path), { text }),
    leave: (part, path) => {
      const { text } = typed.store.getState()[pathKey(path)] ?? {}
      const reading = text === undefined ? undefined : readWaiting(part, text)
      if (text === undefined || !reading) return true
      if ('value' in reading) void set(path, reading.value)
      else typed.keep(pathKey(path), { text, problem: reading.problem })
      return 'value' in reading
    },
    set,
    edit,
    write: (path, save) =>
      writing(typed.store, pathKey(path), save).then((saved) => saved && typed.forget([pathKey(path)])),
    touched: () => begun() || Object.keys(typed.store.getState()).length > 0,
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
function storing(form: Group, typed: TypedTexts, edit: Edit): Desk['set'] {
  const beside = (path: Path): Waiting[] =>
    Object.entries(typed.store.getState()).flatMap(([key, { text }]) => {
      const other = key.split('.')
      const same = key !== pathKey(path) && pathKey(other.slice(0, -1)) === pathKey(path.slice(0, -1))
      const reading = same ? readWaiting(partAt(form, other), text) : undefined
      return reading && 'value' in reading ? [{ path: other, value: reading.value }] : []
    })
  return async (path, value) => {
    const key = pathKey(path)
    const before = typed.store.getState()
    let outcome: Settled | undefined
    const saved = await edit((now) => {
      outcome = settle(form, now, { path, value }, beside(path))
      return 'claim' in outcome ? outcome.claim : now
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
}

/**
 * Changes of a claim, sent at once and in order; each answers whether it was saved. A change that is made while
 * others are on their way is made on what they will have made of the claim.
 */
function useEdit(claimId: string): { edit: Edit; begun: () => boolean } {
  const actions = useActions()
  const store = useAppStore()
  const onTheWay = useRef<{ count: number; claim?: Record<string, unknown> | undefined }>({ count: 0 })
  const changes = useRef(0)
  const edit = useCallback(
    async (make: Parameters<Edit>[0]): Promise<boolean> => {
      const sent = onTheWay.current
      const now = sent.claim ?? store.getState().claims.get(claimId)
      if (!now) return false
      const next = make(now)
      const patch = patchBetween(now, next)
      if (Object.keys(patch).length === 0) return true
      changes.current += 1
      sent.count += 1
      sent.claim = next
      const delta = await actions.changeClaim({ id: claimId, ...patch })
      sent.count -= 1
      if (sent.count === 0) sent.claim = undefined
      return delta !== undefined
    },
    [actions, claimId, store],
  )
  return { edit, begun: () => changes.current > 0 }
}

/** Which disclosures are open, and going to a part behind them. */
function useDoors(doorsOf: (path: Path) => string[]): Pick<Desk, 'isOpen' | 'open' | 'goTo'> {
  const [decided, setDecided] = useState<Readonly<Record<string, boolean>>>({})
  const wanted = useRef<Path>(undefined)
  useLayoutEffect(() => {
    if (!wanted.current) return
    document.getElementById(elementId(wanted.current))?.focus()
    wanted.current = undefined
  })
  return {
    isOpen: (door, first) => decided[door] ?? first,
    open: (door, open) => setDecided((before) => ({ ...before, [door]: open })),
    goTo: (path) => {
      wanted.current = path
      setDecided((before) => ({
        ...before,
        ...Object.fromEntries(doorsOf(path).map((door) => [door, true])),
      }))
    },
  }
}
