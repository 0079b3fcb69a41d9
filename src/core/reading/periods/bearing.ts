// Whether a date of another clause of the figure's sentence bears on the figure: by the tense of both clauses and by what joins them.
// Must not break: it only takes dates away, and none from the figure's own clause but where a set is known already.
import { endOf, isAfter, startOf } from './calendar'
import { isNumber, type Placed } from './clauses'
import { agreeing } from './english/again'
import { auxiliaries, leadIns, relatives, toldOn } from './english/clauses'
import { determiners, notPlural } from './english/cues'
import {
  conditions,
  joins,
  notSubjects,
  owners,
  pointers,
  presentVerbs,
  reasons,
  shares,
} from './english/verbs'
import { units } from './english/words'
import { hadBeen, isOfNow, isStandingFigure } from './standing'
import { isOfTelling } from './telling'
import { clauseAt, isFinite, isPast, tenseOf, type Clause } from './tense'
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
  if (isOfTelling(tokens, date, at)) return true
  const [own, other] = [clauseAt(clauses, at), clauseAt(clauses, date.from)]
  if (isStandingFigure(tokens, at, own)) return true
  if (date.from > at && tokens.slice(at, date.from).some((_, index) => isOfOthers(tokens, at + index)))
    return true
  if (isQuoted(tokens, Math.min(at, date.from), Math.max(at, date.from))) return true
  if (!own || !other || own === other) return false
  if (isBarred(tokens, date, at, other) || hadBeen(tokens, own)) return true
  if ([own, other].some(({ from }) => conditions.has(tokens[from]?.word ?? ''))) return true
  const tense = tenseOf(tokens, own)
  const isOpening = date.from <= opening
  // “The ward, which has 24 beds, opens on 4 May.”
  if (tense === 'present' && isInserted(tokens, own)) return true
  // “It has had guards since May and stopped 40 thefts.”
  if (date.period.rule === 'since' && isSameVerb(tokens, own, other)) return false
  // “Sickness stood at 8 percent and had been higher since May”
  if (date.period.rule === 'since' && date.from > at && tense === 'past' && isJoinedTo(tokens, other))
    return true
  if (date.period.rule === 'since') return !isOpening && tense !== tenseOf(tokens, other)
  const time = timeOf(date, published)
  // “Of 200 sent out in May, 61 percent have come back”
  if (time === 'past' && tense === 'perfect' && isBase(tokens, other)) return false
  // “It was laid in 1931 and had leaked for nine months”
  if (time === 'past' && date.from > opening && isJoinedTo(tokens, own) && isSpan(tokens, at)) return true
  if (time === 'past' && isOfNow(tokens, own)) return true
  if (time === 'past') return tense !== undefined && tense !== 'past' && tenseOf(tokens, other) === 'past'
  if (time !== 'future') return false
  // “From May we will have nine more, and 40 are in training.”
  const isJoined = isJoinedTo(tokens, own)
  if (isOpen(date)) return isJoined && tense !== 'future'
  const isNext = isJoined || tokens[own.from - 1]?.word === ';' || tokens[other.from]?.word === 'so'
  return (
    tense === 'past' ||
    tense === 'perfect' ||
    (isNext && tense === 'present' && tenseOf(tokens, other) === 'future')
  )
}

/** “12 were found; …”, “12 were found, nine of them in May”: what follows is of others. */
const isOfOthers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === ';' ||
  (tokens[at]?.word === ',' &&
    isNumber(tokens[at + 1]) &&
    tokens[at + 2]?.word === 'of' &&
    ['them', 'these', 'those'].includes(tokens[at + 3]?.word ?? ''))

/** Joined without a subject to a clause in the perfect: “has” holds for both. */
const isSameVerb = (tokens: readonly Token[], { from }: Clause, other: Clause): boolean =>
  other.to === from &&
  tokens[from]?.word === 'and' &&
  isPast(tokens[from + 1]) &&
  tokens[from + 1]?.word.endsWith('ed') === true &&
  tenseOf(tokens, other) === 'perfect'

/** A number of units of time. */
const isSpan = (tokens: readonly Token[], at: number): boolean => {
  const number = [at, at + 1, at + 2].find((index) => isNumber(tokens[index]))
  return number !== undefined && units.has(tokens[number + 1]?.word ?? '')
}

const isJoinedTo = (tokens: readonly Token[], { from }: Clause): boolean =>
  joins.has(tokens[from]?.word ?? '')

const isOpen = ({ period }: Placed): boolean => period.edtf?.endsWith('..') === true

/** A clause about a noun behind a comma; “which is 40 more” is one about the whole. */
const isInserted = (tokens: readonly Token[], { from }: Clause): boolean =>
  tokens[from - 1]?.word === ',' && relatives.has(tokens[from]?.word ?? '') && tokens[from + 1]?.word !== 'is'

/** A date behind the figure in a clause of its own: after a semicolon, or joined with its own subject (“and the rest left in May”). */
function isBarred(tokens: readonly Token[], date: Placed, at: number, other: Clause): boolean {
  const { from } = date
  if (from < at) return false
  const [first, second] = [tokens[other.from]?.word ?? '', tokens[other.from + 1]?.word ?? '']
  // “It costs £134, and from April there will be a tax”
  if (joins.has(first) && isOpenedBy(tokens, date, other)) return true
  // “It was agreed by 31 votes that rents rise in May”
  if (first === 'that' && tokens.slice(0, at).some(({ word }) => agreeing.has(word))) return true
  if (reasons.has(first) || (first === 'that' && toldOn.has(tokens[other.from - 1]?.word ?? ''))) return true
  return (
    joins.has(first) && (pointers.has(second) || determiners.has(second) || hasSubject(tokens, other, from))
  )
}

/** “And in May work will start”: the date right behind what joins, and a verb behind it. */
const isOpenedBy = (tokens: readonly Token[], date: Placed, { from, to }: Clause): boolean =>
  date.from - from <= 3 &&
  tokens.slice(from + 1, date.from).every(({ word }) => leadIns.has(word)) &&
  tenseOf(tokens, { from: date.to, to }) !== undefined

/** “And work will start in May”: a noun behind what joins, and a verb between it and the date. */
function hasSubject(tokens: readonly Token[], { from: join, to }: Clause, date: number): boolean {
  const subject = tokens[join + 1]
  if (subject?.kind !== 'word' || notSubjects.has(subject.word) || subject.word.endsWith('ly')) return false
  if (isFinite(tokens, join + 1) || isNumber(subject)) return false
  return tenseOf(tokens, { from: join + 2, to: Math.min(to, date) }) !== undefined
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
  if (edtf === undefined || published === undefined) return undefined
  if (edtf.endsWith('..')) return isAfter(startOf(edtf), published) ? 'future' : undefined
  // “until 9 January”
  if (edtf.startsWith('..')) return isAfter(published, endOf(edtf)) ? 'past' : 'future'
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

/** “Of 200 sent out in May” */
const isBase = (tokens: readonly Token[], { from }: Clause): boolean =>
  tokens[from]?.word === 'of' && [1, 2].some((far) => isCount(tokens[from + far]))

/** “Of the 40 boats lost in 2021, 12 were old”: which ones a share is of says when. */
const isOfBase = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(Math.max(0, from - 12), from)
    .some(({ word }, index, before) => word === 'of' && (index === 0 || isCount(before[index - 1])))
