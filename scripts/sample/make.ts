// Makes the sample project from its sources and its operations, with the Workbench itself.
// Must not break: the same sources and operations give the same bytes, so clock and ids are made up here.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Region } from '../../src/core/model/source'
import { remoteWorkbench, type RemoteWorkbench } from '../../src/core/remote'
import { codePoints } from '../../src/core/text/code-points'
import { markRegion } from '../../src/core/text/mark-region'
import { readDocument } from '../../src/main/importing'
import { report } from '../../src/main/shells/host'
import { createWorkbench } from '../../src/main/workbench'
import { answer } from '../../src/main/workbench/answer'

type Operation = Record<string, unknown> & { do: string; as?: string }

/**
 * The sample project as assay/1, originals included. `folder` has `sources/` and `claims.jsonl`: operations of
 * `assay apply` in parts that a blank line ends, each part a step. A part of `import` lines brings sources in, one of
 * `markRegion` lines corrects what was guessed; a passage is `{ sourceId, quote }` with words that stand there once.
 */
export async function makeSample(folder: string): Promise<string> {
  const place = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'assay-sample-')))
  const maker = workbenchIn(place)
  try {
    await maker.call.newProject({ path: path.join(place, 'sample'), title: 'The Saltmere complaints' })
    const known: Known = { names: new Map(), texts: new Map() }
    for (const part of partsOf(fs.readFileSync(path.join(folder, 'claims.jsonl'), 'utf8'))) {
      const single = singly.get(part[0]?.do ?? '')
      if (single) for (const operation of part) await single(maker, operation, known, folder)
      else await applyPart(maker, part, known)
    }
    const file = path.join(place, 'sample.json')
    await maker.call.exportProject({ format: 'json', path: file, withOriginals: true })
    return fs.readFileSync(file, 'utf8')
  } finally {
    await maker.call.closeProject({})
    fs.rmSync(place, { recursive: true, force: true })
  }
}

/** What `assay apply` doesn't know: each line is a step of its own. */
const singly = new Map([
  ['import', importSource],
  ['markRegion', mark],
])

interface Maker {
  call: RemoteWorkbench
  /** Goes on to the next step: a few minutes later, with ids that don't depend on how many there were before. */
  next: () => void
}

function workbenchIn(place: string): Maker {
  let step = 0
  let count = 0
  const workbench = createWorkbench({
    now: () => new Date(Date.UTC(2024, 1, 12, 9) + step * 7 * 60_000).toISOString(),
    newId: () => `018d9b00-0000-7000-8000-${hex(step, 4)}${hex((count += 1), 8)}`,
    dataFolder: path.join(place, 'data'),
    homeFolder: place,
    userName: 'Sample',
    emit: () => {},
    readDocument: async (name, bytes) => readDocument(name, bytes),
    resources: place,
  })
  return {
    call: remoteWorkbench((verb, input) => answer(workbench, verb, input, report)),
    next: () => {
      step += 1
      count = 0
    },
  }
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

const partsOf = (lines: string): Operation[][] =>
  lines
    .trim()
    .split(/\n{2,}/)
    .map((part) => part.split('\n').map((line) => JSON.parse(line) as Operation))

interface Known {
  /** Ids by the names of operations. */
  names: Map<string, string>
  /** Texts by the ids of sources. */
  texts: Map<string, string>
}

async function importSource({ call, next }: Maker, { as, file }: Operation, known: Known, folder: string) {
  next()
  const name = String(file)
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, 'sources', name)))
  const { imported, failed } = await call.importFiles({ files: [{ name, bytes }] })
  const id = imported[0]?.id
  if (id === undefined || as === undefined) throw new Error(failed[0]?.message ?? `${name} has no name.`)
  known.names.set(as, id)
  known.texts.set(id, await call.text({ sourceId: id }))
}

/** Says what a part of a source is, as a person does who selects it. */
async function mark({ call, next }: Maker, operation: Operation, { names, texts }: Known) {
  next()
  const { sourceId, quote, kind } = named(operation, names) as {
    sourceId: string
    quote: string
    kind: Region['kind']
  }
  const { source } = await call.openSource({ id: sourceId })
  const span = spanOf(quote, texts.get(sourceId))
  await call.changeSource({ id: sourceId, regions: markRegion(source.regions, span, kind) })
}

async function applyPart({ call, next }: Maker, part: Operation[], { names, texts }: Known) {
  next()
  const operations = part.map((operation) => JSON.stringify(placed(named(operation, names), texts)))
  const { names: made } = await call.apply({ operations: operations.join('\n') })
  for (const [name, id] of Object.entries(made)) names.set(name, id)
}

/** The value with the names that earlier parts gave replaced; those of its own part are left to `apply`. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return (value.startsWith('$') && names.get(value.slice(1))) || value
  return each(value, (inner) => named(inner, names))
}

/** The value with every quote replaced by the position of the only place where it stands. */
function placed(value: unknown, texts: ReadonlyMap<string, string>): unknown {
  if (!isObject(value) || typeof value['quote'] !== 'string')
    return each(value, (inner) => placed(inner, texts))
  const { quote, ...rest } = value as { quote: string; sourceId?: unknown }
  const text = texts.get(String(rest.sourceId)) ?? ''
  const { start, end } = spanOf(quote, text)
  const points = codePoints(text)
  return { ...rest, start: points.fromUnits(start), end: points.fromUnits(end) }
}

function spanOf(quote: string, text = ''): { start: number; end: number } {
  const start = text.indexOf(quote)
  if (start < 0 || text.includes(quote, start + 1))
    throw new Error(`“${quote}” stands in its source ${start < 0 ? 'nowhere' : 'more than once'}.`)
  return { start, end: start + quote.length }
}

function each(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
