// Folds page furniture on the screen: says at each element what it is, and hides what is folded.
// Must not break: elements are only marked, never added or moved, for the document belongs to its own tree.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Region } from '../../core/model/source'
import { foldedAt, type Folds, foldsOf, type Run, runAt } from './folds'
import { leafAt, type Shown } from './positions'

export interface Folding {
  store: StoreApi<Folds>
  /** Takes new regions; what a person opened or folded stays so. */
  show: (regions: readonly Region[]) => void
  /** Folds or opens everything. */
  showAll: (shown: boolean) => void
  turn: (run: Run) => void
  /** Opens the run that a position lies in. True where it was folded. */
  openAt: (position: number) => boolean
  /** Folds the open run that a position lies in. */
  foldAt: (position: number) => void
}

export function createFolding(shown: Shown, regions: readonly Region[], all: boolean): Folding {
  const containers = containersOf(shown)
  const furniture = { ...shown, regions, shown: all, turned: new Set<number>() }
  const look = (): Folds => {
    const folds = foldsOf(furniture)
    apply(shown, folds, containers)
    return folds
  }
  const store = createStore<Folds>(() => look())
  const again = (): void => store.setState(look(), true)
  const turn = ({ first }: Run): void => {
    if (!furniture.turned.delete(first)) furniture.turned.add(first)
    again()
  }
  return {
    store,
    show: (now) => {
      if (now === furniture.regions) return
      furniture.regions = now
      again()
    },
    showAll: (now) => {
      if (now === furniture.shown && furniture.turned.size === 0) return
      furniture.shown = now
      furniture.turned.clear()
      again()
    },
    turn,
    openAt: (position) => {
      const run = foldedAt(store.getState(), leafAt(shown.leaves, position))
      if (run) turn(run)
      return run !== undefined
    },
    foldAt: (position) => {
      const run = runAt(store.getState(), leafAt(shown.leaves, position))
      if (run?.open) turn(run)
    },
  }
}

type Containers = ReadonlyMap<Element, { first: number; last: number }>

/** The numbers of the first and last block inside of every element that holds blocks. */
function containersOf({ root, elements }: Shown): Containers {
  const found = new Map<Element, { first: number; last: number }>()
  elements.forEach((element, n) => {
    for (let up = element.parentElement; up && up !== root; up = up.parentElement) {
      const held = found.get(up)
      if (held) held.last = n
      else found.set(up, { first: n, last: n })
    }
  })
  return found
}

/** The largest element that begins with a block and lies in a run with all that it holds. */
function topOf(shown: Shown, containers: Containers, leaf: number, { first, last }: Run): HTMLElement {
  let top = shown.elements[leaf] as HTMLElement
  for (let up = top.parentElement; up && up !== shown.root; up = up.parentElement) {
    const held = containers.get(up)
    if (!held || held.first < first || held.last > last) return top
    top = up
  }
  return top
}

function apply(shown: Shown, { kinds, runs }: Folds, containers: Containers): void {
  for (const element of shown.root.querySelectorAll<HTMLElement>('[data-fold]'))
    delete element.dataset['fold']
  shown.elements.forEach((element, n) => {
    const kind = kinds[n]
    if (kind === undefined || kind === 'body') delete element.dataset['region']
    else if (element.dataset['region'] !== kind) element.dataset['region'] = kind
  })
  for (const run of runs) {
    topOf(shown, containers, run.first, run).dataset['fold'] = run.open ? 'open' : 'head'
    if (run.open) continue
    for (let n = run.first; n <= run.last; n++) {
      const top = topOf(shown, containers, n, run)
      top.dataset['fold'] ??= 'in'
    }
  }
}
