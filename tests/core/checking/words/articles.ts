// Articles with claims that rest on passages of them, for the checks of words.
import type { Checkable } from '../../../../src/core/checking/checkable'
import type { Claim } from '../../../../src/core/model/claim'
import type { Records } from '../../../../src/core/model/records'
import { idOf, project, sourceOf } from '../claims'

/** A claim resting on a passage; one with the same `n` as another claim rests on both passages. */
export interface Stated {
  passage: string
  claim?: Partial<Claim> | undefined
  /** The number of the claim; the next one unless said otherwise. */
  n?: number
  role?: Claim['evidence'][number]['role']
  /** Where the passage begins. */
  start?: number
}

export interface Article extends Partial<Records['sources']> {
  passages: Stated[]
}

/** A project of articles, numbered from 1, whose claims are numbered from 1 in the order of their passages. */
export function articles(told: readonly Article[], more: Partial<Checkable> = {}): Checkable {
  const claims = new Map<number, Claim>()
  const highlights = new Map<string, Records['highlights']>()
  const sources = new Map<string, Records['sources']>()
  const [pattern] = project([{}]).claims as [Claim]
  const [highlight] = project([{}]).highlights.values() as unknown as [Records['highlights']]
  let next = 1
  for (const [index, { passages, ...source }] of told.entries()) {
    const sourceId = idOf('source', index + 1)
    sources.set(sourceId, sourceOf(index + 1, source))
    for (const { passage, claim, n = claims.size + 1, role = 'states', start = 100 } of passages) {
      const id = idOf('highlight', next++)
      const quote = { exact: passage, prefix: '', suffix: '' }
      highlights.set(id, { ...highlight, id, sourceId, start, end: start + passage.length, quote })
      const known = claims.get(n) ?? { ...pattern, id: idOf('claim', n), evidence: [], fields: {} }
      claims.set(n, { ...known, ...claim, evidence: [...known.evidence, { highlightId: id, role }] })
    }
  }
  return { ...project([]), claims: [...claims.values()], highlights, sources, ...more }
}
