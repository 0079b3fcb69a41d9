// Hard cases of origin and force: a chain of reports, what is not said and what is asked, exceptions, claims in claims,
// one claim on two passages. Each names the field that holds every part; nothing may need a note.
import { expect, test } from '../support'
import { exported, holds } from './exported'
import { accept, begin, claim, create, fill, pick, select } from './steps'

test('6: a paper reporting a paper reporting a data release, one hop unnamed', async ({ desk }) => {
  const { page } = desk
  const printed = 'The Post, citing the Herald, says a council release counts 12 leaks.'
  await begin(desk, ['Twelve leaks', printed])
  await claim(page, '1', 2, {
    'Quantity › Text': '12',
    'Quantity › Value': '12',
    'Quantity › Unit': 'leaks',
    'Attribution › Hop 1 › Who': create('organisation', 'The Post'),
    'Attribution › Hop 1 › Verb': 'says',
    'Attribution › Hop 1 › Stance': 'Neutral',
    'Attribution › Hop 2 › Who': 'the Herald',
    'Attribution › Hop 2 › Verb': 'citing',
    'Attribution › Hop 3 › Who': pick('Unnamed', 'Unnamed only described'),
    'Attribution › Hop 3 › Description': 'somebody at the council',
    'Attribution › Hop 4 › Who': create('document', 'council release'),
    'Attribution › Hop 4 › Evidence': printed,
    Certainty: 'Reported',
    'Evidence › Evidence 1 › Field': 'Hop 4',
  })

  expect((await exported(desk)).claims).toEqual([
    holds('statistic', printed, {
      'evidence.0.field': 'attribution.3',
      'fields.quantity.text': '12',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 12,
      'fields.quantity.unit': 'leaks',
      'attribution.0.entity': 'organisation The Post',
      'attribution.0.verb': 'says',
      'attribution.0.stance': 'neutral',
      'attribution.1.name': 'the Herald',
      'attribution.1.verb': 'citing',
      'attribution.2.unnamed': true,
      'attribution.2.description': 'somebody at the council',
      'attribution.3.entity': 'document council release',
      'attribution.3.evidence': printed,
      certainty: 'reported',
    }),
  ])
})

test('13: a number “not revealed”, and a question asked', async ({ desk }) => {
  const { page } = desk
  const lines = ['The number of guards was not revealed.', 'How many guards were there?']
  await begin(desk, ['Guards', ...lines])
  await claim(page, '1', 2, {
    'Quantity › Text': 'not revealed',
    'Quantity › Status': 'Unknown',
    'Quantity › Unit': 'guards',
    Act: 'Decline',
  })
  await claim(page, '4', 3, {
    Gist: 'the number of guards',
    Act: 'Ask',
    'Relations › New relation › Kind': 'Paired with',
    'Relations › New relation › Claim': pick('revealed', /not revealed/),
    'Relations › Relation 1 › Kind': 'Answers',
  })

  const { claims, relations } = await exported(desk)
  expect(claims).toEqual([
    holds('statistic', lines[0] ?? '', {
      'fields.quantity.text': 'not revealed',
      'fields.quantity.status': 'unknown',
      'fields.quantity.unit': 'guards',
      act: 'decline',
    }),
    holds('statement', lines[1] ?? '', { 'fields.gist': 'the number of guards', act: 'ask' }),
  ])
  expect(relations).toEqual([{ from: 'claim 2', to: 'claim 1', kind: 'answers' }])
})

test('14: a rule with an exception, and a claim inside a claim', async ({ desk }) => {
  const { page } = desk
  const rule = 'If it rains, all stalls close, except up to three food stalls.'
  const outer = 'The clerk denied that the mayor knew the stalls were unsafe.'
  await begin(desk, ['Market rules', rule, outer])
  await claim(page, '8', 2, {
    Meaning: 'all stalls close',
    'Condition › Text': 'If it rains',
    'Exception › Text': 'up to three food stalls',
    'Exception › Quantity › Text': 'up to three',
    'Exception › Quantity › Comparator': 'at most',
    'Exception › Quantity › Value': '3',
    'Exception › Quantity › Unit': 'stalls',
  })
  await claim(page, '4', 3, {
    Speaker: create('person', 'the clerk'),
    Gist: 'the mayor knew',
    Certainty: 'Denied',
  })
  await claim(page, '4', 3, {
    Gist: 'the stalls were unsafe',
    Presupposed: true,
    'Relations › New relation › Kind': 'Embeds',
    'Relations › New relation › Claim': pick('clerk denied', /The clerk denied/),
  })

  const { claims, relations } = await exported(desk)
  expect(claims).toEqual([
    holds('definition', rule, {
      'fields.meaning': 'all stalls close',
      'condition.text': 'If it rains',
      'exception.text': 'up to three food stalls',
      'exception.quantity.text': 'up to three',
      'exception.quantity.status': 'stated',
      'exception.quantity.comparator': '<=',
      'exception.quantity.value': 3,
      'exception.quantity.unit': 'stalls',
    }),
    holds('statement', outer, {
      'fields.speaker.entity': 'person the clerk',
      'fields.gist': 'the mayor knew',
      certainty: 'denied',
    }),
    holds('statement', outer, { 'fields.gist': 'the stalls were unsafe', presupposed: true }),
  ])
  expect(relations).toEqual([{ from: 'claim 3', to: 'claim 2', kind: 'embeds' }])
})

test('15: one claim on two separate spans, with page debris between them', async ({ desk }) => {
  const { page } = desk
  const first = 'The bridge was shut for 40 days'
  const debris = 'Read more: ten bridges to see'
  const second = 'after a lorry hit its pillar.'
  await begin(desk, ['The bridge', first, debris, second])
  await claim(page, '2', 2, {
    What: 'bridge shut',
    'Quantity › Text': '40 days',
    'Quantity › Value': '40',
    'Quantity › Unit': 'days',
  })
  await select(page, 4)
  await page.keyboard.press('e')
  await fill(page, {
    'Evidence › Evidence 1 › Field': 'Quantity',
    'Evidence › Evidence 2 › Role': 'Supports',
    'Evidence › Evidence 2 › Field': 'What',
  })
  await accept(page)

  expect((await exported(desk)).claims).toEqual([
    holds('event', first, {
      'evidence.0.field': 'fields.quantity',
      'evidence.1.highlightId': second,
      'evidence.1.role': 'supports',
      'evidence.1.field': 'fields.what',
      'fields.what': 'bridge shut',
      'fields.quantity.text': '40 days',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 40,
      'fields.quantity.unit': 'days',
    }),
  ])
})
