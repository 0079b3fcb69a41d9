// What every shell has to do in the same way, mistakes included: one list, run through each of them.
// Must not break: a scenario only calls verbs and names how each call ends; on the rest the shells have to agree.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ErrorCode } from '../../src/core/errors'
import type { Answer } from '../../src/core/remote'
import type { Place } from './places'
import { serve } from './program'
import { highlightScenarios } from './scenarios-highlights'
import { readingScenarios } from './scenarios-reading'
import { versionScenarios } from './scenarios-versions'
import { claimOf, documents, lines, nobody, pages, withArticle, write } from './samples'

export interface Scenario {
  name: string
  /** Each of its verbs has a command: it runs through the command line, too. */
  commands?: true
  /** How each call ends, in order. */
  ends: ('ok' | ErrorCode)[]
  /** Part of the last answer. */
  last?: object
  run(place: Place): Promise<void>
}

const ok = (count: number): 'ok'[] => Array<'ok'>(count).fill('ok')
const badInput = (count: number): 'badInput'[] => Array<'badInput'>(count).fill('badInput')

/** The sources that come of the documents, by title, in order. */
const readable = [
  { title: 'Gé1' },
  { title: 'The café paid €10 for a résumé, said naïve Zoë.' },
  { title: 'Water board lost 1,204 samples' },
]

export const scenarios: Scenario[] = [
  {
    name: 'a project is made, filled, taken back, done again, exported and checked',
    commands: true,
    ends: ok(13),
    run: async (place) => {
      const { call, folder } = place
      const { project, sourceId } = await withArticle(place)
      await call('apply', { operations: claimOf(sourceId) })
      await call('list', { kind: 'claims' })
      await call('list', { kind: 'highlights', sourceId })
      await call('text', { sourceId })
      await call('undo', { steps: 1 })
      await call('list', { kind: 'claims' })
      await call('redo', { steps: 1 })
      await call('exportProject', { format: 'csv', path: path.join(folder, 'claims.csv') })
      await call('verify', {})
      await call('closeProject', {})
      await call('openProject', { path: project })
    },
  },
  {
    name: 'words are found in what was imported and claimed, and whatever is typed is no error',
    commands: true,
    ends: [...ok(7), 'badInput'],
    run: async (place) => {
      const { call } = place
      const { sourceId } = await withArticle(place)
      await call('apply', { operations: claimOf(sourceId) })
      for (const query of ['samples', '"filing error" mayor’s', '1204 -fish', 'NEAR("(*^', ''])
        await call('search', { query })
    },
  },
  ...readingScenarios,
  ...versionScenarios,
  {
    name: 'a document that is none stops no other, by path',
    commands: true,
    ends: ok(4),
    last: { ok: true, value: { records: readable } },
    run: async (place) => {
      const paths = Object.entries(documents).map(([name, bytes]) => write(place, name, bytes))
      paths.push(path.join(place.folder, 'missing.txt'))
      await place.call('newProject', { path: path.join(place.folder, 'all.assay') })
      await place.call('importPaths', { paths })
      await place.call('importPaths', { paths: paths.slice(-2) })
      await place.call('list', { kind: 'sources' })
    },
  },
  {
    name: 'a document that is none stops no other, as bytes',
    ends: [...ok(2), 'badInput', 'ok'],
    last: { ok: true, value: { records: readable } },
    run: async ({ call, folder }) => {
      const files = Object.entries(documents).map(([name, bytes]) => ({ name, bytes }))
      files.push({ name: 'long.txt', bytes: new Uint8Array(50_000_000).fill(0x61) })
      await call('newProject', { path: path.join(folder, 'all.assay') })
      await call('importFiles', { files })
      await call('importFiles', { files: [{ name: 'a.txt', bytes: 'not bytes' }] })
      await call('list', { kind: 'sources' })
    },
  },
  {
    name: 'saved pages and notes become blocks with what they say about themselves, and nothing of them runs',
    commands: true,
    ends: [...ok(8)],
    run: async ({ call, folder }) => {
      await call('newProject', { path: path.join(folder, 'ferry.assay') })
      const paths = Object.entries(pages).map(([name, text]) => write({ folder }, name, text))
      const answer = await call('importPaths', { paths })
      await call('list', { kind: 'sources' })
      const sources = answer.ok ? (answer.value as { imported: { id: string }[] }).imported : []
      for (const { id } of sources) await call('text', { sourceId: id })
      await call('verify', {})
    },
  },
  {
    name: 'operations with a mistake change nothing',
    commands: true,
    ends: [...ok(2), ...badInput(3), 'notFound', 'notFound', ...badInput(2), 'ok'],
    last: { ok: true, value: { records: [] } },
    run: async (place) => {
      const { sourceId } = await withArticle(place)
      const apply = (mistake: string): Promise<Answer> =>
        place.call('apply', { operations: `${claimOf(sourceId)}\n${mistake}` })
      await apply('{"do":"addTag",')
      await apply(lines({ do: 'constructor' }))
      await apply(lines({ do: 'addHighlight', sourceId, start: 10, end: 100_000 }))
      await apply(lines({ do: 'changeClaim', id: '$nothing', status: 'reviewed' }))
      await apply(lines({ do: 'removeClaim', id: nobody }))
      await apply(lines({ do: 'addTag', name: 12 }))
      await apply(lines({ do: 'addTag', name: 'Water', colour: 'blue' }))
      await place.call('list', { kind: 'claims' })
    },
  },
  ...highlightScenarios,
  {
    name: 'what is no project is not opened',
    commands: true,
    ends: [...ok(3), 'notFound', 'notAProject', 'notAProject', 'newerProject', 'damaged'],
    run: async (place) => {
      const { project } = await withArticle(place)
      await place.call('closeProject', {})
      const newer = readFileSync(project)
      newer.writeUInt32BE(4_000_000, 60)
      const damaged = readFileSync(project).fill(0x5a, 100, 2000)
      const files = [
        path.join(place.folder, 'missing.assay'),
        place.folder,
        write(place, 'letter.assay', 'Dear reader, '.repeat(100)),
        write(place, 'newer.assay', newer),
        write(place, 'damaged.assay', damaged),
      ]
      for (const file of files) await place.call('openProject', { path: file })
    },
  },
  {
    name: 'a file is never overwritten with a project, which needs a folder to lie in',
    commands: true,
    ends: [...ok(2), 'alreadyExists', 'notFound', 'ok'],
    run: async (place) => {
      const { project } = await withArticle(place)
      await place.call('newProject', { path: project, title: 'Other' })
      await place.call('newProject', { path: path.join(place.folder, 'no/where.assay') })
      await place.call('openProject', { path: project })
    },
  },
  {
    name: 'an export is loaded into a new project, and what is none is refused',
    commands: true,
    ends: [...ok(6), 'alreadyExists', 'unreadable', 'notFound', 'ok'],
    run: async (place) => {
      const { call, folder } = place
      const { project, sourceId } = await withArticle(place)
      const file = path.join(folder, 'water.json')
      const to = path.join(folder, 'copy.assay')
      await call('apply', { operations: claimOf(sourceId) })
      await call('exportProject', { format: 'json', path: file })
      await call('load', { path: file, to })
      await call('list', { kind: 'claims' })
      await call('load', { path: file, to: project })
      await call('load', { path: write(place, 'poem.json', 'roses'), to: path.join(folder, 'p.assay') })
      await call('load', { path: path.join(folder, 'none.json'), to: path.join(folder, 'n.assay') })
      await call('openProject', { path: to })
    },
  },
  {
    name: 'the sample project opens as a copy, which belongs to whoever opened it',
    ends: [...ok(3), 'alreadyExists', ...ok(3)],
    last: { ok: true, value: { project: { title: 'The Saltmere complaints' } } },
    run: async ({ call, folder }) => {
      await call('openSample', { path: path.join(folder, 'tour.assay') })
      await call('list', { kind: 'claims' })
      await call('changeProject', { title: 'My own' })
      await call('openSample', { path: path.join(folder, 'tour.assay') })
      await call('openedProject', {})
      await call('openSample', { path: path.join(folder, 'again.assay') })
      await call('openedProject', {})
    },
  },
  {
    name: 'a project that is open elsewhere is not opened to be changed',
    ends: [...ok(3), 'inUse', 'ok'],
    run: async (place) => {
      const { project } = await withArticle(place)
      await place.call('closeProject', {})
      const other = await serve([project], place)
      await place.call('openProject', { path: project })
      await other.stop()
      await place.call('openProject', { path: project })
    },
  },
  {
    name: 'without a project there is nothing to read or change',
    ends: [...Array<'noProject'>(6).fill('noProject'), 'ok', 'ok', 'notFound'],
    run: async ({ call, folder }) => {
      await call('list', { kind: 'claims' })
      await call('checks', {})
      await call('coverage', {})
      await call('addTag', { name: 'Water' })
      await call('undo', {})
      await call('exportProject', { format: 'csv', path: path.join(folder, 'none.csv') })
      await call('openedProject', {})
      await call('cancelJob', { job: 'none' })
      await call('listFolder', { path: path.join(folder, 'none') })
    },
  },
  {
    name: 'a call that is none is refused in a sentence',
    ends: ['unknownVerb', 'unknownVerb', 'unknownVerb', ...badInput(6)],
    run: async ({ call }) => {
      for (const verb of ['constructor', '__proto__', 'no/such verb']) await call(verb, {})
      await call('list', null)
      await call('list', 'claims')
      await call('list', {})
      await call('list', { kind: 'claims', limit: 0 })
      await call('list', { kind: 'claims', colour: 'blue' })
      await call('changeSettings', { theme: 'pink' })
    },
  },
]
