// Whole sentences: each claim type, each act and certainty, negatives, conditions.
import { describe, expect, it } from 'vitest'
import { claimSentence } from '../../../src/core/sentence'
import type { ClaimType } from '../../../src/core/model/claim-type'
import { claimOf, count, met, type Parts, period, sentence } from './made'

const boats = { quantity: count(40, 'boats') }
const moored = { ...boats, measure: 'boats moored', place: 'the harbour' }
const gist = 'The gate was left open.'
const vane = { name: 'Ida Vane' }

describe('a claim type', () => {
  it('may be called as what every object has, and so may its fields', () => {
    const fields = [
      { key: 'constructor', label: 'Built by', type: 'text' as const },
      { key: 'year', label: 'Year', type: 'text' as const },
    ]
    const yard = { key: 'constructor', label: 'Constructor', fields }
    expect(claimSentence(claimOf('constructor', { fields: { year: '1904' } }), yard, new Map())).toBe(
      'Constructor: year “1904”.',
    )
  })

  it.each<[string, string, Parts]>([
    ['', 'statistic', {}],
    ['', 'statement', { attribution: [vane] }],
    ['Boats moored came to 40 in the harbour.', 'statistic', { fields: moored }],
    [
      'Permits came to 40 boats for anglers in the category “a” with the outcome “Refused” in 2021.',
      'statistic',
      {
        fields: {
          ...boats,
          measure: 'Permits',
          subject: 'anglers',
          category: 'a',
          outcome: 'Refused.',
          period: period('2021'),
        },
      },
    ],
    [
      'There were 40 boats in 2021.',
      'statistic',
      { fields: { ...boats, measure: 'Boats', period: period('2021') } },
    ],
    ['No figure is given for boats moored.', 'statistic', { fields: { measure: 'boats moored' } }],
    ['No figure is given at the lock gate.', 'statistic', { fields: { place: 'the lock gate' } }],
    [
      'In May 2021 at the lock gate, a barge sank, involving the harbour office and Ida Vane (2 people).',
      'event',
      {
        fields: {
          what: 'A barge sank.',
          period: period('2021-05'),
          place: 'the lock gate',
          who: [{ entity: met }, vane],
          quantity: count(2, 'people'),
        },
      },
    ],
    ['This happened: Opening of the lock.', 'event', { fields: { what: 'Opening of the lock' } }],
    ['Something happened on 3 May 2021.', 'event', { fields: { period: period('2021-05-03') } }],
    [
      'Ida Vane is accused by somebody who is not named of hiding the log in 2021.',
      'allegation',
      {
        fields: {
          accused: [vane],
          accuser: [{ unnamed: true }],
          conduct: 'hiding the log',
          period: period('2021'),
        },
      },
    ],
    [
      'Ida Vane and the harbour office are accused.',
      'allegation',
      { fields: { accused: [vane, { entity: met }] } },
    ],
    [
      'Ida Vane is accused: She hid the log.',
      'allegation',
      { fields: { accused: [vane], conduct: 'She hid the log.' } },
    ],
    [
      'Ida Vane was convicted of hiding the log.',
      'allegation',
      { fields: { accused: [vane], conduct: 'hiding the log' }, legalStatus: { key: 'convicted', text: '' } },
    ],
    [
      'Ida Vane was cleared of hiding the log.',
      'allegation',
      {
        fields: { accused: [vane], conduct: 'hiding the log' },
        polarity: 'negative',
        legalStatus: { key: 'cleared', text: '' },
      },
    ],
    [
      'Ida Vane said to the harbour office, about the lock: The gate was left open.',
      'statement',
      { fields: { speaker: vane, gist, about: 'the lock', recipient: [{ entity: met }] } },
    ],
    ['Somebody said something about the lock.', 'statement', { fields: { about: 'The lock' } }],
    [
      'The harbour office found that the gate was left open.',
      'finding',
      { fields: { by: [{ entity: met }], finding: gist } },
    ],
    ['Somebody found: Rust in the hinges.', 'finding', { fields: { finding: 'Rust in the hinges' } }],
    [
      'The harbour office closed the lock, concerning Ida Vane, in 2021.',
      'action',
      {
        fields: {
          actor: [{ entity: met }],
          action: 'closed the lock',
          recipient: [vane],
          period: period('2021'),
        },
      },
    ],
    [
      'Ida Vane acted: A formal warning.',
      'action',
      { fields: { actor: [vane], action: 'A formal warning' } },
    ],
    [
      'Ida Vane promised to open the lock, due by the end of 2024.',
      'commitment',
      { fields: { actor: [vane], promise: 'Open the lock', due: period('../2024') } },
    ],
    ['Ida Vane promised a lock.', 'commitment', { fields: { actor: [vane], promise: 'a lock' } }],
    ['Ida Vane promised this: locks.', 'commitment', { fields: { actor: [vane], promise: 'locks' } }],
    [
      '“Lock” means a gate in a canal.',
      'definition',
      { fields: { term: 'Lock', meaning: 'A gate in a canal.' } },
    ],
    [
      '“Lock” means that the gate is shut.',
      'definition',
      { fields: { term: '“Lock”', meaning: 'The gate is shut.' } },
    ],
    ['“Lock” is defined.', 'definition', { fields: { term: 'Lock' } }],
  ])('%s', (said, type, parts) => {
    expect(sentence(type, parts)).toBe(said)
  })

  it('that researchers made is told by its labels', () => {
    const type = {
      key: 'permit',
      label: 'Permit',
      fields: [
        { key: 'cost', label: 'Cost', type: 'quantity' },
        { key: 'kind', label: 'Kind', type: 'choice', choices: [{ key: 'a', label: 'Angling' }] },
        { key: 'open', label: 'Still open', type: 'boolean' },
      ],
    } satisfies Pick<ClaimType, 'key' | 'label' | 'fields'>
    const fields = { cost: count(5, 'GBP'), kind: { key: 'a' }, open: true }
    const told = (parts: Parts) => claimSentence(claimOf('permit', { fields, ...parts }), type, new Map())
    expect(told({})).toBe('Permit: cost £5, kind “Angling” and still open yes.')
    expect(told({ certainty: 'alleged', polarity: 'negative' })).toBe(
      'It is alleged that the following is not so: Permit: cost £5, kind “Angling” and still open yes.',
    )
  })
})

describe('how a claim is meant', () => {
  it.each<[string, Parts]>([
    ['Boats moored came to 40 in the harbour.', { certainty: 'asserted' }],
    ['It is reported that boats moored came to 40 in the harbour.', { certainty: 'reported' }],
    ['It is alleged that boats moored came to 40 in the harbour.', { certainty: 'alleged' }],
    ['It is estimated that boats moored came to 40 in the harbour.', { certainty: 'estimated' }],
    ['Boats moored will come to 40 in the harbour.', { certainty: 'expected' }],
    ['It is denied that boats moored came to 40 in the harbour.', { certainty: 'denied' }],
    ['It is proven that boats moored came to 40 in the harbour.', { certainty: 'proven' }],
    [
      'Boats moored would come to 40 in the harbour, if the gate is repaired.',
      { certainty: 'conditional', condition: { text: 'If the gate is repaired.' } },
    ],
    [
      'Boats moored would come to 40 in the harbour, on a condition that is not named.',
      { certainty: 'conditional' },
    ],
    [
      'Boats moored came to 40 in the harbour, on the condition “fair weather”.',
      { condition: { text: 'fair weather' } },
    ],
    [
      'Boats moored came to 40 in the harbour, except for the ferries (2 ferries).',
      { exception: { text: 'The ferries', quantity: count(2, 'ferries') } },
    ],
    [
      'Boats moored came to 40 in the harbour, not counting wrecks.',
      { exception: { text: 'not counting wrecks' } },
    ],
    ['The question is whether boats moored came to 40 in the harbour.', { act: 'ask' }],
    ['The demand is that boats moored should come to 40 in the harbour.', { act: 'demand' }],
    ['The promise is that boats moored will come to 40 in the harbour.', { act: 'promise' }],
    ['It is left unsaid whether boats moored came to 40 in the harbour.', { act: 'decline' }],
    ['Boats moored did not come to 40 in the harbour.', { polarity: 'negative' }],
    ['Boats moored will not come to 40 in the harbour.', { polarity: 'negative', certainty: 'expected' }],
    ['It is taken for granted that boats moored came to 40 in the harbour.', { presupposed: true }],
    [
      'The question is whether it is taken for granted that it is alleged that boats moored did not come to 40 in the harbour.',
      { act: 'ask', presupposed: true, certainty: 'alleged', polarity: 'negative' },
    ],
    [
      'Boats moored came to 40 in the harbour, with the legal status “charged”.',
      { legalStatus: { key: 'charged', text: 'charged' } },
    ],
  ])('%s', (said, parts) => {
    expect(sentence('statistic', { fields: moored, ...parts })).toBe(said)
  })

  it.each<[string, string, Parts]>([
    ['There were not 40 boats.', 'statistic', { fields: boats, polarity: 'negative' }],
    ['Ida Vane said in denial: The gate was left open.', 'statement', { certainty: 'denied' }],
    ['Ida Vane allegedly said: The gate was left open.', 'statement', { certainty: 'alleged' }],
    ['Ida Vane asked: The gate was left open.', 'statement', { act: 'ask' }],
    ['Ida Vane declined to answer: The gate was left open.', 'statement', { act: 'decline' }],
    ['Ida Vane said, that this is not so: The gate was left open.', 'statement', { polarity: 'negative' }],
    ['Ida Vane said, if asked: The gate was left open.', 'statement', { condition: { text: 'if asked' } }],
  ])('%s', (said, type, parts) => {
    expect(sentence(type, { fields: { speaker: vane, gist }, ...parts })).toBe(said)
  })

  it('says nothing twice: a denial of what somebody is accused of, a negative that stands in the words', () => {
    const fields = { accused: [vane], conduct: 'hiding the log' }
    expect(sentence('allegation', { fields, certainty: 'alleged' })).toBe(
      'Ida Vane is accused of hiding the log.',
    )
    expect(sentence('allegation', { fields, certainty: 'denied' })).toBe(
      'Ida Vane is accused of hiding the log, which is denied.',
    )
    const finding = 'The log cannot be read.'
    expect(sentence('finding', { fields: { finding }, polarity: 'negative' })).toBe(
      'Somebody found that the log cannot be read.',
    )
  })
})
