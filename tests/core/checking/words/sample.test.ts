// The checks of words over the sample project, read by a person one by one: what is told there is what an editor would say.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Check } from '../../../../src/core/model/check'
import { readAssay } from '../../../../src/core/transfer/assay-json'
import { checksOf } from '../claims'

const file = new URL('../../../../resources/sample/sample.json', import.meta.url)
const { records, documents } = readAssay(readFileSync(file, 'utf8'), 'sample.json')
const byId = <R extends { id: string }>(list: R[]): Map<string, R> =>
  new Map(list.map((each) => [each.id, each]))
const headlines = records.sources.flatMap(({ id, regions }): [string, string][] => {
  const found = regions.filter(({ kind }) => kind === 'headline')
  const { text } = documents.get(id)!
  return found.length > 0 ? [[id, found.map(({ start, end }) => text.slice(start, end)).join('\n')]] : []
})

const checks = checksOf({
  ...records,
  highlights: byId(records.highlights),
  sources: byId(records.sources),
  entities: byId(records.entities),
  headlines: new Map(headlines),
})

test('say of the sample what there is to say', () => {
  const words = ['quote', 'headline', 'legalStatus', 'singleOrigin', 'circular', 'noEvidence', 'noOrigin']
  const told = checks.filter(({ kind }) => words.includes(kind)).map(({ holds, message }) => [holds, message])
  expect(told).toEqual([
    [
      'unknown',
      '“has been charged” is derived from “About one in nine bus drivers in Saltmere was complained about”, which says nothing of the kind.',
    ],
    [
      false,
      'Daily Dispatch Online, a copy of Saltmere Courier, says “is charged with” where that says “is accused of”.',
    ],
    [
      false,
      'The Harbour Post and Saltmere Courier both have “412 complaints about the safety of bus drivers reached the Inspectorate in the year to …” from Saltmere Transport Inspectorate: 3 sources, one origin.',
    ],
    [
      false,
      'The Harbour Post and Saltmere Courier both have “A school bus driver is accused of using a telephone at the wheel” from whoever complained: 2 sources, one origin.',
    ],
    [
      true,
      '“About one in nine bus drivers in Saltmere was complained about” has 2 origins, as far as they are named: Saltmere Courier and Regional Audit Office.',
    ],
    [
      true,
      '“A bus with 31 passengers crossed the swing bridge while it was opening” has 2 origins, as far as they are named: Saltmere Bus Users and The Harbour Post.',
    ],
    [
      true,
      '“2,560 bus and coach drivers were licensed on 31 March 2022” has 2 origins, as far as they are named: Regional Audit Office and The Harbour Post.',
    ],
  ])
})

test('are of the shape that is published', () => {
  expect(checks.length).toBeGreaterThan(10)
  for (const check of checks) {
    const printed: unknown = JSON.parse(JSON.stringify(check))
    expect(Check.parse(printed)).toEqual(printed)
  }
})
