// `load`: an export becomes a new project just as it was, or joins the open one as one step. All or nothing.
// Ids, times and coders stay: what has the same id must have the same content.
import type { OpenedProject, Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { ClaimType } from '../../core/model/claim-type'
import { checkFields } from '../../core/model/fields'
import { type Noun, nouns, type Records, recordSchemas } from '../../core/model/records'
import type { LoadedProject } from '../../core/transfer/project-data'
import { createDatabase, type Writer } from '../database'
import { loadAssay } from '../exporting/load'
import { claimTypeOf } from './claim-types'
import { enter, projectPath } from './opening'
import type { Session } from './session'
import { refused, wordFor } from './transaction'

export function loadVerb(session: Session): Workbench['load'] {
  return ({ job: name, path, to }) =>
    session.jobs.run(name, async (job) => {
      if (to === undefined) session.project()
      // Reading that file and closing it would drop SQLite's locks on it.
      if (session.opened()?.isAt(path))
        throw refused(`${path} is the open project itself; load reads exports, such as a .json file.`)
      job.progress(0, undefined, path)
      const loaded = await loadAssay(path)
      // Whoever opened another project while the file was read has cancelled this.
      job.check()
      const answer = to === undefined ? loadInto(session, loaded) : loadAsNew(session, loaded, { path, to })
      job.progress(answer.loaded, answer.loaded)
      return answer
    })
}

function loadAsNew(session: Session, loaded: LoadedProject, { path, to }: { path: string; to: string }) {
  const [project] = loaded.records.project
  if (!project) throw refused(`“${path}” holds no project.`)
  const { history } = openLoaded(session, loaded, project, projectPath(to))
  return { put: {}, removed: {}, history, loaded: countOf(loaded) }
}

/** Opens a new file with what was loaded. It has no history: undo must not take apart what somebody else once did. */
export function openLoaded(
  session: Session,
  loaded: LoadedProject,
  project: Records['project'],
  target: string,
): OpenedProject {
  const fill = (writer: Writer) => {
    for (const noun of nouns) if (noun !== 'project') putAll(writer, loaded, noun, loaded.records[noun])
    checkClaims(writer, loaded)
  }
  return enter(session, createDatabase(target, project, session.opening, fill))
}

function loadInto(session: Session, loaded: LoadedProject) {
  const summary = `Loaded “${loaded.records.project[0]?.title}”`
  const { value, delta } = session.change({ verb: 'load', summary }, ({ writer }) => {
    let count = 0
    for (const noun of nouns) {
      if (noun === 'project') continue
      const fresh = loaded.records[noun].filter((record) => isNew(writer, noun, record)) as Records[Noun][]
      putAll(writer, loaded, noun, fresh)
      count += fresh.length
    }
    checkClaims(writer, loaded)
    return count
  })
  return { ...delta, loaded: value }
}

const countOf = ({ records }: LoadedProject): number =>
  nouns.reduce((count, noun) => count + records[noun].length, -1)

function putAll(writer: Writer, loaded: LoadedProject, noun: Noun, records: readonly Records[Noun][]): void {
  for (const record of records) {
    const document = noun === 'sources' ? loaded.documents.get(record.id) : undefined
    if (document) writer.putDocument(record as Records['sources'], document, document.bytes)
    writer.put(noun, record)
  }
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
function checkClaims(writer: Writer, loaded: LoadedProject): void {
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
  }
}
