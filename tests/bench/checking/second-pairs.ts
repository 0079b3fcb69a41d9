// A second set of pairs that seem to contradict each other, half of which only seem so, written by somebody who had not
// read the rules and kept as printed: the reader makes quantities and periods of the wordings, as it does in the form.
// Must not break: a pair is judged by what an editor would say of it; it is never changed to please a rule.
import { printed, type Told } from '../../core/checking/claims'

interface ToldPair {
  /** What the pair is about, for whoever reads a miss. */
  of: string
  real: boolean
  sides: [Told, Told]
}

const real = (of: string, a: Told, b: Told): ToldPair => ({ of, real: true, sides: [a, { ...b, source: 2 }] })
const apparent = (of: string, a: Told, b: Told): ToldPair => ({ ...real(of, a, b), real: false })

export const secondPairs: readonly ToldPair[] = [
  real(
    'a fraction and a percentage far from it',
    printed('a third of sailings', 'sailings cancelled', 'in 2022', { fields: { place: 'Invermoor' } }),
    printed('12 per cent of sailings', 'cancelled sailings', 'in 2022', { fields: { place: 'Invermoor' } }),
  ),
  real(
    'money in millions, digits swapped',
    printed('£2.3m', 'cost of the clean-up', 'in 2020'),
    printed('£3.2 million', 'the clean-up cost', 'in 2020'),
  ),
  real(
    'a range and a figure outside it',
    printed('1,150 to 1,200 anglers', 'anglers licensed', 'in 2019'),
    printed('890 anglers', 'licensed anglers', 'in 2019'),
  ),
  real(
    'two bounds that leave nothing',
    printed('at least 60 dogs', 'dogs seized', 'in May 2023'),
    printed('fewer than 40 dogs', 'dogs seized', 'in May 2023'),
  ),
  real(
    'one in five and 36 per cent',
    printed('one in five tenants', 'tenants behind with their rent', 'in March 2022'),
    printed('36% of tenants', 'tenants behind with the rent', 'in March 2022'),
  ),
  real(
    'a rounded million and a figure that does not round to it',
    printed('1.2m passengers', 'passengers carried', 'in 2018', { fields: { subject: 'the tramway' } }),
    printed('1,340,000 passengers', 'passengers carried', 'in 2018', { fields: { subject: 'Tramway' } }),
  ),
  real(
    'two dozen and 57',
    printed('two dozen sheep', 'sheep lost in the fire', 'in February 2024'),
    printed('57 sheep', 'sheep lost in the fire', 'in February 2024'),
  ),
  real(
    'number words and another word for hurt',
    printed('seven firefighters', 'firefighters hurt', 'on 3 November 2021'),
    printed('11 firefighters', 'firefighters injured', 'on 3 November 2021'),
  ),
  real(
    'none and a dozen',
    printed('no inspections', 'inspections carried out', 'in 2020', { fields: { subject: 'the quarry' } }),
    printed('12 inspections', 'inspections carried out', 'in 2020', { fields: { subject: 'the quarry' } }),
  ),
  real(
    'kilograms and tonnes',
    printed('840 kg', 'ivory seized', 'in 2017', { fields: { place: 'Port Dunmore' } }),
    printed('1.4 tonnes', 'seized ivory', 'in 2017', { fields: { place: 'Port Dunmore' } }),
  ),
  real(
    'the same people under a longer name',
    printed('38 police officers', 'officers suspended', 'in 2022', {
      fields: { subject: 'Tarn Valley Police' },
    }),
    printed('52 officers', 'officers suspended', 'in 2022', { fields: { subject: 'Tarn Valley Police' } }),
  ),
  real(
    'one year, said as a year and as its months',
    printed('73 evictions', 'evictions', 'in 2021', { fields: { place: 'Carrow' } }),
    printed('99 evictions', 'evictions', 'between January and December 2021', {
      fields: { place: 'Carrow' },
    }),
  ),
  apparent(
    'about a third and 31 per cent',
    printed('about a third of crews', 'crews short of a hand', 'in 2022'),
    printed('31 per cent of crews', 'crews short of a hand', 'in 2022'),
  ),
  apparent(
    'two currencies',
    printed('€5.1m', 'cost of the pier', 'in 2019'),
    printed('£4.4m', 'cost of the pier', 'in 2019'),
  ),
  apparent(
    'acres and hectares',
    printed('200 acres', 'heath burnt', 'in July 2022'),
    printed('81 hectares', 'burnt heath', 'in July 2022'),
  ),
  apparent(
    'a year and a quarter of it',
    printed('402 evictions', 'evictions', 'in 2021', { fields: { place: 'Carrow' } }),
    printed('118 evictions', 'evictions', 'between April and June 2021', { fields: { place: 'Carrow' } }),
  ),
  apparent(
    'since a year, and in one year since',
    printed('300 wells', 'wells closed', 'since 2012'),
    printed('41 wells', 'wells closed', 'in 2016'),
  ),
  apparent(
    'the financial and the calendar year',
    printed('512 grants', 'grants paid', 'between April 2020 and March 2021'),
    printed('498 grants', 'grants paid', 'in 2020'),
  ),
  apparent(
    'what somebody denies',
    printed('40 tanks', 'tanks that leaked', 'in 2023', { claim: { certainty: 'denied' } }),
    printed('28 tanks', 'tanks that leaked', 'in 2023'),
  ),
  apparent(
    'what would be, and what was',
    printed('3,000 homes', 'homes flooded', 'in January 2024', {
      claim: { certainty: 'conditional', condition: { text: 'if the dam had given way' } },
    }),
    printed('1,210 homes', 'homes flooded', 'in January 2024'),
  ),
  apparent(
    'shares of different bases',
    printed('12 per cent', 'applicants hired', 'in 2023', {
      quantity: { base: { text: 'all who applied', stated: true } },
    }),
    printed('30 per cent', 'applicants hired', 'in 2023', {
      quantity: { base: { text: 'those who were interviewed', stated: true } },
    }),
  ),
  apparent(
    'per cent and percentage points',
    printed('3 percentage points', 'rise in unemployment', 'in 2023', { quantity: { kind: 'change' } }),
    printed('12 per cent', 'rise in unemployment', 'in 2023', { quantity: { kind: 'change' } }),
  ),
  apparent(
    'the median and the mean',
    printed('14 days', 'median wait for a permit', 'in 2022'),
    printed('23 days', 'mean wait for a permit', 'in 2022'),
  ),
  apparent(
    'up to so many, and fewer',
    printed('up to 500 sheep', 'sheep killed by dogs', 'in 2021'),
    printed('212 sheep', 'sheep killed by dogs', 'in 2021'),
  ),
]
