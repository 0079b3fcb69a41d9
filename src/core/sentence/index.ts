// A claim as one English sentence, made from its fields: who says so, how certain it is, what it says, on what condition.
// Pure. Must not break: whatever the fields hold, the sentence is one; a claim that says nothing has none.
import type { EntityRef } from '../model/basics'
import type { Claim } from '../model/claim'
import type { ClaimType, Field } from '../model/claim-type'
import { valueIn } from '../model/fields'
import type { FieldValue, Quantity } from '../model/values'
import { attributionInWords } from './chain'
import { cores } from './cores'
import type { Core, Given, Meant } from './fields'
import { negating } from './english'
import { periodInWords } from './period'
import { quantityInWords } from './quantity'
import type { Mood } from './verbs'
import { bare, closed, continued, isNamed, listed, type Names, whoInWords } from './words'

/**
 * A claim as a sentence: “According to the Met, by way of Metro, complaints received came to 361 in 2020.” Entities are
 * called by their names in `names`. Empty where nothing is filled in.
 */
export function claimSentence(
  claim: Claim,
  type: Pick<ClaimType, 'key' | 'label' | 'fields'>,
  names: Names,
): string {
  const given: Given = { claim, names, mood: moodOf(claim), negative: claim.polarity === 'negative' }
  const own = Object.hasOwn(cores, type.key) ? cores[type.key] : undefined
  const core = own?.(given) ?? listOf(claim, type, names)
  if (!core) return ''
  const said = new Set(core.says)
  const speakers = ['speaker', 'by', 'accuser', ...(claim.act === 'assert' ? [] : ['actor'])].flatMap(
    (key) => claim.fields[key] ?? [],
  )
  const lead = attributionInWords(claim.attribution, names, speakers as EntityRef[])
  const provisos = provisosOf(claim, said)
  const text = `${lead}${framed(claim, core, said, lead !== '')}`
  return closed(provisos === '' ? text : placed(text, provisos))
}

/** Conditions stand at the end of a sentence, but before the colon where it ends in somebody’s words. */
function placed(text: string, provisos: string): string {
  const colon = text.indexOf(': ')
  return colon < 0 ? `${text}, ${provisos}` : `${text.slice(0, colon)}, ${provisos}${text.slice(colon)}`
}

/** What is promised or expected lies ahead; what is conditional would be; what is demanded should be. */
function moodOf({ act, certainty, fields }: Claim): Mood {
  if (act === 'demand') return 'should'
  if (certainty === 'conditional') return 'would'
  const isForecast = Object.values(fields).some(
    (value) => typeof value === 'object' && 'kind' in value && value.kind === 'forecast',
  )
  return act === 'promise' || certainty === 'expected' || isForecast ? 'will' : 'plain'
}

/** The core behind what is said of its act, its certainty and its polarity, each where the core doesn’t say it itself. */
function framed(
  { act, certainty, presupposed, polarity }: Claim,
  core: Core,
  says: ReadonlySet<Meant>,
  isLed: boolean,
): string {
  const certain =
    says.has('certainty') || (certainty === 'reported' && isLed) ? undefined : certainties[certainty]
  const isMoved = says.has('mood') && (certainty === 'expected' || certainty === 'conditional')
  const frames = [
    says.has('act') ? undefined : acts[act],
    presupposed === true ? 'it is taken for granted that' : undefined,
    isMoved ? undefined : certain,
  ].filter((frame) => frame !== undefined)
  const isNot = polarity === 'negative' && !says.has('polarity') && !negating.test(core.text)
  const inner = isNot && core.as === 'clause' ? `it is not so that ${core.text}` : core.text
  if (core.as === 'clause') return [...frames, inner].join(' ')
  if (frames.length === 0 && !isNot) return inner
  return [...frames, `the following is ${isNot ? 'not so' : 'so'}: ${inner}`].join(' ')
}

const acts: Readonly<Record<Claim['act'], string | undefined>> = {
  assert: undefined,
  ask: 'the question is whether',
  demand: 'the demand is that',
  promise: 'the promise is that',
  decline: 'it is left unsaid whether',
}

const certainties: Readonly<Record<Claim['certainty'], string | undefined>> = {
  unknown: undefined,
  asserted: undefined,
  reported: 'it is reported that',
  alleged: 'it is alleged that',
  estimated: 'it is estimated that',
  expected: 'it is expected that',
  conditional: undefined,
  denied: 'it is denied that',
  proven: 'it is proven that',
}

/** Condition, exception and legal status, in this order. */
function provisosOf(
  { condition, exception, certainty, legalStatus }: Claim,
  says: ReadonlySet<Meant>,
): string {
  const parts = [
    condition
      ? provisoIn(
          condition,
          /^(if|unless|provided|providing|when|once|only|should|subject|given|as long|in case|so long|until|depending|on condition)\b/i,
          conditioned,
        )
      : '',
    certainty === 'conditional' && !condition ? 'on a condition that is not named' : '',
    exception
      ? provisoIn(
          exception,
          /^(except|excluding|apart|aside|other than|without|but|save|not |with the exception|barring)/i,
          excepted,
        )
      : '',
    legalStatus && !says.has('legalStatus') ? `with the legal status “${legalStatus.key}”` : '',
  ]
  return parts.filter((part) => part !== '').join(', ')
}

const conditioned = (text: string): string => `on the condition “${bare(text)}”`
const excepted = (text: string): string =>
  isNamed(text) ? `except for ${continued(text)}` : `except “${bare(text)}”`

function provisoIn(
  { text, quantity }: NonNullable<Claim['condition']>,
  begins: RegExp,
  told: (text: string) => string,
): string {
  const plain = text.trim()
  const figure = quantity ? quantityInWords(quantity) : ''
  const words =
    plain === ''
      ? ''
      : begins.test(plain)
        ? continued(plain).replace(/^\w/, (letter) => letter.toLowerCase())
        : told(plain)
  if (words === '') return ''
  return figure === '' ? words : `${words} (${figure})`
}

/** A claim of a type that researchers made: its fields by their labels. */
function listOf(
  { fields }: Claim,
  type: Pick<ClaimType, 'label' | 'fields'>,
  names: Names,
): Core | undefined {
  const parts = type.fields.flatMap((field) => {
    const value = valueIn(fields, field.key)
    const words = value === undefined ? '' : valueInWords(field, value, names)
    return words === '' ? [] : [`${field.label.toLowerCase()} ${words}`]
  })
  return parts.length === 0 ? undefined : { as: 'words', text: `${type.label}: ${listed(parts)}`, says: [] }
}

function valueInWords({ type, choices = [] }: Field, value: FieldValue, names: Names): string {
  const choiceOf = ({ key }: { key: string }): string =>
    `“${choices.find((choice) => choice.key === key)?.label ?? key}”`
  switch (type) {
    case 'text':
    case 'longText':
    case 'url':
      return typeof value === 'string' && value.trim() !== '' ? `“${bare(value)}”` : ''
    case 'boolean':
      return value === true ? 'yes' : 'no'
    case 'number':
      return (value as { text: string }).text
    case 'choice':
      return choiceOf(value as { key: string })
    case 'choices':
      return listed((value as { key: string }[]).map(choiceOf))
    case 'entity':
    case 'entities':
      return listed([value].flat().map((each) => whoInWords(each as object, names)))
    case 'quantity':
      return quantityInWords(value as Quantity)
    case 'period':
      return periodInWords(value as Parameters<typeof periodInWords>[0])
  }
}
