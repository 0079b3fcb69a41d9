// What no step may bring about, told of the state after it; `id` is the record that it was about.
import type { Noun } from '../../../../src/core/model/records'
import { recordIn, type State } from './state'

type About = { id: string }

export const relationsToItself = (after: State): boolean =>
  [...after.relations.values()].some(({ from, to }) => from === to)

export const countedTwice = (after: State): boolean =>
  [...after.breakdowns.values()].some(({ total, parts }) => {
    const claims = (parts as { claim: string }[]).map(({ claim }) => claim)
    return claims.includes(total as string) || new Set(claims).size < claims.length
  })

export function tagBelowItself(after: State, { id }: About): boolean {
  const above = (tag: string): string | undefined => after.tags.get(tag)?.['parent'] as string | undefined
  for (let at = above(id), steps = 0; at !== undefined && steps < after.tags.size; at = above(at), steps += 1)
    if (at === id) return true
  return false
}

export function keyTwice(after: State): boolean {
  const types = [...after.claimTypes.values()]
  const twice = (key: string) => {
    const values = types.map((type) => type[key]).filter((value) => value !== undefined)
    return new Set(values).size < values.length
  }
  return twice('key') || twice('shortcut')
}

export const nameTwice = (after: State): boolean => {
  const names = [...after.views.values()].map(({ name }) => name)
  return new Set(names).size < names.length
}

export const settledReply = (after: State, { id }: About): boolean => {
  const note = recordIn(after, 'notes', id)
  return note['settled'] === true && (note['on'] as { kind?: string }).kind === 'note'
}

export const ofItself = (after: State, { id }: About): boolean => {
  const source = after.sources.get(id)
  return source?.['copyOf'] === id || source?.['supersedes'] === id
}

/** What no record of a noun may bring about, by whichever verb it comes. */
export const laws: { [N in Noun]?: (after: State, about: About) => boolean } = {
  tags: tagBelowItself,
  views: nameTwice,
}
