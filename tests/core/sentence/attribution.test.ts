// Who says so, before a sentence: nobody, one, several, unnamed, described, near to it or far from it.
import { describe, expect, it } from 'vitest'
import { count, met, type Parts, post, sentence } from './made'

const boats = { quantity: count(40, 'boats') }
const gist = 'The gate was left open.'
const vane = { name: 'Ida Vane' }

describe('an attribution', () => {
  const core = 'there were 40 boats.'
  it.each<[string, Parts['attribution']]>([
    ['According to the harbour office,', [{ entity: met }]],
    ['According to the harbour office, by way of The Quay Post,', [{ entity: post }, { entity: met }]],
    [
      'According to Ida Vane (a captain), by way of the log, the harbour office and The Quay Post,',
      [
        { entity: post },
        { entity: met },
        { unnamed: true, description: 'The log' },
        { ...vane, description: 'a captain' },
      ],
    ],
    ['According to somebody who is not named,', [{ unnamed: true }]],
    ['According to somebody described as “port source”,', [{ unnamed: true, description: 'port source' }]],
    ['According to somebody unknown, by way of The Quay Post,', [{ entity: post }, {}]],
    [
      'According to Ida Vane (which keeps its distance), by way of The Quay Post (which endorses it),',
      [
        { entity: post, stance: 'endorsing' },
        { ...vane, stance: 'distancing' },
      ],
    ],
  ])('%s', (lead, attribution = []) => {
    expect(sentence('statistic', { fields: boats, attribution, certainty: 'reported' })).toBe(
      `${lead} ${core}`,
    )
  })

  it('doesn’t name the speaker twice', () => {
    const attribution = [{ entity: post }, { ...vane, verb: 'said' }]
    expect(sentence('statement', { fields: { speaker: vane, gist }, attribution })).toBe(
      'According to The Quay Post, Ida Vane said: The gate was left open.',
    )
  })
})
