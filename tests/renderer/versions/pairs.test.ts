// Which sources are versions of each other: the newest one, and which offers still stand.
import { expect, it } from 'vitest'
import type { Source } from '../../../src/core/model/source'
import type { VersionOffer } from '../../../src/core/versions/answers'
import { newestOf, pairOf, standing } from '../../../src/renderer/versions/pairs'

const sources = (...of: Partial<Source>[]) =>
  new Map(of.map((each) => [each.id ?? '', { version: 1, ...each } as Source]))
const offer: VersionOffer = { id: 'b', of: 'a', because: ['title'] }

it('finds the newest version, and ends where sources replace each other in a ring', () => {
  const chain = sources(
    { id: 'a' },
    { id: 'b', supersedes: 'a', version: 2 },
    { id: 'c', supersedes: 'b', version: 3 },
  )
  expect(newestOf(chain, 'a')?.id).toBe('c')
  expect(newestOf(chain, 'c')).toBeUndefined()
  const ring = sources({ id: 'a', supersedes: 'b' }, { id: 'b', supersedes: 'a' })
  expect(newestOf(ring, 'a')?.id).toBe('b')
})

it('offers nothing about a source that has another newer version by now, or is gone', () => {
  const free = sources({ id: 'a' }, { id: 'b' })
  expect(standing([offer], free)).toEqual([offer])
  expect(pairOf('b', free, [offer])).toEqual({ id: 'b', of: 'a' })
  const replaced = sources({ id: 'a' }, { id: 'b' }, { id: 'c', supersedes: 'a' })
  expect(standing([offer], replaced)).toEqual([])
  expect(pairOf('b', replaced, [offer])).toBeUndefined()
  expect(standing([offer], sources({ id: 'b' }))).toEqual([])
  expect(standing([offer], sources({ id: 'a' }, { id: 'b', supersedes: 'x' }))).toEqual([])
})
