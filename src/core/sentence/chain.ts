// Who says so, from the origin outwards: “According to the Met, by way of an FOI reply and Metro, …”.
// Must not break: nobody of the attribution is left out but who is named as the speaker besides.
import type { EntityRef, Hop } from '../model/basics'
import { listed, type Names, whoInWords } from './words'

/** The attribution before a sentence, with its comma; empty where nobody is named. `speaker` is named in the sentence itself. */
export function attributionInWords(
  hops: readonly Hop[],
  names: Names,
  speakers: readonly EntityRef[],
): string {
  const isSpeaker = (hop: Hop): boolean =>
    speakers.some((who) => {
      const said = whoInWords({ ...who, description: undefined }, names)
      return said !== '' && said === whoInWords({ ...hop, description: undefined }, names)
    })
  const last = hops.at(-1)
  const relayed = last && isSpeaker(last) ? hops.slice(0, -1) : hops
  const [origin, ...through] = relayed.map((hop) => hopInWords(hop, names)).toReversed()
  if (origin === undefined) return ''
  return `according to ${origin}${through.length > 0 ? `, by way of ${listed(through)}` : ''}, `
}

function hopInWords(hop: Hop, names: Names): string {
  const who = whoInWords(hop, names)
  const called = who === '' ? 'somebody unknown' : who
  if (hop.stance === 'distancing') return `${called} (which keeps its distance)`
  return hop.stance === 'endorsing' ? `${called} (which endorses it)` : called
}
