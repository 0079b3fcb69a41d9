// Whether a date of another clause of the figure's sentence bears on the figure: by the tense of both clauses and by what joins them.
// Must not break: it only takes dates away, and none from the figure's own clause but where a set is known already.
import { endOf, isAfter, startOf } from './calendar'
import { boundary, isNumber, parts, type Placed } from './clauses'
import { auxiliaries, cameAbout, relatives, toldOn } from './english/clauses'
import { notPlural } from './english/cues'
import {
  conditions,
  contrasts,
  origins,
  owners,
  pointers,
  presentVerbs,
  sayNow,
  shares,
  wheres,
} from './english/verbs'
import { clauseAt, isPast, tenseOf, type Clause } from './tense'
import type { Token } from './tokens'

/** A sentence in its clauses, with when its article was published. */
interface Parted {
  tokens: readonly Token[]
  clauses: readonly Clause[]
  published: string | undefined
}

/** True where a date of the sentence can't be that of the figure at `at`. */
export function isForeign({ tokens, clauses, published }: Parted, date: Placed, at: number): boolean {
  if (isOwned(tokens, date, at) || isReduced(tokens, date, at)) return true
  // “has known since April that 40 …”
  if (date.from > 2 && tokens[date.to]?.word === 'that' && at > date.to) return true
  const [own, other] = [clauseAt(clauses, at), clauseAt(clauses, date.from)]
  if (!own || !other) return false
  const next = tokens[date.to]
  // “The law that was passed in 2020 caps rises at 3 percent”: behind the date the clause is over.
  if (own === other) {
    const isOver = at > date.to && isAbout(tokens, own) && isVerb(next)
    return isOver && (!isPast(next) || tokens.slice(own.from, date.from).some(({ word }) => isOrigin(word)))
  }
  const time = timeOf(date, published)
  const tense = tenseOf(tokens, own)
  if (time === 'past' && tense !== undefined && tense !== 'past') return true
  if (time === 'future' && (tense === 'past' || tense === 'perfect')) return true
  return (
    isConditional(tokens, own, other) || isApart(tokens, own, other, date) || isRelative(tokens, other, at)
  )
}

/** A verb of how something came to be, or of where it began or ended. */
const isOrigin = (word: string): boolean => origins.has(word) || cameAbout.has(word)

/** Right behind a date, a word that looks like a finite verb. */
const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (auxiliaries.has(token.word) || isPast(token) || (token.word.endsWith('s') && !notPlural.has(token.word)))

/** Whether a date is over, to come, or neither. */
export function timeOf({ period: { edtf } }: Placed, published?: string): 'past' | 'future' | undefined {
  if (edtf === undefined || published === undefined || edtf.includes('..')) return undefined
  if (isAfter(startOf(edtf), published)) return 'future'
  return isAfter(published, endOf(edtf)) ? 'past' : undefined
}

/** “its four directors”: how many they are is none of the date's, unless it says which (“its four ships lost in 2021”). */
function isOwned(tokens: readonly Token[], { from, period }: Placed, at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  const isSet = owners.has(before) || (before === 's' && tokens[at - 2]?.word === "'") || isPartOf(tokens, at)
  if (!isSet || !isNumber(tokens[at]) || period.edtf?.includes('..')) return false
  if (from < at) return true
  for (let index = at; index < from; index++) if (parts(tokens, index)) return true
  return (
    !tokens.slice(at, from).some(({ word }) => relatives.has(word) || word === 'that') &&
    participleBefore(tokens, from) === undefined
  )
}

/** “nine of the 20 schools” */
const isPartOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === 'the' && tokens[at - 2]?.word === 'of' && isNumber(tokens[at - 3])

/** The participle right before a date and its preposition (“ordered in 2021”). */
function participleBefore(tokens: readonly Token[], from: number): number | undefined {
  const at = isPast(tokens[from - 1]) ? from - 1 : from - 2
  const before = tokens[at - 1]
  const isOne =
    isPast(tokens[at]) && before?.kind === 'word' && !auxiliaries.has(before.word) && before.word !== 'been'
  return isOne && !pointers.has(before.word) ? at : undefined
}

/** “Two ships ordered in 2021 are due”, “Under a plan adopted in March, …”: the date says which, and not when. */
function isReduced(tokens: readonly Token[], { from, to }: Placed, at: number): boolean {
  const participle = participleBefore(tokens, from)
  if (participle === undefined || (at > participle && at < from)) return false
  const clause = { from: participle, to }
  if (isOfBase(tokens, clause)) return false
  const next = tokens[to]
  if (next && (isVerb(next) || presentVerbs.has(next.word))) return true
  const open = boundary(tokens, from - 1, -1)
  const isOpening = wheres.has(tokens[open + 1]?.word ?? '') || tokens[open + 1]?.word === 'under'
  return isOpening && next?.word === ',' && at > to
}

/** A verb of saying, behind which “that” begins what is said. */
const tells = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isPast(token) ||
    sayNow.has(token.word) ||
    (token.word.endsWith('s') && toldOn.has(token.word.replace(/e?s$/, 'ed'))))

/** A number or a share before “of”. */
const isCount = (token: Token | undefined): boolean => isNumber(token) || shares.has(token?.word ?? '')

const firstOf = (tokens: readonly Token[], { from }: Clause): string => tokens[from]?.word ?? ''

const isConditional = (tokens: readonly Token[], own: Clause, other: Clause): boolean =>
  conditions.has(firstOf(tokens, own)) || conditions.has(firstOf(tokens, other))

/** A date that begins at one of the first tokens opens its sentence. */
const opening = 2

/** Set against each other by “but” or “while”; a date that opens the sentence holds for both. */
function isApart(tokens: readonly Token[], own: Clause, other: Clause, date: Placed): boolean {
  const second = own.from < other.from ? other : own
  return contrasts.has(firstOf(tokens, second)) && (other.from > 0 || date.from > opening)
}

/** In a clause about another noun than the one that the figure counts. */
function isRelative(tokens: readonly Token[], other: Clause, at: number): boolean {
  if (!isAbout(tokens, other) || isOfBase(tokens, other)) return false
  const comesAbout = tokens.slice(other.from, other.to).some(({ word }) => isOrigin(word))
  // “The trial, which ran in 2022, had 140 patients”
  if (firstOf(tokens, other) === 'which') return comesAbout
  return comesAbout || at > other.from || other.from - at > 4
}

/** True of a clause about a noun, and not of one that says what was said. */
export function isAbout(tokens: readonly Token[], clause: Clause): boolean {
  const first = firstOf(tokens, clause)
  return relatives.has(first) || (first === 'that' && !tells(tokens[clause.from - 1]))
}

/** “Of the 40 boats that sank in 2021, 12 were old”: which ones a share is of says when. */
export const isOfBase = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens
    .slice(Math.max(0, clause.from - 12), clause.from)
    .some(({ word }, index, before) => word === 'of' && (index === 0 || isCount(before[index - 1])))
