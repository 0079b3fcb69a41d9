// The command line as a place of scenarios: each verb as its command, and what it prints as the value of an answer.
// Must not break: it reads what is printed and adds nothing to it.
import { errorCodes } from '../../src/core/errors'
import type { Answer } from '../../src/core/remote'
import { exitCodes } from '../../src/main/shells/cli/exit-codes'
import { newWorld, type Place } from './places'
import { assay } from './program'

type Input = Record<string, string>

interface Typed {
  args(input: Input, project: string): string[]
  stdin?: (input: Input) => string
  /** The part of an answer's value that the command tells. */
  told: (value: never) => unknown
  /** The same part, read from stdout. */
  read(stdout: string): unknown
}

const json = (stdout: string): unknown => JSON.parse(stdout)
const count = (stdout: string): number => Number(/\d+/.exec(stdout)?.[0] ?? 0)
const nothing = (): null => null
const opening: Pick<Typed, 'told' | 'read'> = { told: nothing, read: nothing }

export const typed: Record<string, Typed> = {
  newProject: { ...opening, args: ({ path, title }) => ['new', path!, ...(title ? ['--title', title] : [])] },
  openProject: { ...opening, args: ({ path }) => ['list', 'types', path!, '--json'] },
  importPaths: {
    args: ({ paths }, project) => ['import', project, ...(paths as unknown as string[]), '--json'],
    told: ({ imported, skipped, failed }: Input) => ({ imported, skipped, failed }),
    read: json,
  },
  list: {
    args: ({ kind, sourceId }, project) => [
      'list',
      kind!,
      project,
      '--json',
      ...(sourceId ? ['--source', sourceId] : []),
    ],
    told: ({ records }: Input) => records,
    read: json,
  },
  text: {
    args: ({ sourceId }, project) => ['text', project, sourceId!],
    told: (value: string) => value,
    read: (stdout) => stdout,
  },
  apply: {
    args: (_, project) => ['apply', project, '-', '--json'],
    stdin: ({ operations }) => operations!,
    told: ({ applied, names }: Input) => ({ applied, names }),
    read: json,
  },
  suggest: {
    args: ({ sourceId }, project) => ['suggest', project, sourceId!, '--json'],
    told: (value) => value,
    read: json,
  },
  checks: { args: (_, project) => ['check', project, '--json'], told: (value) => value, read: json },
  search: {
    args: ({ query }, project) => ['search', project, query!, '--json'],
    told: (value) => value,
    read: json,
  },
  makeVersion: {
    args: ({ id, of }, project) => ['version', project, id!, of!],
    told: nothing,
    read: nothing,
  },
  previewVersion: {
    args: ({ id, of }, project) => ['version', project, id!, of!, '--preview', '--json'],
    told: (value) => value,
    read: json,
  },
  compareVersions: {
    args: ({ id, of }, project) => ['compare', project, id!, of!, '--json'],
    told: (value) => value,
    read: json,
  },
  reselectCarried: {
    args: ({ highlightId, sourceId, start, end }, project) => [
      'reselect',
      project,
      highlightId!,
      sourceId!,
      String(start),
      String(end),
    ],
    told: nothing,
    read: nothing,
  },
  repairs: { args: (_, project) => ['repairs', project, '--json'], told: (value) => value, read: json },
  acceptCarried: {
    args: ({ highlightIds }, project) => [
      'decide',
      'accept',
      project,
      ...(highlightIds as unknown as string[]),
    ],
    told: nothing,
    read: nothing,
  },
  detachCarried: {
    args: ({ highlightIds }, project) => [
      'decide',
      'detach',
      project,
      ...(highlightIds as unknown as string[]),
    ],
    told: nothing,
    read: nothing,
  },
  exportProject: {
    args: ({ format, path }, project) => ['export', project, format!, '-o', path!],
    told: ({ rows }: Input) => rows,
    read: count,
  },
  load: {
    args: ({ path, to }) => ['load', to!, path!],
    told: ({ loaded }: Input) => loaded,
    read: count,
  },
  verify: { args: (_, project) => ['verify', project, '--json'], told: (value) => value, read: json },
  undo: {
    args: ({ steps }, project) => ['undo', project, '--steps', String(steps)],
    told: ({ undone }: Input) => undone,
    read: count,
  },
  redo: {
    args: ({ steps }, project) => ['redo', project, '--steps', String(steps)],
    told: ({ redone }: Input) => redone,
    read: count,
  },
}

/** The built command line; a command opens its project by itself, so that opening only remembers which. */
export async function byCommand(): Promise<Place> {
  const world = newWorld()
  let project = ''
  return {
    ...world,
    call: async (verb, input) => {
      if (verb === 'closeProject') return { ok: true, value: null }
      const command = typed[verb]!
      const { stdout, stderr, code } = await assay(
        command.args(input as Input, project),
        world,
        command.stdin?.(input as Input),
      )
      if (code !== 0 && stdout === '') return failure(code, stderr)
      const { path, to } = input as Input
      if (verb === 'newProject' || verb === 'openProject') project = path!
      if (verb === 'load') project = to!
      return { ok: true, value: command.read(stdout) }
    },
    leave: async () => world.remove(),
  }
}

/** An exit code stands for several error codes, of which any will do. */
function failure(exit: number | null, stderr: string): Answer {
  const code = errorCodes.find((each) => exitCodes[each] === exit) ?? 'internal'
  return { ok: false, error: { code, message: stderr.replace(/\n$/, '') } }
}
