// Hard cases of wording: what is printed and what is meant, a headline, quotations that don't end where they should.
// Each names the field that holds every part; nothing may need a note.
import { expect, test } from '../support'
import { exported, holds } from './exported'
import { accept, begin, claim, create, fill, pick, select } from './steps'

test('1: “charged” printed for “accused”, with the likely reading and its proof', async ({ desk }) => {
  const { page } = desk
  const printed = 'Forty bailiffs were charged over parking fines.'
  const proof = 'None of the bailiffs has been before a court.'
  await begin(desk, ['Bailiffs and fines', printed, proof])
  await claim(page, '3', 2, {
    'Accused › Accused 1': create('organisation', 'bailiffs'),
    Conduct: 'parking fines',
    'Quantity › Text': 'Forty',
    'Quantity › Comparator': 'exactly',
    'Quantity › Value': '40',
    'Quantity › Unit': 'people',
    'Legal status › Status': 'Accused',
    'Legal status › Text': 'charged',
    'Distortions › Distortion 1 › Printed': 'charged',
    'Distortions › Distortion 1 › Likely': 'accused',
    'Distortions › Distortion 1 › Basis': 'Internal',
    'Distortions › Distortion 1 › Because': 'No court has heard them.',
    'Distortions › Distortion 1 › Field': 'Legal status',
    'Distortions › Distortion 1 › Passage': printed,
  })
  await select(page, 3)
  await page.keyboard.press('e')
  await expect(page.getByRole('group', { name: 'Evidence 2' })).toBeVisible()
  await fill(page, { 'Distortions › Distortion 1 › Evidence': proof })
  await accept(page)

  expect((await exported(desk)).claims).toEqual([
    holds('allegation', printed, {
      'evidence.1.highlightId': proof,
      'evidence.1.role': 'states',
      'fields.accused.0.entity': 'organisation bailiffs',
      'fields.conduct': 'parking fines',
      'fields.quantity.text': 'Forty',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 40,
      'fields.quantity.comparator': '=',
      'fields.quantity.unit': 'people',
      'legalStatus.key': 'accused',
      'legalStatus.text': 'charged',
      'distortions.0.term': 'charged',
      'distortions.0.highlightId': printed,
      'distortions.0.field': 'legalStatus',
      'distortions.0.likely': 'accused',
      'distortions.0.basis': 'internal',
      'distortions.0.because': 'No court has heard them.',
      'distortions.0.evidence.0': proof,
    }),
  ])
})

test('5: a headline that the body does not bear out', async ({ desk }) => {
  const { page } = desk
  const headline = 'Ferry crews fail every test'
  const body = 'Two of nine ferry crews failed the test in May.'
  await begin(desk, [headline, body])
  await claim(page, '1', 1, { 'Quantity › Text': 'every', 'Quantity › Kind': 'Share', Outcome: 'failed' })
  await claim(page, '1', 2, {
    'Quantity › Text': 'Two of nine',
    'Quantity › Value': '2',
    'Quantity › Unit': 'crews',
    'Quantity › Population': 'nine ferry crews',
    Outcome: 'failed',
    'Relations › New relation › Kind': 'Contradicts',
    'Relations › New relation › Claim': pick('every', /fail every test/),
    'Relations › Relation 1 › Aspect': 'how many',
    'Relations › Relation 1 › Basis': 'Inferred',
  })

  const { claims, relations } = await exported(desk)
  expect(claims).toEqual([
    holds('statistic', headline, {
      'fields.quantity.text': 'every',
      'fields.quantity.status': 'stated',
      'fields.quantity.kind': 'share',
      'fields.outcome': 'failed',
    }),
    holds('statistic', body, {
      'fields.quantity.text': 'Two of nine',
      'fields.quantity.status': 'stated',
      'fields.quantity.value': 2,
      'fields.quantity.unit': 'crews',
      'fields.quantity.population': 'nine ferry crews',
      'fields.outcome': 'failed',
    }),
  ])
  expect(relations).toEqual([
    { from: 'claim 2', to: 'claim 1', kind: 'contradicts', aspect: 'how many', basis: 'inferred' },
  ])
})

test('7: a quotation that never closes, and one that runs over three paragraphs', async ({ desk }) => {
  const { page } = desk
  const open = '“We will mend the weir, said Ann Ward, and then we will see.'
  const first = '“The weir has leaked since March.'
  const middle = '“Nobody came to look at it.'
  const last = '“We have written four letters,” said Ann Ward.'
  await begin(desk, ['The weir', open, first, middle, last])
  const speaker = pick('Ann Ward', 'Ann Ward person')
  await claim(page, '4', 2, {
    'Speech › Mode': 'Mixed',
    'Speech › Speaker': create('person', 'Ann Ward'),
    'Speech › Closed': 'No',
    'Speech › Verbatim': 'Yes',
  })
  for (const [paragraph, closed] of [
    [3, 'No'],
    [4, 'No'],
    [5, 'Yes'],
  ] as const)
    await claim(page, '4', paragraph, {
      'Speech › Mode': 'Direct',
      'Speech › Speaker': speaker,
      'Speech › Closed': closed,
      'Speech › Group': 'leaking weir',
    })

  const piece = (quote: string, closed: boolean) =>
    holds('statement', quote, {
      'speech.mode': 'direct',
      'speech.speaker.entity': 'person Ann Ward',
      'speech.closed': closed,
      'speech.group': 'leaking weir',
    })
  expect((await exported(desk)).claims).toEqual([
    holds('statement', open, {
      'speech.mode': 'mixed',
      'speech.speaker.entity': 'person Ann Ward',
      'speech.verbatim': true,
      'speech.closed': false,
    }),
    piece(first, false),
    piece(middle, false),
    piece(last, true),
  ])
})
