// What a claim says by itself, without who says so and how certain it is: one function a claim type.
// Must not break: a field holds any words, so that what isn't known for a clause stands behind a colon.
import type { Claim } from '../model/claim'
import type { Quantity } from '../model/values'
import { allegation, commitment } from './deeds'
import { negating } from './english'
import {
  clause,
  countOf,
  joined,
  type Make,
  type Meant,
  placeOf,
  quoted,
  textIn,
  textOf,
  tied,
  whenOf,
  whoOf,
  within,
} from './fields'
import { isCount, isOne, quantityInWords } from './quantity'
import { be, cameTo, did, thereWere } from './verbs'
import { bare, continued, firstWord, isClause, isNamed, isNamelike } from './words'

type Certainty = Claim['certainty']

/** The cores of the built-in claim types, by key. */
export const cores: Readonly<Record<string, Make>> = {
  statistic: ({ claim: { fields }, mood, negative }) => {
    const measure = textOf(fields['measure'])
    const quantity = fields['quantity'] as Quantity | undefined
    // “Complaints came to 412” would say of what is counted that it is measured.
    const isUnit =
      quantity !== undefined &&
      measure.toLowerCase() === quantity.unit?.trim().toLowerCase() &&
      isCount(quantity)
    const figure = quantity ? quantityInWords(quantity, isUnit ? '' : measure) : ''
    const tail = joined([
      within('for', fields['subject']),
      placeOf(fields['place'], `${measure} ${figure}`),
      quoted('in the category', fields['category']),
      quoted('with the outcome', fields['outcome']),
      whenOf(fields['period']),
    ])
    const says = ['mood', 'polarity'] as const
    if (!quantity || figure === '') {
      if (measure === '' && tail === '') return undefined
      return clause(joined(['no figure is given', within('for', fields['measure']), tail]), says)
    }
    if (measure !== '' && !isUnit)
      return clause(joined([measure, cameTo(mood, negative), figure, tail]), says)
    const one = isOne(quantity) || quantity.status === 'unknown'
    if (isCount(quantity) || quantity.status !== 'stated')
      return clause(joined([thereWere(mood, negative, one), figure, tail]), says)
    return clause(joined(['the figure', cameTo(mood, negative), figure, tail]), says)
  },

  event: ({ claim: { fields }, names }) => {
    const what = textOf(fields['what'])
    const where = joined([whenOf(fields['period']), placeOf(fields['place'])])
    const who = whoOf(fields['who'], names)
    const tail = joined([who && `, involving ${who}`, countOf(fields['quantity'])])
    if (what === '')
      return where === '' && tail === '' ? undefined : clause(joined(['something happened', where, tail]), [])
    if (isClause(what)) return clause(joined([where, where && ',', what, tail]), [])
    return clause(joined([where, where && ',', 'this happened', tail, ':', bare(textIn(fields['what']))]), [])
  },

  allegation,

  statement: ({ claim: { fields, act, certainty }, names, negative }) => {
    const gist = bare(textIn(fields['gist']))
    const speaker = whoOf(fields['speaker'], names)
    const about = within('about', fields['about'])
    if (gist === '' && speaker === '' && about === '') return undefined
    const to = tied('to', whoOf(fields['recipient'], names))
    const [before = '', after = ''] = said[certainty] ?? []
    const says: Meant[] = ['act', 'polarity', 'mood', ...(said[certainty] ? (['certainty'] as const) : [])]
    const who = speaker === '' ? 'somebody' : speaker
    const head = joined([who, before, spoken[act], gist === '' ? 'something' : '', after, to])
    if (gist === '') return clause(joined([head, about]), says)
    const isNot = negative && !negating.test(gist) && certainty !== 'denied'
    const more = [about, isNot ? 'that this is not so' : ''].filter((part) => part !== '')
    return clause(`${[head, ...more].join(', ')}: ${gist}`, says)
  },

  finding: ({ claim: { fields }, names, mood, negative }) => {
    const finding = bare(textIn(fields['finding']))
    const by = whoOf(fields['by'], names)
    const about = within('about', fields['about'])
    const tail = joined([countOf(fields['quantity']), whenOf(fields['period'])])
    if (finding === '' && by === '' && about === '') return undefined
    const isNot = negative && !negating.test(finding)
    const found = joined([
      by === '' ? 'somebody' : by,
      did('found', 'find', mood, isNot),
      finding === '' ? 'something' : '',
    ])
    const says = ['polarity', 'mood'] as const
    if (finding === '') return clause(joined([found, about, tail]), says)
    const between = joined([about, tail])
    if (!isClause(finding) || isNamelike(finding))
      return clause(`${joined([found, between])}: ${finding}`, says)
    return clause(joined([found, between && `, ${between},`, 'that', continued(finding)]), says)
  },

  action: ({ claim: { fields, act }, names }) => {
    const action = textOf(fields['action'])
    const actor = whoOf(fields['actor'], names)
    const recipient = whoOf(fields['recipient'], names)
    if (action === '' && actor === '') return undefined
    const who = actor === '' ? 'somebody' : actor
    const tail = joined([
      recipient && `, concerning ${recipient},`,
      countOf(fields['quantity']),
      whenOf(fields['period']),
    ])
    const says: Meant[] = act === 'decline' && /\b(declin|refus)/i.test(action) ? ['act'] : []
    if (action === '') return clause(joined([who, 'did something', tail]), says)
    // A verb begins it, as it is read from a sentence; a noun or a gerund names it.
    const named = isNamed(action) || firstWord(action).endsWith('ing') || !/^\p{Ll}/u.test(action)
    return clause(
      named
        ? `${joined([who, 'acted', tail])}: ${bare(textIn(fields['action']))}`
        : joined([who, action, tail]),
      says,
    )
  },

  commitment,

  definition: ({ claim: { fields }, mood, negative }) => {
    const [term, meaning] = [bare(textIn(fields['term'])), bare(textIn(fields['meaning']))]
    if (term === '' && meaning === '') return undefined
    const name = term === '' ? 'the term' : `“${term.replace(/^[“"'‘]|[”"'’]$/g, '')}”`
    const means = mood === 'plain' ? (negative ? 'does not mean' : 'means') : did('', 'mean', mood, negative)
    const says = ['polarity', 'mood'] as const
    if (meaning === '') return clause(`${name} ${be('defined', { mood, negative, several: false })}`, says)
    if (isClause(meaning) && !isNamelike(meaning))
      return clause(`${name} ${means} that ${continued(meaning)}`, says)
    return clause(`${name} ${means}${isNamed(meaning) ? '' : ':'} ${continued(meaning)}`, says)
  },
}

const spoken = {
  assert: 'said',
  ask: 'asked',
  demand: 'demanded',
  promise: 'promised',
  decline: 'declined to answer',
} as const

/** How somebody said something, before the verb and behind it. */
const said: Readonly<Partial<Record<Certainty, readonly [before: string, after: string]>>> = {
  alleged: ['allegedly', ''],
  reported: ['reportedly', ''],
  denied: ['', 'in denial'],
  estimated: ['', 'as an estimate'],
  expected: ['', 'as an expectation'],
}
