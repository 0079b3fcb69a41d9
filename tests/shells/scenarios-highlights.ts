// What every shell has to do with highlights: make, split and merge them, and refuse what is no place of the text.
import path from 'node:path'
import type { Answer } from '../../src/core/remote'
import { nobody, sourceIn, write } from './samples'
import type { Scenario } from './scenarios'

const ok = (count: number): 'ok'[] => Array<'ok'>(count).fill('ok')
const badInput = (count: number): 'badInput'[] => Array<'badInput'>(count).fill('badInput')

export const highlightScenarios: Scenario[] = [
  {
    name: 'a span that is none makes no highlight',
    ends: [...ok(2), ...badInput(4), 'notFound', 'ok'],
    last: { ok: true, value: { records: [] } },
    run: async (place) => {
      const { call, folder } = place
      await call('newProject', { path: path.join(folder, 'spans.assay') })
      const file = write(place, 'dice.txt', 'Two 🎲🎲 were thrown.')
      const sourceId = sourceIn(await call('importPaths', { paths: [file] }))
      await call('addHighlight', { sourceId, start: 5, end: 8 })
      await call('addHighlight', { sourceId, start: 0, end: 1000 })
      await call('addHighlight', { sourceId, start: 6, end: 4 })
      await call('addHighlight', { sourceId, start: -1, end: 4 })
      await call('addHighlight', { sourceId: nobody, start: 0, end: 3 })
      await call('list', { kind: 'highlights' })
    },
  },
  {
    name: 'a highlight is split and becomes one again, and what is none of its places parts nothing',
    ends: [...ok(5), 'refused', 'notFound', 'ok'],
    last: { ok: true, value: { records: [{ quote: { exact: '🎲🎲 were' } }] } },
    run: async (place) => {
      const { call, folder } = place
      await call('newProject', { path: path.join(folder, 'parts.assay') })
      const file = write(place, 'dice.txt', 'Two 🎲🎲 were thrown.')
      const sourceId = sourceIn(await call('importPaths', { paths: [file] }))
      const made = (answer: Answer): string => (answer.ok ? (answer.value as { id: string }).id : '')
      const id = made(await call('addHighlight', { sourceId, start: 4, end: 13 }))
      const part = made(await call('splitHighlight', { id, at: 9 }))
      await call('mergeHighlights', { into: id, from: [part] })
      await call('splitHighlight', { id, at: 4 })
      await call('mergeHighlights', { into: id, from: [nobody] })
      await call('list', { kind: 'highlights' })
    },
  },
]
