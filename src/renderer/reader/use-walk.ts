// The walk through what nobody has claimed: the next figure or statement, its passage selected, the figure itself marked.
// Must not break: it can be begun before all of the source was read; then it goes on as soon as the next one is known.
import { useEffect, useMemo, useRef } from 'react'
import type { Suggestion } from '../../core/model/suggestion'
import { figureOf } from '../../core/reading/coverage'
import { claimTypeOf } from '../state/store'
import { type Suggestions, useSuggestions } from '../suggestions/Suggestions'
import { nextFrom, passageFor, targetOf } from '../suggestions/unclaimed'
import { words } from '../ui/words'
import { type Desk, goTo, selected } from './act'

export function useWalk(desk: Desk | undefined): (by: 1 | -1) => void {
  const known = useSuggestions()
  const latest = useRef(known)
  const waiting = useRef<1 | -1>(undefined)
  const walk = useMemo(
    () =>
      (by: 1 | -1): void => {
        if (desk) waiting.current = step(desk, latest.current, by) ? undefined : by
      },
    [desk],
  )
  useEffect(() => {
    latest.current = known
    if (waiting.current) walk(waiting.current)
  }, [known, walk])
  return walk
}

/** Goes one further; false where that isn't known yet. */
function step(desk: Desk, known: Suggestions, by: 1 | -1): boolean {
  const { actions, store } = desk
  const { pointed } = store.getState()
  const here = selected(desk)
  const at = pointed?.within?.start === here.start && pointed.within.end === here.end ? pointed : undefined
  const next = nextFrom(known.unclaimed, { span: at ?? here, at: at !== undefined }, by)
  if (next) show(desk, known, next)
  else if (!known.done) actions.say(words.suggesting.reading)
  else actions.say(atTheEnd(known, by))
  return next !== undefined || known.done
}

function show(desk: Desk, { suggestions, unclaimed, done }: Suggestions, next: Suggestion): void {
  const { actions, shown, store } = desk
  const passage = passageFor(next, suggestions, shown)
  const { start, end } = targetOf(next)
  goTo(desk, passage)
  actions.pointAt({ start, end, sourceId: next.sourceId, within: passage })
  const { shortcut, label = '' } = claimTypeOf(store.getState(), next.type) ?? {}
  actions.say(
    words.suggesting.unclaimed(
      figureOf(next) ? words.suggesting.figure : words.suggesting.statement,
      words.suggesting.place(unclaimed.indexOf(next) + 1, unclaimed.length, done),
      shown.text.slice(start, end),
      shortcut === undefined ? undefined : words.suggesting.key(shortcut, label),
    ),
  )
}

function atTheEnd({ suggestions, unclaimed }: Suggestions, by: 1 | -1): string {
  if (unclaimed.length > 0) return words.suggesting.noMore(unclaimed.length, by)
  return suggestions.length > 0 ? words.suggesting.allClaimed : words.suggesting.nothingFound
}
