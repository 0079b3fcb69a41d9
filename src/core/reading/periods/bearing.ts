// Whether a date of another clause of the figure's sentence bears on the figure: by the tense of both clauses and by what joins them.
// Must not break: it only takes dates away, and none from the figure's own clause but where a set is known already.
import { endOf, isAfter, startOf } from './calendar'
import { isNumber, type Placed } from './clauses'
import { auxiliaries, relatives, toldOn } from './english/clauses'
import { determiners, notPlural } from './english/cues'
import { conditions, joins, owners, pointers, presentVerbs, reasons, shares } from './english/verbs'
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
  const [own, other] = [clauseAt(clauses, at), clauseAt(clauses, date.from)]
  if (isQuoted(tokens, Math.min(at, date.from), Math.max(at, date.from))) return true
  if (!own || !other || own === other) return false
  if (isBarred(tokens, date, at, other)) return true
  if ([own, other].some(({ from }) => conditions.has(tokens[from]?.word ?? ''))) return true
  const tense = tenseOf(tokens, own)
  const isOpening = date.from <= opening
  if (date.period.rule === 'since') return !isOpening && tense !== tenseOf(tokens, other)
  const time = timeOf(date, published)
  if (time === 'past') return tense !== undefined && tense !== 'past' && tenseOf(tokens, other) === 'past'
  return time === 'future' && (tense === 'past' || tense === 'perfect')
}

/** A date behind the figure in a clause of its own: after a semicolon, or joined with its own subject (“and the rest left in May”). */
function isBarred(tokens: readonly Token[], { from }: Placed, at: number, other: Clause): boolean {
  if (from < at) return false
  if (tokens.slice(at, from).some(({ word }) => word === ';')) return true
  const [first, second] = [tokens[other.from]?.word ?? '', tokens[other.from + 1]?.word ?? '']
  if (reasons.has(first) || (first === 'that' && toldOn.has(tokens[other.from - 1]?.word ?? ''))) return true
  return joins.has(first) && (pointers.has(second) || determiners.has(second))
}

/** One of them in quotation marks, and the other outside. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  const marks = tokens.slice(from, to).filter(({ word }) => /^["“”]$/.test(word))
  return marks.length % 2 === 1
}

/** A date that begins at one of the first tokens opens its sentence. */
const opening = 2

/** Whether a date is over, to come, or neither. */
export function timeOf({ period: { edtf } }: Placed, published?: string): 'past' | 'future' | undefined {
  if (edtf === undefined || published === undefined || edtf.endsWith('..')) return undefined
  // “until 9 January”
  if (edtf.startsWith('..')) return isAfter(endOf(edtf), published) ? 'future' : 'past'
  if (isAfter(startOf(edtf), published)) return 'future'
  return isAfter(published, endOf(edtf)) ? 'past' : undefined
}

/** “Nine of the 20 schools”: how many there are is none of the date's, unless it says which (“nine of the 20 that burnt in 2021”). */
function isOwned(tokens: readonly Token[], { from }: Placed, at: number): boolean {
  if (!isPartOf(tokens, at)) return false
  const isOfThem =
    participleBefore(tokens, from) !== undefined ||
    tokens.slice(at, from).some(({ word }) => relatives.has(word) || word === 'that')
  return from < at || !isOfThem
}

/** “nine of the 20 schools”, “nine of the town’s 20 schools” */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const of = [at - 2, at - 3, at - 5].find((index) => tokens[index]?.word === 'of')
  if (of === undefined || !isNumber(tokens[of - 1])) return false
  return owners.has(tokens[of + 1]?.word ?? '') || tokens[of + 1]?.word === 'the'
}

/** The participle right before a date and its preposition (“ordered in 2021”). */
function participleBefore(tokens: readonly Token[], from: number): number | undefined {
  const at = isPast(tokens[from - 1]) ? from - 1 : from - 2
  const before = tokens[at - 1]
  const isOne =
    isPast(tokens[at]) && before?.kind === 'word' && !auxiliaries.has(before.word) && before.word !== 'been'
  return isOne && !pointers.has(before.word) ? at : undefined
}

/** “Two ships ordered in 2021 are due”: the date says which, and not when. */
function isReduced(tokens: readonly Token[], { from, to }: Placed, at: number): boolean {
  const participle = participleBefore(tokens, from)
  if (participle === undefined || (at > participle && at < from)) return false
  const next = tokens[to]
  const isVerb =
    next?.kind === 'word' &&
    (presentVerbs.has(next.word) || (next.word.endsWith('s') && !notPlural.has(next.word)))
  return isVerb && !isPast(next) && !isOfBase(tokens, participle)
}

/** A number or a share before “of”. */
const isCount = (token: Token | undefined): boolean => isNumber(token) || shares.has(token?.word ?? '')

/** “Of the 40 boats lost in 2021, 12 were old”: which ones a share is of says when. */
const isOfBase = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ word }, index, before) => word === 'of' && (index === 0 || isCount(before[index - 1])))
