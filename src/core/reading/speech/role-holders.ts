// Whom a noun means: `the minister` is whoever was called one last, `a minister` is somebody new.
import type { Cast, Mention, Resolved } from './cast'
import type { Described } from './described'
import { bodies, documents, manly, mouthpieces, outlets, roles, womanly } from './english/nouns'
import { isHead } from './name-words'
import { add, type Known, lean } from './people'
import type { Phrase } from './phrases'
import { printed, type Token } from './tokens'

/** How many a role looks. */
const roleMemory = 400

export function byRole(
  cast: Cast,
  tokens: readonly Token[],
  phrase: Phrase,
  described: Described,
): Resolved | undefined {
  const { head, determiner, isPlural, isTied, modifiers } = described
  const from = tokens[phrase.from] as Token
  const isNew =
    /^(?:an?|one|another|some|several|two|three|many|few)$/.test(determiner) ||
    (determiner === '' && isPlural)
  const whole = tokens.slice(phrase.from, phrase.to)
  const description = printed(cast.text, whole)
  const same = cast.people.byName.get(`=${bareKey(description)}`)
  if (same) return { known: same, rule: 'role' }
  const isOwn = isTied && kindOfHead(head) === 'document'
  if (!isNew && !isOwn) {
    const known = withRole(cast, described)
    if (known) return { known, rule: 'role' }
  }
  const kind = kindOfHead(head)
  const isUnnamed = kind === 'person'
  const known = add(cast.people, {
    ref: { ...(isUnnamed ? { unnamed: true } : {}), description },
    kind,
    first: { start: from.start, end: whole.at(-1)?.end ?? from.end },
  })
  cast.people.byName.set(`=${bareKey(description)}`, known)
  known.heads.add(head)
  known.isPlural = isPlural
  for (const low of modifiers) known.heads.add(low)
  known.isKnownHead = isHead(head)
  lean(known, womanly.has(head) ? 'f' : manly.has(head) ? 'm' : undefined, 3)
  return { known, rule: 'description' }
}

const bareKey = (description: string): string =>
  description.toLowerCase().replace(/^(?:an?|the|its|their|his|her|one) /u, '')

function kindOfHead(head: string): Known['kind'] {
  if (roles.has(head)) return 'person'
  if (documents.has(head)) return 'document'
  return bodies.has(head) ? 'body' : 'person'
}

/** The one mentioned last of those who are what `head` says; `the paper` is whoever publishes. */
function withRole({ mentions }: Cast, { head, modifiers, isTied, isPlural }: Described): Known | undefined {
  const telling = modifiers.filter((low) => low !== '’s' && !plain.has(low))
  const oldest = Math.max(0, mentions.length - roleMemory)
  for (let index = mentions.length - 1; index >= oldest; index -= 1) {
    const { known } = mentions[index] as Mention
    if (known.isPlural !== isPlural || (isTied && known.ref.name !== undefined && mouthpieces.has(head)))
      continue
    const isAged = /^\d+-year-old$/.test(head) && known.kind === 'person'
    if (!known.heads.has(head) && !isAged && !(outlets.has(head) && isOutlet(known))) continue
    const said = wordsOf(known)
    if (telling.every((low) => said.has(low)) || (known.kind === 'person' && said.size === 0)) return known
  }
  return undefined
}

/** All words that are known of somebody. */
const wordsOf = ({ roles: all, ref }: Known): Set<string> =>
  new Set(
    [...all, ref.name ?? '', ref.description ?? '']
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )

const plain = new Set(
  'former then new current late young old veteran retired outgoing incoming senior own same latest first second'.split(
    ' ',
  ),
)

const isOutlet = ({ kind, ref }: Known): boolean =>
  kind === 'body' &&
  (/[.]\p{L}/u.test(ref.name ?? '') ||
    (ref.name ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => outlets.has(word)))
