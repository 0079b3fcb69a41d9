// The command line as a table: what each command is called, what it takes, and what it does.
// Must not break: no command has a file or a rule of its own; each asks verbs and prints what they answer.
import { Argument, Option } from 'commander'
import { exportFormats, listKinds, loadFormats } from '../../../core/contract'
import { check } from './check'
import { compare } from './compare'
import { history } from './history'
import { asJson, columns, limit, nounsOf, port, position, steps, time } from './options'
import * as run from './runs'
import { search } from './search'
import { serve } from './serve'
import { suggest } from './suggest'
import * as version from './versions'
import { where } from './where'

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
    options: [
      new Option('--recursive', 'take the folders inside folders too').default(false),
      new Option('--version-of <source-id>', 'make the document the new version of this source'),
      asJson(),
    ],
    run: run.importPaths,
  },
  {
    name: 'list',
    summary: 'list the records of one kind',
    arguments: [new Argument('<kind>').choices(listKinds), project()],
    options: [asJson(), new Option('--source <id>', 'only what belongs to this source'), where()],
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
    name: 'same',
    summary: 'claims or entities that may be the same, a pair each',
    arguments: [new Argument('<kind>').choices(['claims', 'entities']), project()],
    options: [asJson(), limit('pairs')],
    run: run.same,
  },
  {
    name: 'version',
    summary: 'make a source the new version of another one, and say what was carried over',
    arguments: [project(), new Argument('<source-id>'), new Argument('<old-source-id>')],
    options: [asJson(), new Option('--preview', 'only say it; change nothing').default(false)],
    run: version.makeVersion,
  },
  {
    name: 'compare',
    summary:
      'how the text of an older version became that of a newer one, paragraph by paragraph and word by word',
    arguments: [project(), new Argument('<source-id>'), new Argument('<old-source-id>')],
    options: [asJson()],
    run: compare,
  },
  {
    name: 'repairs',
    summary: 'evidence on old versions that waits for a decision about the newest one',
    arguments: [project()],
    options: [asJson(), new Option('--source <id>', 'only in the versions of this source'), limit('pieces')],
    run: version.repairs,
  },
  {
    name: 'decide',
    summary: 'accept what was found in the newest version for highlights of an old one, or detach the claims',
    arguments: [
      new Argument('<decision>').choices(['accept', 'detach']),
      project(),
      new Argument('<highlight-ids...>', 'the highlights on the old version, as repairs lists them'),
    ],
    options: [new Option('--claim <ids...>', 'only these of the claims that rest on them')],
    run: version.decide,
  },
  {
    name: 'reselect',
    summary: 'take a passage of a newer version for a highlight of an old one, where nothing right was found',
    arguments: [
      project(),
      new Argument('<highlight-id>', 'the highlight on the old version, as repairs lists it'),
      new Argument('<source-id>', 'the newer version'),
      position('<start>'),
      position('<end>'),
    ],
    options: [new Option('--claim <ids...>', 'only these of the claims that rest on it')],
    run: version.reselect,
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
      new Option('--from <format>', 'assay: a whole project; codebook, qdc: its claim types, tags, entities')
        .choices(loadFormats)
        .default('assay'),
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
  {
    name: 'history',
    summary:
      'who changed what, and when, the newest first; each change ends with its number, for the operation restore',
    arguments: [project()],
    options: [
      asJson(),
      new Option('--of <id>', 'only what happened to this record'),
      new Option('--source <id>', 'only what happened to this source and all in it'),
      nounsOf('--noun'),
      new Option('--coder <name>', 'only what this coder did'),
      time('--since', 'only from this time on'),
      time('--until', 'only up to this time'),
      limit('steps', 100_000),
    ],
    run: history,
  },
  {
    name: 'undo',
    summary: 'take back steps',
    arguments: [project()],
    options: [steps(), time('--since', 'instead of so many steps all that were made from this time on')],
    run: run.undo,
  },
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
