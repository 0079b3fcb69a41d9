// Scenarios of a corrected article: it becomes a new version, and what it no longer says waits for a decision.
// Must not break: a scenario only calls verbs and names how each call ends.
import type { Answer } from '../../src/core/remote'
import type { Repairs } from '../../src/core/versions/answers'
import type { Place } from './places'
import { article, claimOf, nobody, sourceIn, withArticle, write } from './samples'
import type { Scenario } from './scenarios'

const ok = (count: number): 'ok'[] => Array<'ok'>(count).fill('ok')

/** The article without the paragraph that its claim rests on. */
const corrected = article
  .split('\n')
  .toSpliced(2, 1, 'The board of Lower Fenwick would say no more.')
  .join('\n')

async function withBoth(place: Place): Promise<{ old: string; fresh: string }> {
  const { sourceId: old } = await withArticle(place)
  await place.call('apply', { operations: claimOf(old) })
  const file = write(place, 'corrected.txt', corrected)
  return { old, fresh: sourceIn(await place.call('importPaths', { paths: [file] })) }
}

const waiting = (answer: Answer): string =>
  answer.ok ? ((answer.value as Repairs).repairs[0]?.old.highlightId ?? '') : ''

export const versionScenarios: Scenario[] = [
  {
    name: 'a corrected article becomes a new version, and what it lost is detached',
    commands: true,
    ends: [...ok(6), 'refused', 'ok', 'refused', ...ok(2)],
    last: { ok: true, value: { total: 0 } },
    run: async (place) => {
      const { call } = place
      const { old, fresh } = await withBoth(place)
      await call('previewVersion', { id: fresh, of: old })
      await call('makeVersion', { id: fresh, of: old })
      await call('makeVersion', { id: fresh, of: old })
      const highlightIds = [waiting(await call('repairs', {}))]
      await call('acceptCarried', { highlightIds })
      await call('detachCarried', { highlightIds })
      await call('repairs', {})
    },
  },
  {
    name: 'a corrected article is compared, and its passage selected anew',
    commands: true,
    ends: [...ok(7), 'badInput', ...ok(2)],
    last: { ok: true, value: { total: 0 } },
    run: async (place) => {
      const { call } = place
      const { old, fresh } = await withBoth(place)
      await call('compareVersions', { id: fresh, of: old })
      await call('makeVersion', { id: fresh, of: old })
      const highlightId = waiting(await call('repairs', {}))
      await call('reselectCarried', { highlightId, sourceId: old, start: 0, end: 5 })
      await call('reselectCarried', { highlightId, sourceId: fresh, start: 32, end: 60 })
      await call('repairs', {})
    },
  },
  {
    name: 'a corrected article is offered, compared, and its passage selected anew',
    ends: [...ok(7), 'badInput', ...ok(4), 'notFound', 'notFound'],
    run: async (place) => {
      const { call } = place
      const { old, fresh } = await withBoth(place)
      await call('versionOffers', { ids: [fresh] })
      await call('makeVersion', { id: fresh, of: old })
      const highlightId = waiting(await call('repairs', {}))
      if (highlightId === '') throw new Error('Nothing waits for a decision.')
      await call('reselectCarried', { highlightId, sourceId: old, start: 0, end: 5 })
      await call('reselectCarried', { highlightId, sourceId: fresh, start: 0, end: 5 })
      await call('repairs', { sourceId: fresh })
      await call('anchors', {})
      await call('compareVersions', { id: fresh, of: old })
      await call('compareVersions', { id: fresh, of: nobody })
      await call('versionOffers', { ids: [nobody] })
    },
  },
]
