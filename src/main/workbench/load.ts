// `load`: an export becomes a new project just as it was, or joins the open one as one step. All or nothing.
// Ids, times and coders stay: what has the same id must have the same content.
import type { OpenedProject, Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { ClaimType } from '../../core/model/claim-type'
import { checkFields } from '../../core/model/fields'
import { type Noun, nouns, type Records, recordSchemas, wordFor } from '../../core/model/records'
import type { LoadedProject } from '../../core/transfer/project-data'
import { createDatabaseInSlices, type Slices, type Writer } from '../database'
import { loadAssay } from '../exporting/load'
import { claimTypeOf } from './claim-types'
import type { Job } from './jobs'
import { codebookLoading } from './load-codebook'
import { enter, projectPath } from './opening'
import type { Session } from './session'
import { slicingOf } from './slices'
import { checkDepth } from './tags'
import { refused } from './transaction'

/** What a file brings: a project of its own, or what an open one lacks. Both say how many records they put. */
export interface Loading {
  /** The project that it becomes, which is made at `target`. Throws `refused` where it can't. */
  project: (target: string) => Records['project']
  /** What loading it into the open project is called in the history. */
  summary: string
  asNew: (writer: Writer) => Slices<number>
  into: (writer: Writer) => Slices<number>
}

export function loadVerb(session: Session): Workbench['load'] {
  return ({ job: name, path, from, to }) =>
    session.jobs.run(name, async (job) => {
      if (to === undefined) session.project()
      // Reading that file and closing it would drop SQLite's locks on it.
      if (session.opened()?.isAt(path))
        throw refused(`${path} is the open project itself; load reads exports, such as a .json file.`)
      job.progress(0, undefined, path)
      const loading = from === 'assay' ? await loadingOf(path) : await codebookLoading(session, path, from)
      // Whoever opened another project while the file was read has cancelled this.
      job.check()
      const answer =
        to === undefined
          ? await loadInto(session, job, loading)
          : await loadAsNew(session, job, loading, projectPath(to))
      job.progress(answer.loaded, answer.loaded)
      return answer
    })
}

async function loadingOf(path: string): Promise<Loading> {
  const loaded = await loadAssay(path)
  const [project] = loaded.records.project
  return {
    project: () => {
      if (project) return project
      throw refused(`“${path}” holds no project.`)
    },
    summary: `Loaded “${project?.title}”`,
    asNew: (writer) => filling(writer, loaded),
    *into(writer) {
      const count = yield* putAll(writer, loaded, (noun, record) => isNew(writer, noun, record))
      yield* checkClaims(writer, loaded)
      return count
    },
  }
}

function* filling(writer: Writer, loaded: LoadedProject): Slices<number> {
  const count = yield* putAll(writer, loaded, () => true)
  yield* checkClaims(writer, loaded)
  return count
}

async function loadAsNew(session: Session, job: Job, loading: Loading, target: string) {
  let loaded = 0
  const { history } = await openNew(session, job, loading.project(target), target, function* (writer) {
    loaded = yield* loading.asNew(writer)
  })
  return { put: {}, removed: {}, history, loaded }
}

/** Opens a new file with what was loaded. */
export const openLoaded = (
  session: Session,
  job: Job,
  loaded: LoadedProject,
  project: Records['project'],
  target: string,
): Promise<OpenedProject> =>
  openNew(session, job, project, target, function* (writer) {
    yield* filling(writer, loaded)
  })

/** Opens a new file. It has no history: undo must not take apart what somebody else once did. */
function openNew(
  session: Session,
  job: Job,
  project: Records['project'],
  target: string,
  fill: (writer: Writer) => Slices<void>,
): Promise<OpenedProject> {
  return session.alone(async () => {
    job.check()
    return enter(
      session,
      await createDatabaseInSlices(target, project, session.opening, fill, slicingOf(job)),
    )
  })
}

async function loadInto(session: Session, job: Job, { summary, into }: Loading) {
  const { value, delta } = await session.changeLong({ verb: 'load', summary }, job, ({ writer }) =>
    into(writer),
  )
  return { ...delta, loaded: value }
}

const countOf = ({ records }: LoadedProject): number =>
  nouns.reduce((count, noun) => count + records[noun].length, -1)

/** Puts the records that are chosen, and says how many these were. */
function* putAll(
  writer: Writer,
  loaded: LoadedProject,
  isChosen: (noun: Noun, record: Records[Noun]) => boolean,
): Slices<number> {
  const total = countOf(loaded)
  let done = 0
  let count = 0
  const tags: Records['tags'][] = []
  const loadable: readonly Noun[] = nouns.filter((noun) => noun !== 'project')
  for (const noun of loadable)
    for (const record of loaded.records[noun]) {
      yield { done: (done += 1), total }
      if (!isChosen(noun, record)) continue
      const document = noun === 'sources' ? loaded.documents.get(record.id) : undefined
      if (document) writer.putDocument(record as Records['sources'], document, document.bytes)
      writer.put(noun, record)
      if (noun === 'tags') tags.push(record as Records['tags'])
      count += 1
    }
  for (const tag of tags) {
    checkDepth(writer, tag)
    yield
  }
  return count
}

/** False for a record that is there already. Throws `refused` for one that is there with other content. */
function isNew<N extends Noun>(writer: Writer, noun: N, record: Records[N]): boolean {
  const known = writer.get(noun, record.id)
  if (!known) return true
  const spelled = (each: unknown) => JSON.stringify(recordSchemas[noun].parse(each))
  // What a person is called may differ from file to file; who it is doesn't.
  if (noun === 'coders' || spelled(known) === spelled(record)) return false
  throw refused(
    `The ${wordFor(noun)} ${record.id} is in this project already, with other content; nothing was loaded.`,
  )
}

/** What no reference covers: claims name their claim type by key, and their fields are its fields. */
function* checkClaims(writer: Writer, loaded: LoadedProject): Slices<void> {
  const types = new Map<string, ClaimType>()
  for (const type of writer.all('claimTypes')) {
    if (types.has(type.key))
      throw refused(`Two claim types would have the key “${type.key}”; nothing was loaded.`)
    types.set(type.key, type)
  }
  for (const claim of loaded.records.claims) {
    const type = types.get(claim.type) ?? claimTypeOf(writer, claim.type)
    try {
      checkFields(type, claim.fields)
    } catch (error) {
      // Only said more exactly, not handled.
      if (!(error instanceof WorkbenchError)) throw error
      throw new WorkbenchError('damaged', `The claim ${claim.id} can't be loaded: ${error.message}`)
    }
    yield
  }
}
