// What the verbs on highlights make of a state: making, moving, parting and joining them, told from the outside.
import type { Noun } from '../../../../src/core/model/records'
import { oneFor } from './merging'
import { isPassage, type Passage, quoteOf } from './passages'
import { namedBeside } from './references'
import { refused, type Rule } from './rule'
import { changed, type Plain, recordIn, type State } from './state'

const put = (state: State, noun: Noun, ...records: Plain[]): State =>
  changed(state, { put: { [noun]: records }, removed: {} })

export const highlighting: Rule = (state, input, { idOf, textOf, coder, now }) => {
  const { sourceId, start, end, tags } = input as unknown as Passage & { tags?: string[] }
  const text = textOf(sourceId)
  if (!isPassage(text, { start, end })) return refused
  return put(state, 'highlights', {
    id: idOf('highlights'),
    sourceId,
    start,
    end,
    quote: quoteOf(text, start, end),
    anchor: 'exact',
    tags: tags ?? [],
    coder,
    createdAt: now,
  })
}

export const moving: Rule = (state, { id, ...patch }, { textOf }) => {
  const before = recordIn(state, 'highlights', id)
  const after = { ...before, ...patch } as Plain & Passage
  if (patch['start'] === undefined && patch['end'] === undefined) return put(state, 'highlights', after)
  const text = textOf(after.sourceId)
  if (!isPassage(text, after)) return refused
  const { was: _was, score: _score, ...rest } = after
  return put(state, 'highlights', {
    ...rest,
    quote: quoteOf(text, after.start, after.end),
    anchor: 'exact',
  })
}

/** Both parts keep their words and lose the white space at the place; who named the whole in a list names both. */
export const parting: Rule = (state, { id, at }, around) => {
  const before = recordIn(state, 'highlights', id) as Plain & Passage
  const [place, text] = [at as number, around.textOf(before.sourceId)]
  const [left, right] = [text.slice(before.start, place), text.slice(place, before.end)]
  if (place <= before.start || left.trim() === '' || right.trim() === '') return refused
  const second = { sourceId: before.sourceId, start: before.end - right.trimStart().length, end: before.end }
  const first = moving(state, { id, end: before.start + left.trimEnd().length }, around)
  if (first === refused) return refused
  const after = highlighting(first, { ...second, tags: before['tags'], id: '' }, around)
  if (after === refused) return refused
  const made = [...after.highlights.keys()].find((each) => !first.highlights.has(each)) as string
  return namedBeside(after, id, made, around.now)
}

/** Highlights of one text with nothing but white space between them are one over all of them. */
export const joining: Rule = (state, { into, from }, around) => {
  const others = [...new Set(from as string[])]
  const all = [into as string, ...others].map((id) => recordIn(state, 'highlights', id) as Plain & Passage)
  const { sourceId } = all[0] as Plain & Passage
  if (others.includes(into as string) || all.some((each) => each.sourceId !== sourceId)) return refused
  const [start, end] = [Math.min(...all.map((each) => each.start)), Math.max(...all.map((each) => each.end))]
  const isCovered = (at: number) => all.some((each) => each.start <= at && at < each.end)
  const between = around.textOf(sourceId).slice(start, end)
  const bare = between.split('').filter((_, at) => !isCovered(start + at))
  if (bare.join('').trim() !== '') return refused
  const tags = [...new Set(all.flatMap((each) => each['tags'] as string[]))]
  const moved = moving(state, { id: into as string, start, end, tags }, around)
  return moved === refused
    ? refused
    : (oneFor(moved, 'highlights', others, into as string, around.now) ?? refused)
}
