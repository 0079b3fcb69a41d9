// Longer than 250 lines because it is one table, written by hand.
// Pairs of figures that seem to contradict each other, half of which only seem so, as two people would code two articles.
// Must not break: a pair is judged by what an editor would say of it, not by what the program can see.
import type { Records } from '../../../src/core/model/records'
import type { Period, Quantity } from '../../../src/core/model/values'

/** One side: the quantity as printed, and the other fields of a statistic. */
interface Side {
  quantity: Partial<Quantity> & { text: string }
  measure: string
  period?: string
  asOf?: string
  fields?: Records['claims']['fields']
  claim?: Partial<Records['claims']>
  published?: string
}

export interface Pair {
  a: Side
  b: Side
  real: boolean
}

const plain = (value: number, unit: string, more: Partial<Quantity> = {}): Side['quantity'] => ({
  text: value.toLocaleString('en'),
  value,
  unit,
  ...more,
})
const about = (value: number, unit: string, hedge = 'about'): Side['quantity'] =>
  plain(value, unit, { comparator: '~', approximate: true, hedge, text: `${hedge} ${value}` })
const nearly = (value: number, unit: string): Side['quantity'] =>
  plain(value, unit, { comparator: '<', approximate: true, hedge: 'nearly', text: `nearly ${value}` })
const over = (value: number, unit: string): Side['quantity'] =>
  plain(value, unit, { comparator: '>', hedge: 'more than', text: `more than ${value}` })
const percent = (value: number, text = `${value} per cent`): Side['quantity'] => ({
  text,
  value,
  unit: 'percent',
})

const real = (a: Side, b: Side): Pair => ({ a, b, real: true })
const apparent = (a: Side, b: Side): Pair => ({ a, b, real: false })

export const pairs: readonly Pair[] = [
  // What can't both be right.
  real(
    {
      quantity: plain(412, 'complaints'),
      measure: 'complaints received',
      period: '2022',
      fields: { place: 'Saltmere' },
    },
    {
      quantity: plain(437, 'complaints'),
      measure: 'number of complaints',
      period: '2022',
      fields: { place: 'Saltmere' },
    },
  ),
  real(
    { quantity: plain(31, 'people'), measure: 'people killed in the landslide', period: '2019-08' },
    { quantity: plain(27, 'people'), measure: 'deaths in the landslide', period: '2019-08' },
  ),
  real(
    { quantity: plain(1204, 'Arrests'), measure: 'Arrests for burglary', period: '2021' },
    { quantity: plain(1402, 'arrests'), measure: 'total arrests for burglary', period: '2021' },
  ),
  real(
    { quantity: percent(6.1), measure: 'unemployment rate', period: '2023-04', fields: { place: 'Hallam' } },
    {
      quantity: percent(6.8, '6.8%'),
      measure: 'jobless rate',
      period: '2023-04',
      fields: { place: 'Hallam' },
    },
  ),
  real(
    {
      quantity: plain(2.4, 'million crowns', { text: '2.4 million crowns' }),
      measure: 'cost of the bridge',
      period: '2018',
    },
    { quantity: plain(3_100_000, 'crowns'), measure: 'the cost of the bridge', period: '2018' },
  ),
  real(
    {
      quantity: plain(58, 'pupils'),
      measure: 'pupils excluded',
      period: '2020/2021',
      fields: { subject: 'Marle School' },
    },
    {
      quantity: plain(85, 'pupils'),
      measure: 'excluded pupils',
      period: '2020/2021',
      fields: { subject: 'Marle School' },
    },
  ),
  real(
    { quantity: about(900, 'homes'), measure: 'homes flooded', period: '2024-01' },
    { quantity: plain(1460, 'homes'), measure: 'flooded homes', period: '2024-01' },
  ),
  real(
    { quantity: nearly(200, 'boats'), measure: 'boats inspected', period: '2022' },
    { quantity: plain(241, 'boats'), measure: 'boats that were inspected', period: '2022' },
  ),
  real(
    { quantity: over(500, 'staff'), measure: 'staff dismissed', period: '2017/2020' },
    { quantity: plain(326, 'staff'), measure: 'employees dismissed', period: '2017/2020' },
  ),
  real(
    { quantity: plain(17, 'vessels'), measure: 'ships detained in harbour', period: '2023' },
    { quantity: plain(12, 'vessels'), measure: 'vessels detained in the harbour', period: '2023' },
  ),
  real(
    {
      quantity: plain(40, 'beds'),
      measure: 'beds closed',
      period: '2022-12',
      fields: { subject: 'the infirmary' },
    },
    {
      quantity: plain(64, 'beds'),
      measure: 'closed beds',
      period: '2022-12',
      fields: { subject: 'Infirmary' },
    },
  ),
  real(
    { quantity: plain(9100, 'tonnes'), measure: 'waste burnt', period: '2021' },
    { quantity: plain(12_400_000, 'kg'), measure: 'waste burnt', period: '2021' },
  ),
  real(
    { quantity: plain(73, 'cases'), measure: 'measles cases', period: '2024-03', fields: { place: 'Orrin' } },
    {
      quantity: plain(91, 'cases'),
      measure: 'cases of measles reported',
      period: '2024-03',
      fields: { place: 'Orrin' },
    },
  ),
  real(
    { quantity: percent(34), measure: 'turnout', period: '2021-05-06', fields: { place: 'Denby' } },
    { quantity: percent(43), measure: 'turnout', period: '2021-05-06', fields: { place: 'Denby' } },
  ),
  real(
    { quantity: plain(5200, 'visitors'), measure: 'visitors to the fair', period: '2019-09-14' },
    {
      quantity: plain(7800, 'visitors'),
      measure: 'the number of visitors to the fair',
      period: '2019-09-14',
    },
  ),
  real(
    { quantity: plain(66, 'jobs'), measure: 'jobs lost at the mill', period: '2020' },
    { quantity: plain(96, 'jobs'), measure: 'jobs lost at the mill', period: '2020' },
  ),
  real(
    {
      quantity: plain(14, 'officers'),
      measure: 'officers convicted',
      period: '2016/2022',
      fields: { subject: 'the river police' },
    },
    {
      quantity: plain(41, 'officers'),
      measure: 'convicted officers',
      period: '2016/2022',
      fields: { subject: 'River police' },
    },
  ),
  real(
    { quantity: plain(230, 'euros', { per: 'month' }), measure: 'rent of a berth', period: '2024' },
    { quantity: plain(320, 'euros', { per: 'months' }), measure: 'rent for a berth', period: '2024' },
  ),
  real(
    { quantity: plain(118, 'fines', { kind: 'flow' }), measure: 'fines for fly-tipping', period: '2023' },
    { quantity: plain(181, 'fines', { kind: 'flow' }), measure: 'fly-tipping fines', period: '2023' },
  ),
  real(
    {
      quantity: plain(3, 'hours'),
      measure: 'average wait for an ambulance',
      period: '2022-12',
      claim: { certainty: 'reported' },
    },
    { quantity: plain(310, 'minutes'), measure: 'average ambulance wait', period: '2022-12' },
  ),
  real(
    {
      quantity: plain(52, 'inspectors'),
      measure: 'inspectors employed',
      period: '2016',
      fields: { place: 'Saltmere' },
    },
    {
      quantity: plain(61, 'inspectors'),
      measure: 'inspectors',
      period: '2016',
      fields: { subject: 'staff', place: 'Saltmere' },
    },
  ),
  real(
    { quantity: plain(488, 'letters'), measure: 'letters of objection', period: '2020-10' },
    { quantity: plain(844, 'letters'), measure: 'objection letters', period: '2020-10' },
  ),
  real(
    { quantity: plain(22, 'wells'), measure: 'wells found polluted', period: '2018' },
    { quantity: plain(29, 'wells'), measure: 'polluted wells found', period: '2018' },
  ),
  real(
    {
      quantity: plain(150, 'passengers', { text: 'exactly 150', hedge: 'exactly' }),
      measure: 'passengers on the ferry',
      period: '2021-07-02',
    },
    { quantity: plain(163, 'passengers'), measure: 'passengers aboard the ferry', period: '2021-07-02' },
  ),
  // What can.
  apparent(
    { quantity: plain(2431, 'letters'), measure: 'letters answered', period: '2021' },
    { quantity: about(2400, 'letters'), measure: 'letters answered', period: '2021' },
  ),
  apparent(
    { quantity: plain(361, 'complaints'), measure: 'complaints about conduct', period: '2017/2020' },
    {
      quantity: plain(326, 'officers'),
      measure: 'officers complained about for conduct',
      period: '2017/2020',
    },
  ),
  apparent(
    { quantity: plain(412, 'complaints'), measure: 'complaints received', period: '2021' },
    { quantity: plain(437, 'complaints'), measure: 'complaints received', period: '2022' },
  ),
  apparent(
    { quantity: plain(412, 'complaints'), measure: 'complaints received', period: '2021', asOf: '2022-03' },
    { quantity: plain(437, 'complaints'), measure: 'complaints received', period: '2021', asOf: '2022-09' },
  ),
  apparent(
    {
      quantity: plain(1660, 'nurses'),
      measure: 'nurses employed',
      period: '2023',
      fields: { place: 'Hallam' },
    },
    {
      quantity: plain(2210, 'nurses'),
      measure: 'nurses employed',
      period: '2023',
      fields: { place: 'Orrin' },
    },
  ),
  apparent(
    { quantity: plain(90, 'reports'), measure: 'reports', period: '2022' },
    { quantity: plain(60, 'reports'), measure: 'reports', period: '2022', fields: { outcome: 'no action' } },
  ),
  apparent(
    {
      quantity: plain(7.4, 'million crowns', { text: '7.4 million crowns' }),
      measure: 'spending',
      period: '2022',
    },
    { quantity: plain(7_389_120, 'crowns'), measure: 'spending', period: '2022' },
  ),
  apparent(
    { quantity: nearly(300, 'trees'), measure: 'trees felled', period: '2020' },
    { quantity: plain(286, 'trees'), measure: 'felled trees', period: '2020' },
  ),
  apparent(
    {
      quantity: plain(5000, 'homes', { kind: 'forecast' }),
      measure: 'homes built',
      period: '2023',
      claim: { certainty: 'expected' },
    },
    { quantity: plain(3120, 'homes'), measure: 'homes built', period: '2023' },
  ),
  apparent(
    { quantity: over(300, 'crews'), measure: 'crews tested', period: '2019' },
    { quantity: plain(594, 'crews'), measure: 'crews tested', period: '2019' },
  ),
  apparent(
    { quantity: plain(44, 'pupils', { population: 'girls' }), measure: 'pupils excluded', period: '2021' },
    { quantity: plain(131, 'pupils', { population: 'boys' }), measure: 'pupils excluded', period: '2021' },
  ),
  apparent(
    { quantity: plain(12, 'percent', { kind: 'change' }), measure: 'burglaries', period: '2022' },
    { quantity: plain(3, 'percent'), measure: 'burglaries', period: '2022' },
  ),
  apparent(
    { quantity: plain(18, 'closures'), measure: 'libraries closed', period: '2012/2022' },
    { quantity: plain(4, 'closures'), measure: 'libraries closed', period: '2020' },
  ),
  apparent(
    {
      quantity: {
        text: 'hundreds',
        status: 'vague',
        unit: 'eels',
        bound: { op: '>=', value: 200, kind: 'count' },
      },
      measure: 'eels found dead',
      period: '2023-06',
    },
    { quantity: plain(840, 'eels'), measure: 'dead eels found', period: '2023-06' },
  ),
  apparent(
    { quantity: plain(38, 'inspectors', { kind: 'stock' }), measure: 'inspectors', published: '2016-03-01' },
    { quantity: plain(52, 'inspectors', { kind: 'stock' }), measure: 'inspectors', published: '2023-03-14' },
  ),
  apparent(
    {
      quantity: plain(412, 'drivers'),
      measure: 'drivers complained about',
      period: '2022',
      claim: { status: 'retracted' },
    },
    { quantity: plain(286, 'drivers'), measure: 'drivers complained about', period: '2022' },
  ),
  apparent(
    { quantity: percent(50), measure: 'share of buses late', period: '2023' },
    { quantity: percent(49.6), measure: 'buses late', period: '2023' },
  ),
  apparent(
    {
      quantity: plain(200, 'graves'),
      measure: 'graves moved',
      period: '1998',
      claim: { polarity: 'negative', negates: 'quantity' },
    },
    { quantity: plain(154, 'graves'), measure: 'graves moved', period: '1998' },
  ),
  apparent(
    { quantity: plain(61, 'fires'), measure: 'barn fires', period: '2022', fields: { category: 'arson' } },
    { quantity: plain(88, 'fires'), measure: 'barn fires', period: '2022', fields: { category: 'accident' } },
  ),
  apparent(
    { quantity: plain(9, 'crowns', { per: 'hour' }), measure: 'pay of lock keepers', period: '2021' },
    { quantity: plain(1480, 'crowns', { per: 'month' }), measure: 'pay of lock keepers', period: '2021' },
  ),
  apparent(
    { quantity: plain(12, 'miles', { text: '12 miles' }), measure: 'length of the canal', period: '2024' },
    { quantity: plain(19.3, 'km', { text: '19.3 km' }), measure: 'length of the canal', period: '2024' },
  ),
  apparent(
    { quantity: plain(75, 'claims', { kind: 'average' }), measure: 'claims settled', period: '2021' },
    { quantity: plain(902, 'claims', { kind: 'flow' }), measure: 'claims settled', period: '2021' },
  ),
  apparent(
    { quantity: plain(1071, 'permits'), measure: 'permits applied for', period: '2019' },
    { quantity: plain(850, 'permits'), measure: 'permits granted', period: '2019' },
  ),
  apparent(
    { quantity: plain(40, 'beds'), measure: 'beds', period: '2024', claim: { act: 'demand' } },
    { quantity: plain(28, 'beds'), measure: 'beds', period: '2024' },
  ),
]

/** The period of a side as a claim holds it. */
export const periodOf = ({ period, asOf }: Pick<Side, 'period' | 'asOf'>): Period | undefined =>
  period === undefined
    ? undefined
    : { text: period, edtf: period, basis: 'stated', ...(asOf !== undefined && { asOf }) }
