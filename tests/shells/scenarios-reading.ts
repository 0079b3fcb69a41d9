// Scenarios of what the program reads and checks by itself, and of what a person decides about it.
// Must not break: a scenario only calls verbs and names how each call ends.
import type { Scenario } from './scenarios'
import { checkIn, claimOf, lines, nobody, withArticle } from './samples'

const ok = (count: number): 'ok'[] => Array<'ok'>(count).fill('ok')

export const readingScenarios: Scenario[] = [
  {
    name: 'what is proposed, what adds up, and what is decided about it',
    commands: true,
    ends: [...ok(9), 'refused', 'notFound', 'ok'],
    last: { ok: true, value: { checks: [{ kind: 'noEvidence', holds: false, state: 'open' }] } },
    run: async (place) => {
      const { call } = place
      const { sourceId } = await withArticle(place)
      await call('suggest', { sourceId })
      await call('checks', {})
      await call('apply', { operations: `${claimOf(sourceId)}\n${lines({ do: 'addClaim', type: 'event' })}` })
      const check = checkIn(await call('checks', {}))
      const decision = { do: 'decideCheck', ...check, state: 'dismissed', reason: 'Not yet' }
      await call('apply', { operations: lines(decision) })
      await call('checks', {})
      await call('undo', { steps: 1 })
      await call('apply', { operations: lines({ ...decision, kind: 'sum' }) })
      await call('suggest', { sourceId: nobody })
      await call('checks', {})
    },
  },
  {
    name: 'coverage of sources, and a decision about a check, by themselves',
    ends: [...ok(7), 'refused', 'notFound', 'badInput'],
    run: async (place) => {
      const { call } = place
      const { sourceId } = await withArticle(place)
      await call('coverage', {})
      await call('addClaim', { type: 'event' })
      const check = checkIn(await call('checks', { job: 'checks' }))
      await call('decideCheck', { ...check, state: 'accepted' })
      await call('decideCheck', { ...check, state: 'open' })
      await call('decideCheck', { ...check, id: 'sum', state: 'accepted' })
      await call('coverage', { sourceIds: [sourceId, nobody] })
      await call('decideCheck', { ...check, state: 'wrong' })
    },
  },
]
