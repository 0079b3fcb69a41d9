// `assay history`: the steps of a project in words, the newest first, and the times that commands are given.
// Must not break: no control character of a document reaches a terminal; times are shown as they are here.
import type { HistoryStep, RecordChange } from '../../../core/answers'
import { WorkbenchError } from '../../../core/errors'
import { type Noun, nouns } from '../../../core/model/records'
import type { RemoteWorkbench } from '../../../core/remote'
import { counted, plain, print, printJson, warn } from './output'
import { withProject } from './session'

interface HistoryOptions {
  json?: boolean
  of?: string
  source?: string
  noun?: Noun[]
  coder?: string
  since?: string
  until?: string
  limit: number
}

export function history([path]: [string], { json, limit, ...options }: HistoryOptions): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const { steps, more } = await readSteps(ask, options, limit)
    if (json) return printJson({ steps, more })
    for (const step of steps) await print(linesOf(step))
    if (steps.length === 0) warn('There are no such changes.')
    if (more) warn('There are more; --limit shows them.')
  })
}

/** The pages of the verb as one list. */
async function readSteps(
  ask: RemoteWorkbench,
  { of, source, noun, coder, since, until }: Omit<HistoryOptions, 'json' | 'limit'>,
  limit: number,
): Promise<{ steps: HistoryStep[]; more: boolean }> {
  const filter = {
    ...(of !== undefined && { of: await recordWith(ask, of) }),
    ...(coder !== undefined && { coder: await coderNamed(ask, coder) }),
    sourceId: source,
    nouns: noun,
    from: since,
    to: until,
  }
  const steps: HistoryStep[] = []
  let after: string | undefined
  do {
    const page = await ask.history({ ...filter, after, limit: Math.min(1000, limit - steps.length) })
    steps.push(...page.steps)
    after = page.next
  } while (after !== undefined && steps.length < limit)
  return { steps, more: after !== undefined }
}

/** The record with an id: the history knows what it was, even when it is gone. */
async function recordWith(ask: RemoteWorkbench, id: string) {
  for (const noun of nouns) {
    const { steps } = await ask.history({ of: { noun, id }, limit: 1 })
    if (steps.length > 0) return { noun, id }
  }
  throw new WorkbenchError('notFound', `The history tells of nothing with the id ${id}.`)
}

/** A coder by name, or by id where several have the same name. */
async function coderNamed(ask: RemoteWorkbench, name: string): Promise<string> {
  const coders = (await ask.openedProject({}))?.coders ?? []
  const found = coders.filter((coder) => coder.name === name || coder.id === name)
  const [only] = found
  if (only && found.length === 1) return only.id
  const names = coders.map((coder) => `${plain(coder.name)} (${coder.id})`).join(', ')
  throw new WorkbenchError(
    'notFound',
    only
      ? `Several coders are called “${name}”; give the id of one: ${names}.`
      : `No coder is called “${name}”; there are ${names}.`,
  )
}

function linesOf({ step, at, coder, summary, verb, undone, records, changes }: HistoryStep): string {
  const how = [verb === 'undo' || verb === 'redo' ? verb : '', undone ? 'undone' : ''].filter(Boolean)
  const head = [
    String(step),
    localTime(at),
    plain(coder.name),
    plain(summary),
    ...how.map((each) => `[${each}]`),
  ]
  const more = records - changes.length
  return [
    head.join('  '),
    ...changes.flatMap(changeLines),
    ...(more > 0 ? [`    … and ${counted(more, 'record')} more`] : []),
  ].join('\n')
}

/** The number of a change is what the operation `restore` asks for beside noun and id. */
const changeLines = ({ seq, noun, id, kind, title, parts }: RecordChange): string[] => [
  `    ${kind}  ${noun}  ${plain(title)}  ${id}  ${seq}`,
  ...(kind === 'changed' ? parts : []).map(
    ({ label, before, after }) => `      ${plain(label)}: ${said(before)} → ${said(after)}`,
  ),
]

const said = (words: string | undefined): string => (words === undefined ? '(nothing)' : plain(words))

/** A time as a clock here shows it, to the second. */
const localTime = (at: string): string => {
  const time = new Date(at)
  const here = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return here.toISOString().slice(0, 19).replace('T', ' ')
}
