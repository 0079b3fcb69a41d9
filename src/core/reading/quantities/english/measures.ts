// English units of measure: their one name, and every way to write them. Data and nothing else.
import { phrases, wordSet } from '../phrases'

/** A unit of measure. `time` is a span of time, `share` one of a hundred. */
export interface Measure {
  unit: string
  kind: 'time' | 'share' | 'points' | 'other'
}

const measure = (kind: Measure['kind'], unit: string, wordings: string) => [wordings, { unit, kind }] as const

export const measures = {
  /** Written out, or known abbreviations. */
  words: phrases<Measure>([
    measure('share', 'percent', 'percent|per cent|%|pc|pct|per - cent'),
    measure(
      'points',
      'percentage points',
      'percentage points|percentage point|percentage - points|percentage - point|% points|pp|percent points|per cent points',
    ),
    measure('other', 'basis points', 'basis points|basis point|bps'),
    measure('time', 'years', 'years|year|yrs|yr'),
    measure('time', 'months', 'months|month'),
    measure('time', 'weeks', 'weeks|week'),
    measure('time', 'days', 'days|day|working days|working day|calendar days'),
    measure('time', 'hours', 'hours|hour|hrs|hr'),
    measure('time', 'minutes', 'minutes|minute|mins|min'),
    measure('time', 'seconds', 'seconds|- second|secs|sec'),
    measure('time', 'decades', 'decades|decade'),
    measure('time', 'centuries', 'centuries|century'),
    measure('time', 'fortnights', 'fortnights|fortnight'),
    measure('other', 'km', 'km|kilometres|kilometre|kilometers|kilometer|kms'),
    measure(
      'other',
      'square km',
      'square kilometres|square kilometre|square km|sq km|km ²|square kilometers',
    ),
    measure('other', 'metres', 'metres|metre|meters|meter'),
    measure('other', 'square metres', 'square metres|square metre|sq m|m ²|square meters|square - metre'),
    measure('other', 'cubic metres', 'cubic metres|cubic metre|m ³|cubic meters'),
    measure('other', 'cm', 'cm|centimetres|centimetre|centimeters|centimeter'),
    measure('other', 'mm', 'mm|millimetres|millimetre|millimeters|millimeter'),
    measure('other', 'miles', 'miles|mile'),
    measure('other', 'square miles', 'square miles|square mile|sq miles|sq mi'),
    measure('other', 'nautical miles', 'nautical miles|nautical mile'),
    measure('other', 'feet', 'feet|foot|ft'),
    measure('other', 'square feet', 'square feet|square foot|sq ft'),
    measure('other', 'inches', 'inches|inch'),
    measure('other', 'yards', 'yards|yard'),
    measure('other', 'fathoms', 'fathoms|fathom'),
    measure('other', 'acres', 'acres|acre'),
    measure('other', 'hectares', 'hectares|hectare|ha'),
    measure('other', 'tonnes', 'tonnes|tonne|metric tons|metric tonnes'),
    measure('other', 'tons', 'tons|ton'),
    measure('other', 'kg', 'kg|kilograms|kilogram|kilogrammes|kilos|kilo|kgs'),
    measure('other', 'grams', 'grams|gram|grammes|gramme'),
    measure('other', 'mg', 'mg|milligrams|milligram'),
    measure('other', 'micrograms', 'micrograms|microgram|µg|μg'),
    measure('other', 'ounces', 'ounces|ounce|oz'),
    measure('other', 'lb', 'lb|lbs'),
    measure('other', 'litres', 'litres|litre|liters|liter'),
    measure('other', 'ml', 'ml|millilitres|millilitre'),
    measure('other', 'pints', 'pints|pint'),
    measure('other', 'stone', 'stone'),
    measure('other', 'gallons', 'gallons|gallon'),
    measure('other', 'barrels', 'barrels|barrel'),
    measure('other', 'knots', 'knots|knot'),
    measure('other', 'mph', 'mph|miles an hour|miles per hour'),
    measure('other', 'km/h', 'km / h|kmh|kph|km per hour|kilometres an hour|kilometres per hour|km an hour'),
    measure('other', 'degrees', 'degrees|degree|°|° c|° f|degrees celsius|degrees c|°c|°f|℃'),
    measure('other', 'decibels', 'decibels|decibel|db'),
    measure('other', 'MW', 'mw|megawatts|megawatt'),
    measure('other', 'GW', 'gw|gigawatts|gigawatt'),
    measure('other', 'kW', 'kw|kilowatts|kilowatt'),
    measure('other', 'kWh', 'kwh|kilowatt hours|kilowatt - hours'),
    measure('other', 'MWh', 'mwh|megawatt hours'),
    measure('other', 'parts per million', 'parts per million|ppm'),
    measure('other', 'volts', 'volts|volt'),
    measure('other', 'GB', 'gb|gigabytes|gigabyte'),
    measure('other', 'MB', 'mb|megabytes|megabyte'),
    measure('other', 'TB', 'tb|terabytes|terabyte'),
  ]),
  /** Letters that are a unit only right behind digits. */
  glued: new Map<string, Measure>([
    ['m', { unit: 'metres', kind: 'other' }],
    ['t', { unit: 'tonnes', kind: 'other' }],
    ['g', { unit: 'grams', kind: 'other' }],
    ['l', { unit: 'litres', kind: 'other' }],
    ['h', { unit: 'hours', kind: 'time' }],
    ['s', { unit: 'seconds', kind: 'time' }],
    ['C', { unit: 'degrees', kind: 'other' }],
    ['F', { unit: 'degrees', kind: 'other' }],
  ]),
  /** A time or a person that an amount is for: 40 a day, £30 per head. */
  each: wordSet(
    'day week month year hour minute night head person household fortnight season quarter shift kilo kg litre tonne mile km pupil patient passenger day decade square',
  ),
  per: wordSet('per'),
  article: wordSet('a an every each'),
  forEvery: phrases([['for every|for each|in every', true]]),
  points: wordSet('points point'),
  pointsUnit: 'percentage points',
  slash: '/',
  /** How a share, and a rate without a noun, is named. */
  proportion: 'proportion',
}
