// The walk through what nobody has claimed: the next figure or statement, its passage selected, the figure itself marked;
// and through highlights. Must not break: it never waits for the whole text to be read through, and what is done to a
// passage before it has arrived is done to the one that it arrives at.
import type { Span } from '../../core/text/span'
import type { Suggestion } from '../../core/model/suggestion'
import type { Reading } from '../../core/reading'
import { figureOf } from '../../core/reading/coverage'
import { claimTypeOf } from '../state/store'
import { asFarAs, readAlong } from '../suggestions/read-along'
import type { Room, Suggestions } from '../suggestions/Suggestions'
import { evidenceIn, inOrder, nextFrom, passageFor, targetOf, unclaimedOf } from '../suggestions/unclaimed'
import { words } from '../ui/words'
import { type Desk, goTo, jump, selected } from './act'

export interface Walk {
  go: (by: 1 | -1) => void
  /** To the next highlight or the one before, as soon as it is known which that is. */
  toHighlight: (by: 1 | -1) => void
  /** Does something once the walk has arrived; at once while none is under way. */
  afterwards: (run: () => void) => void
  /** Somebody goes elsewhere: a walk that is under way ends, and all that waits for it. */
  callOff: () => void
  /** What it goes by from now on. */
  standOn: (ground: Ground | undefined) => void
}

/** What is known of the source, and those of it whose figure or statement no evidence of a claim touches. */
interface Known extends Suggestions {
  unclaimed: readonly Suggestion[]
}

/** The text on screen, and what is known of it. */
interface Ground {
  desk: Desk
  room: Room
}

export function createWalk(): Walk {
  let ground: Ground | undefined
  let stop: (() => void) | undefined
  let waiting: (() => void)[] = []
  /** Goes on to a highlight that wasn't here yet; true once it is. */
  let goOn: ((desk: Desk) => boolean) | undefined
  const afterwards = (run: () => void): void => {
    if (stop) waiting.push(run)
    else run()
  }
  const arrive = (): void => {
    stop = undefined
    // One of them may be another walk: then the others wait for that.
    waiting.splice(0).forEach(afterwards)
  }
  const begin = (by: 1 | -1): void => {
    const { desk, room } = ground ?? {}
    if (!desk || !room?.reading) return
    if (room.done) return step(desk, withUnclaimed(desk, room), by)
    let arrived = false
    const reading = readAhead(desk, room.reading, by, (known) => {
      arrived = true
      step(desk, known, by)
      arrive()
    })
    if (arrived) return
    stop = reading
    desk.actions.say(words.suggesting.reading)
  }
  const toHighlight = (by: 1 | -1): void => {
    if (!ground || jump(ground.desk, by)) return
    goOn = (desk) => jumpOnceKnown(desk, by)
    stop = () => (goOn = undefined)
    ground.desk.actions.say(words.marking.stillReading)
  }
  return {
    go: (by) => afterwards(() => begin(by)),
    toHighlight: (by) => afterwards(() => toHighlight(by)),
    afterwards,
    callOff: () => {
      stop?.()
      stop = undefined
      waiting = []
    },
    standOn: (next) => {
      ground = next
      if (!next || !goOn?.(next.desk)) return
      goOn = undefined
      arrive()
    },
  }
}

/** Looked for when somebody walks: it takes every claim of the source, and claims change at each other key. */
const withUnclaimed = (desk: Desk, room: Room): Known => ({
  ...room,
  unclaimed: unclaimedOf(room.suggestions, evidenceIn(desk.store.getState())),
})

/** To a highlight that wasn't known yet; false while not all of them are here. */
function jumpOnceKnown(desk: Desk, by: 1 | -1): boolean {
  if (desk.store.getState().partial) return false
  desk.actions.say(words.marking.allRead)
  return jump(desk, by)
}

/** Reads from the caret on, or back from it, as far as the next one; answers what stops it. */
function readAhead(desk: Desk, reading: Reading, by: 1 | -1, tell: (known: Known) => void): () => void {
  const from = placeOf(desk)
  const evidence = evidenceIn(desk.store.getState())
  const hasNext = (block: readonly Suggestion[]): boolean =>
    nextFrom(unclaimedOf(inOrder(block), evidence), from, by) !== undefined
  return readAlong({
    blocks: asFarAs(reading.suggestions({ place: from.span.start, by }), hasNext),
    now: () => performance.now(),
    later: soon,
    tell: (found) => {
      const suggestions = inOrder(found)
      tell({ suggestions, unclaimed: unclaimedOf(suggestions, evidence), done: false })
    },
  })
}

/** Somebody waits: not until the window is idle, only until it has taken the next key. */
function soon(run: () => void): () => void {
  const timer = setTimeout(run)
  return () => clearTimeout(timer)
}

/** Where the walk stands: on the figure that it came to last while that is still what is selected, else at the caret. */
function placeOf(desk: Desk): { span: Span; at: boolean } {
  const { pointed } = desk.store.getState()
  const here = selected(desk)
  const still = pointed?.within?.start === here.start && pointed.within.end === here.end
  return pointed && still ? { span: pointed, at: true } : { span: here, at: false }
}

/** Goes one further. */
function step(desk: Desk, known: Known, by: 1 | -1): void {
  const next = nextFrom(known.unclaimed, placeOf(desk), by)
  if (next) show(desk, known, next)
  else desk.actions.say(atTheEnd(known, by))
}

function show(desk: Desk, { suggestions, unclaimed, done }: Known, next: Suggestion): void {
  const { actions, shown, store } = desk
  const passage = passageFor(next, suggestions, shown)
  const { start, end } = targetOf(next)
  goTo(desk, passage)
  actions.pointAt({ start, end, sourceId: next.sourceId, within: passage })
  const { shortcut, label = '' } = claimTypeOf(store.getState(), next.type) ?? {}
  actions.say(
    words.suggesting.unclaimed(
      figureOf(next) ? words.suggesting.figure : words.suggesting.statement,
      done
        ? words.suggesting.place(unclaimed.indexOf(next) + 1, unclaimed.length)
        : words.suggesting.somewhere,
      shown.text.slice(start, end),
      shortcut === undefined ? undefined : words.suggesting.key(shortcut, label),
    ),
  )
}

function atTheEnd({ suggestions, unclaimed, done }: Known, by: 1 | -1): string {
  if (!done) return words.suggesting.noMore(undefined, by)
  if (unclaimed.length > 0) return words.suggesting.noMore(unclaimed.length, by)
  return suggestions.length > 0 ? words.suggesting.allClaimed : words.suggesting.nothingFound
}
