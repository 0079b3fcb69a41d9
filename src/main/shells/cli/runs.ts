// What each command asks the Workbench, and how it prints the answer.
// Must not break: stdout has what was asked for and nothing else; what went wrong is a sentence on stderr.
import { InvalidArgumentError } from 'commander'
import type { Input } from '../../../core/contract'
import { jsonSchema } from '../../../core/transfer/json-schema'
import { tellFailures } from './failures'
import { readText, toStdout } from './files'
import { lineOf } from './labels'
import { counted, plain, print, printJson, printJsonArray, warn, write } from './output'
import { type Kind, listed, sourcesForFile } from './records'
import { file, job, untilCancelled, withProject, withWorkbench } from './session'
import { intoVersion, offerVersions, onlyOne } from './versions'
import { type Given, meant } from './where'

interface Json {
  json?: boolean
}

export async function makeProject([path]: [string], { title }: { title?: string }): Promise<void> {
  const made = await withWorkbench('write', (ask) => ask.newProject({ path, title }))
  await print(`Made “${made.project.title}” in ${made.path}.`)
}

export function importPaths(
  [path, paths]: [string, string[]],
  { recursive, json, versionOf }: Json & { recursive: boolean; versionOf?: string },
): Promise<number> {
  if (versionOf !== undefined) onlyOne(paths)
  return withProject(path, 'write', async (ask) => {
    const report = await untilCancelled(ask, ask.importPaths({ job, paths, recursive }))
    const { imported, skipped, failed, warnings } = report
    const sources = versionOf === undefined ? imported : await intoVersion(ask, report, versionOf)
    if (json) await printJson({ imported: await sourcesForFile(ask, sources), skipped, failed })
    else {
      for (const source of sources) await print(lineOf('sources', source))
      for (const { path, sourceId } of skipped) warn(`“${path}” is in the project already, as ${sourceId}.`)
      await print(`Imported ${counted(imported.length, 'source')}.`)
    }
    for (const { message } of warnings) warn(message)
    tellFailures(failed)
    if (versionOf === undefined) await offerVersions(ask, imported)
    return failed.length > 0 ? 1 : 0
  })
}

export function list(
  [kind, path]: [Kind, string],
  { json, source, where }: Json & { source?: string; where: Given },
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const records = listed(ask, kind, source, await meant(ask, where))
    if (json) await printJsonArray(records)
    else for await (const record of records) await print(lineOf(kind, record))
  })
}

export function text([path, sourceId]: [string, string]): Promise<void> {
  return withProject(path, 'read', async (ask) => write(await ask.text({ sourceId })))
}

export async function apply([path, lines]: [string, string], { json }: Json): Promise<void> {
  const operations = await readText(lines)
  await withProject(path, 'write', async (ask) => {
    const { applied, names } = await ask.apply({ operations })
    if (json) await printJson({ applied, names })
    else await print(`Applied ${counted(applied, 'operation')}.`)
  })
}

export function same(
  [noun, path]: ['claims' | 'entities', string],
  { json, limit }: Json & { limit: number },
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const { pairs } = await untilCancelled(ask, ask.likelySame({ job, noun, limit }))
    if (json) return printJson({ pairs })
    for (const { ids, titles, because } of pairs)
      await print([plain(because), ...ids.map((id, at) => `  ${id}  ${plain(titles[at] ?? '')}`)].join('\n'))
    if (pairs.length === 0) warn(`No two ${noun} look like one.`)
  })
}

type ExportOptions = Pick<Input<'exportProject'>, 'columns' | 'raw' | 'withOriginals'> & {
  output: string
  where: Given
}

export function exportProject(
  [path, format]: [string, Input<'exportProject'>['format']],
  { output, where: given, ...options }: ExportOptions,
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const where = await meant(ask, given)
    const exportTo = async (target: string): Promise<void> => {
      const report = await untilCancelled(
        ask,
        ask.exportProject({ job, format, path: target, where, ...options }),
      )
      for (const sentence of report.lost) warn(sentence)
      if (output !== '-') await print(`Wrote ${counted(report.rows, 'row')} to ${report.path}.`)
    }
    await (output === '-' ? toStdout(exportTo) : exportTo(output))
  })
}

interface LoadOptions {
  into?: string
  from: Input<'load'>['from']
}

export async function load([first, second]: [string, string?], { into, from }: LoadOptions): Promise<void> {
  if ((into === undefined) === (second === undefined))
    throw new InvalidArgumentError('Name a new project and a file, or --into a project and a file.')
  const { loaded } =
    into === undefined
      ? await withWorkbench('write', (ask) =>
          file(untilCancelled(ask, ask.load({ job, path: second as string, from, to: first }))),
        )
      : await withProject(into, 'write', (ask) =>
          file(untilCancelled(ask, ask.load({ job, path: first, from }))),
        )
  await print(`Loaded ${counted(loaded, 'record')}.`)
}

export function verify([path]: [string], { json }: Json): Promise<number> {
  // Not opened first: what is damaged may be the very thing that opening reads.
  return withWorkbench('read', async (ask) => {
    const { ok, problems } = await file(untilCancelled(ask, ask.verify({ job, path })))
    if (json) await printJson({ ok, problems })
    else {
      for (const { message } of problems) await print(message)
      if (ok) await print('Everything is in order.')
    }
    return ok ? 0 : 1
  })
}

interface UndoOptions {
  steps: number
  since?: string
}

export function undo([path]: [string], { steps, since }: UndoOptions): Promise<void> {
  return withProject(path, 'write', async (ask) => {
    const { undone } = await untilCancelled(ask, ask.undo({ job, steps, since }))
    await print(undone > 0 ? `Took back ${counted(undone, 'step')}.` : 'There is nothing to take back.')
  })
}

export function redo([path]: [string], { steps }: { steps: number }): Promise<void> {
  return withProject(path, 'write', async (ask) => {
    const { redone } = await untilCancelled(ask, ask.redo({ job, steps }))
    await print(redone > 0 ? `Did ${counted(redone, 'step')} again.` : 'There is nothing to do again.')
  })
}

export function schema(): Promise<void> {
  return printJson(jsonSchema())
}
