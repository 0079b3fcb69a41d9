// The cores of claims about what somebody is said to have done, and about what somebody promised.
// Must not break: what a court or an office made of an accusation is said as that, never as the accusation alone.
import type { Claim } from '../model/claim'
import type { Period } from '../model/values'
import { negating, promising } from './english'
import {
  clause,
  type Core,
  countOf,
  type Given,
  joined,
  type Meant,
  textIn,
  textOf,
  whenOf,
  whoOf,
  tied,
} from './fields'
import { dueInWords } from './period'
import { be, did } from './verbs'
import { bare, continued, firstWord, isClause, isNamed } from './words'

export function allegation({
  claim: { fields, certainty, legalStatus },
  names,
  mood,
  negative,
}: Given): Core | undefined {
  const [accused, accuser] = [whoOf(fields['accused'], names), whoOf(fields['accuser'], names)]
  const conduct = textOf(fields['conduct'])
  if (accused === '' && accuser === '' && conduct === '') return undefined
  const several = Array.isArray(fields['accused']) && fields['accused'].length > 1
  const { participle, before, past = false } = accusing[legalStatus?.key ?? 'accused']
  const isWords =
    conduct !== '' &&
    ((isClause(conduct) && !firstWord(conduct).endsWith('ing')) ||
      /^(to|that|he|she|they|it)\b/i.test(conduct))
  const tail = joined([countOf(fields['quantity']), whenOf(fields['period'])])
  const isNot = negative && legalStatus?.key !== 'cleared' && !negating.test(conduct)
  const head = joined([
    accused === '' ? 'somebody' : accused,
    be(participle, { mood, negative: isNot, several, past }),
    tied('by', accuser),
    conduct === '' ? '' : isWords ? '' : `${before} ${conduct}`,
    tail,
  ])
  const after = { denied: ', which is denied', proven: ', which is proven' }[certainty as string] ?? ''
  const says: Meant[] = [
    'mood',
    'polarity',
    'legalStatus',
    ...(after !== '' || certainty === 'alleged' ? ['certainty' as const] : []),
  ]
  return clause(`${head}${after}${isWords ? `: ${bare(textIn(fields['conduct']))}` : ''}`, says)
}

interface Accusing {
  participle: string
  before: string
  past?: boolean
}

const accusing: Readonly<Record<NonNullable<Claim['legalStatus']>['key'], Accusing>> = {
  accused: { participle: 'accused', before: 'of' },
  unknown: { participle: 'accused', before: 'of' },
  investigated: { participle: 'investigated', before: 'for', past: true },
  charged: { participle: 'charged', before: 'with', past: true },
  convicted: { participle: 'convicted', before: 'of', past: true },
  sanctioned: { participle: 'sanctioned', before: 'for', past: true },
  upheld: { participle: 'found guilty', before: 'of', past: true },
  cleared: { participle: 'cleared', before: 'of', past: true },
}

export function commitment({
  claim: { fields, act, certainty },
  names,
  mood,
  negative,
}: Given): Core | undefined {
  const promise = bare(textIn(fields['promise']))
  const actor = whoOf(fields['actor'], names)
  const due = fields['due'] === undefined ? '' : dueInWords(fields['due'] as Period)
  if (promise === '' && actor === '' && due === '') return undefined
  const kept = mood === 'will' ? 'plain' : mood
  const verb =
    act === 'decline'
      ? did('declined to promise', 'decline to promise', kept, negative)
      : did('promised', 'promise', kept, negative)
  const says: Meant[] = ['polarity', 'mood', ...(act === 'ask' || act === 'demand' ? [] : ['act' as const])]
  if (certainty === 'expected') says.push('certainty')
  const who = actor === '' ? 'somebody' : actor
  const ending = due === '' ? '' : `, ${due}`
  if (promise === '') return clause(`${who} ${verb} something${ending}`, says)
  const first = firstWord(promise)
  if (/^(to|that)\b/i.test(promise) || isNamed(promise))
    return clause(`${who} ${verb} ${continued(promise)}${ending}`, says)
  if (promising.has(first) && act !== 'decline')
    return clause(`${who} ${verb} to ${promise.charAt(0).toLowerCase()}${promise.slice(1)}${ending}`, says)
  return clause(`${who} ${verb} this${ending}: ${promise}`, says)
}
