// The commands that the text carries out, whoever asked for them: a key, a menu, the palette.
// Must not break: each is said once, so that it does the same by every way.
import { useMemo } from 'react'
import type { CommandName } from '../../core/commands'
import type { Tag } from '../../core/model/codebook'
import { addEvidenceFor, placeInFocus } from '../claims/form/passages-of'
import { copySource, copySpan } from '../transfer/copy'
import { useAsked } from '../state/use-asked'
import { words } from '../ui/words'
import { type Desk, selected, selectLess, selectMore } from './act'
import type { FindDeeds } from './finding/use-find'
import { highlightDeeds } from './highlights/deeds'
import type { Gesture } from './highlights/gesture'
import { mayChange, permitted } from './permitted'
import type { Target } from './popup'
import { leafAt } from './positions'
import { toggleTag } from './tagging'
import { tidied } from './tidy'
import { toggleRead } from './use-reading'
import type { Walk } from './walk'

export type Deeds = { readonly [C in CommandName]?: () => void }

/** The commands of the text; none while there is nothing on screen. They are taken from menus and palette, too. */
export function useDeeds(desk: Desk | undefined, find: FindDeeds, walk: Walk, gesture: Gesture): Deeds {
  const deeds = useMemo(
    () => (desk ? permitted(desk, { ...deedsOf(desk, find, walk), ...highlightDeeds(desk, gesture) }) : {}),
    [desk, find, walk, gesture],
  )
  useAsked(deeds)
  return deeds
}

function deedsOf(desk: Desk, find: FindDeeds, walk: Walk): Deeds {
  const { actions, store } = desk
  const onPassage = (kind: 'tags' | 'note') => (): void => {
    const passage = targetHere(desk)
    if (passage) desk.popUp({ kind, passage })
    else actions.say(words.selectFirst)
  }
  return {
    ...find,
    highlight: () => void actions.addHighlight(),
    tag: onPassage('tags'),
    note: onPassage('note'),
    // Whoever looks in a new version for its passage gives the claim that one as its evidence.
    evidence: () => {
      const { versioning, source } = store.getState()
      const isSeeking = versioning.seeking !== undefined && versioning.seeking.newSourceId === source?.id
      void (isSeeking ? actions.reselect() : addEvidenceFor(store, actions, placeInFocus()))
    },
    sentence: () => selectMore(desk),
    narrower: () => selectLess(desk),
    nextHighlight: () => walk.toHighlight(1),
    previousHighlight: () => walk.toHighlight(-1),
    nextUnclaimed: () => walk.go(1),
    previousUnclaimed: () => walk.go(-1),
    markRegion: () => desk.popUp({ kind: 'region', span: blocksHere(desk) }),
    markRead: () => void toggleRead(desk),
    print: () => window.print(),
    copyQuote: () => {
      const passage = targetHere(desk)
      if (passage) copySpan(store, actions, passage)
      else copySource(store, actions)
    },
    foldFurniture: () => void foldFurniture(desk),
  }
}

/** Tags what is selected, or takes the tag off it again. */
export function tagHere(desk: Desk, tag: Tag): void {
  if (!mayChange(desk)) return
  const passage = targetHere(desk)
  if (passage) toggleTag(desk.actions, desk.store.getState(), passage, tag)
  else desk.actions.say(words.selectFirst)
}

/** Shows all page furniture, or folds all of it; so it stays for every source. */
async function foldFurniture({ store, actions }: Desk): Promise<void> {
  const folded = store.getState().settings?.reader.furniture !== 'shown'
  await actions.changeSettings({ reader: { furniture: folded ? 'shown' : 'folded' } })
  actions.say(folded ? words.furnitureShown : words.furnitureFolded)
}

/** What is selected; where only the caret stands, the shortest highlight over it. */
function targetHere(desk: Desk): Target | undefined {
  const { start, end } = tidied(desk.store.getState(), selected(desk))
  if (start < end) return { start, end }
  return desk.passages.at(start)[0]
}

/** The whole blocks that the selection touches, or the one with the caret. */
function blocksHere(desk: Desk): Target {
  const { leaves } = desk.shown
  const { start, end } = selected(desk)
  const first = leaves[leafAt(leaves, start)]
  const last = leaves[leafAt(leaves, Math.max(start, end - 1))]
  return { start: first?.start ?? start, end: last?.end ?? end }
}
