// Which place a figure is for, where its sentence says so.
// Must not break: linear in what stands near the figure; precision before recall.
import type { Entity } from '../../model/codebook'
import type { ProposedText } from '../../model/suggestion'
import type { Span } from '../../text/span'
import { boundary, distanceOf, indexOf, type Scene, sceneOf } from '../periods/clauses'
import { toldOn } from '../periods/english/clauses'
import { type Words, wordsIn } from '../periods/scenes'
import type { Token } from '../periods/tokens'
import { placeAt, type PlaceName } from './names'

/** How far before and behind a figure its place is looked for, UTF-16 units. */
const reach = 400
/** A place that costs more words and marks than this from the figure is one of something else. */
const farthest = 22

/**
 * The place that the figure (or statement) `figure` is for, all spans in UTF-16 units of `text`: a place of the codebook
 * that its sentence names (`value` is its name there), else what stands behind “in”, “at”, “across” and the like, nearest by
 * words and marks and on the same side of a comparison. A dateline says where a report was written, and no more.
 */
export function placeFor({
  text,
  sentence,
  figure,
  entities,
  words = wordsIn(text),
}: {
  text: string
  sentence: Span
  figure: Span
  entities: readonly Entity[]
  words?: Words
}): ProposedText | undefined {
  const near = {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  }
  const tokens = words(near)
  const places = [...known(text, near, entities, tokens), ...named(text, tokens)]
  if (places.length === 0) return undefined
  const scene = sceneOf(tokens, [])
  const best =
    nearest(
      scene,
      figure,
      places.filter(({ rule }) => rule === 'codebook'),
    ) ?? nearest(scene, figure, places)
  return best && { value: best.value, start: best.start, end: best.end, rule: best.rule }
}

interface Candidate extends PlaceName, Span {
  value: string
}

function nearest(scene: Scene, figure: Span, places: readonly Candidate[]): Candidate | undefined {
  const { tokens } = scene
  const at = indexOf(tokens, figure)
  let best: { place: Candidate; cost: number } | undefined
  for (const place of places) {
    if (place.start < figure.end && figure.start < place.end) continue
    if (scene.sides[at] !== scene.sides[place.from] || isTold(tokens, place, at)) continue
    if (isOfAnother(tokens, place, at) || (place.rule === 'described-place' && at < place.to)) continue
    const cost = distanceOf(scene, figure, {
      from: place.preposition,
      to: place.rule === 'described-place' ? place.to + 2 : place.to,
    })
    // What opens the sentence holds for all of it.
    const most = place.preposition === 0 ? farthest * 2 : farthest
    if (cost <= most && cost < (best?.cost ?? Infinity)) best = { place, cost }
  }
  return best?.place
}

/** “The staff of a home in Wrenport won £40”: where the home is. */
function isOfAnother(tokens: readonly Token[], { preposition, rule }: PlaceName, figure: number): boolean {
  if (rule === 'codebook' || figure < preposition) return false
  const open = boundary(tokens, preposition - 1, -1)
  return tokens
    .slice(open + 1, preposition)
    .some(({ word }, index, before) => word === 'of' && /^an?$/.test(before[index + 1]?.word ?? ''))
}

/** “told a meeting in Wrenport that 40 …”, “…, a driver in Wrenport said”: where something was said. */
function isTold(tokens: readonly Token[], { preposition, to }: PlaceName, figure: number): boolean {
  const tells = (from: number, end: number): boolean =>
    tokens.slice(Math.max(0, from), end).some(({ word }) => toldOn.has(word))
  if (figure < preposition)
    return (
      tells(to, to + 2) ||
      (tells(preposition - 8, preposition) && boundary(tokens, preposition - 1, -1) > figure)
    )
  return (
    tells(preposition - 6, preposition) &&
    tokens.slice(to, figure).some(({ word }) => word === 'that' || word === ':')
  )
}

function named(text: string, tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((_, at) => {
    const place = placeAt(tokens, at)
    const [first, last] = place ? [tokens[place.from], tokens[place.to - 1]] : []
    if (!place || !first || !last) return []
    const { start, end } = { start: first.start, end: last.end }
    return [{ ...place, start, end, value: text.slice(start, end) }]
  })
}

/** Places of the codebook, by name or alias, wherever the stretch prints them as whole words. */
function known(text: string, near: Span, entities: readonly Entity[], tokens: readonly Token[]): Candidate[] {
  const slice = text.slice(near.start, near.end)
  return entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, aliases }) =>
      [name, ...aliases].flatMap((wording) => {
        const offset = slice.indexOf(wording)
        const start = near.start + offset
        const end = start + wording.length
        const from = tokens.findIndex((token) => token.start === start)
        const to = tokens.findIndex((token) => token.end === end) + 1
        if (wording === '' || offset < 0 || from < 0 || to === 0) return []
        return [{ value: name, start, end, from, to, preposition: from, rule: 'codebook' }]
      }),
    )
}
