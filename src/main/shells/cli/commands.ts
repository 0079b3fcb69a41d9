// The command line as a table: what each command is called, what it takes, and what it does.
// Must not break: no command has a file or a rule of its own; each asks verbs and prints what they answer.
import { Argument, Option } from 'commander'
import { exportFormats, listKinds } from '../../../core/contract'
import { check } from './check'
import { asJson, columns, limit, port, steps, where } from './options'
import * as run from './runs'
import { search } from './search'
import { serve } from './serve'
import { suggest } from './suggest'

export interface Row {
  name: string
  summary: string
  arguments: Argument[]
  options: Option[]
  /** Answers the exit code where that isn't 0. */
  run: (args: never, options: never) => Promise<number | void>
}

const project = (): Argument => new Argument('<project>', 'a project file (*.assay)')

export const commands: Row[] = [
  {
    name: 'new',
    summary: 'make an empty project (never overwrites)',
    arguments: [project()],
    options: [new Option('--title <title>', 'what the project is called')],
    run: run.makeProject,
  },
  {
    name: 'import',
    summary: 'import files or folders',
    arguments: [project(), new Argument('<paths...>', 'files and folders')],
    options: [new Option('--recursive', 'take the folders inside folders too').default(false), asJson()],
    run: run.importPaths,
  },
  {
    name: 'list',
    summary: 'list the records of one kind',
    arguments: [new Argument('<kind>').choices(listKinds), project()],
    options: [asJson(), new Option('--source <id>', 'only what belongs to this source')],
    run: run.list,
  },
  {
    name: 'text',
    summary: 'the canonical text of a source, exactly',
    arguments: [project(), new Argument('<source-id>')],
    options: [],
    run: run.text,
  },
  {
    name: 'apply',
    summary: 'run operations, all or none, as one step',
    arguments: [project(), new Argument('<operations>', 'a file of JSON lines, or - for standard input')],
    options: [asJson()],
    run: run.apply,
  },
  {
    name: 'suggest',
    summary: 'what the program would propose for a source',
    arguments: [project(), new Argument('<source-id>')],
    options: [asJson()],
    run: suggest,
  },
  {
    name: 'check',
    summary: 'what adds up and what does not',
    arguments: [project()],
    options: [
      asJson(),
      new Option('--exit-code', 'end with 1 when a check that nobody has decided on does not hold'),
    ],
    run: check,
  },
  {
    name: 'search',
    summary: 'find words in sources, highlights, claims and notes',
    arguments: [project(), new Argument('<query>', 'words, "exact phrases", -not, OR')],
    options: [asJson(), limit()],
    run: search,
  },
  {
    name: 'export',
    summary: 'write an export',
    arguments: [project(), new Argument('<format>').choices(exportFormats)],
    options: [
      new Option('-o, --output <path>', 'where to write it; - is standard output').default('-'),
      where(),
      columns(),
      new Option('--raw', 'leave cells as they are, formulas too').default(false),
      new Option('--with-originals', 'json: with the original bytes').default(false),
    ],
    run: run.exportProject,
  },
  {
    name: 'load',
    summary: 'read an export into a new project, or with --into into one that exists',
    arguments: [
      new Argument('<new-project-or-file>'),
      new Argument('[file]', 'the export, where a new project is made'),
    ],
    options: [
      new Option('--into <project>', 'the project to load into'),
      new Option('--from <format>').choices(['assay']).default('assay'),
    ],
    run: run.load,
  },
  {
    name: 'verify',
    summary: 'check the database, every row hash and every anchor',
    arguments: [project()],
    options: [asJson()],
    run: run.verify,
  },
  { name: 'undo', summary: 'take back steps', arguments: [project()], options: [steps()], run: run.undo },
  {
    name: 'redo',
    summary: 'do undone steps again',
    arguments: [project()],
    options: [steps()],
    run: run.redo,
  },
  {
    name: 'schema',
    summary: 'the JSON Schema of assay/1 and of the operations',
    arguments: [],
    options: [],
    run: run.schema,
  },
  {
    name: 'serve',
    summary: 'open the workbench in a browser, on 127.0.0.1 only',
    arguments: [new Argument('[project]', 'the project to open')],
    options: [port(), new Option('--no-open', 'only print the address')],
    run: serve,
  },
]
