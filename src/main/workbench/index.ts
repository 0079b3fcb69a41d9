// The front door of the workbench: one object with every verb of the contract, over one host.
// What is open belongs to that object: two workbenches know nothing of each other.
import type { Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { exportProject } from '../exporting'
import { exportPreview } from '../exporting/preview'
import { applyVerb } from './apply'
import { around } from './around'
import { backupVerbs } from './copies'
import { checksVerb } from './checks/verb'
import { diagnosticVerb } from './diagnostic'
import { removeForGoodVerb } from './erasing'
import { noting } from './failures'
import { folderVerbs } from './folders'
import { anchorsOf, healthOf } from './health'
import { historyVerbs, previewUndoVerb } from './history'
import { historyVerb } from './history-steps'
import type { Host } from './host'
import { importVerbs } from './imports'
import { likelySameVerb } from './likely-same'
import { loadVerb } from './load'
import { openedProject, openingVerbs } from './opening'
import { operationVerbs } from './operations'
import { previewVerbs } from './previewing'
import { readingVerbs } from './reading'
import { sampleVerb } from './sample'
import { suggestingVerbs } from './suggesting'
import { createSession, type Session } from './session'
import { need } from './transaction'
import { inTurn } from './turns'
import { usedByVerb } from './used-by'
import { versionVerbs } from './versions'

export type { Host } from './host'

export function createWorkbench(host: Host): Workbench {
  const session = createSession(host)
  const { jobs, settings } = session
  return noting(session.failures, host, {
    ...inTurn(session, changingVerbs(session)),
    openedProject: () => openedProject(session),
    ...readingVerbs(session),
    ...importVerbs(session),
    ...folderVerbs(host),
    ...backupVerbs(session),
    ...suggestingVerbs(session),
    ...previewVerbs(session),
    ...versionVerbs(session),
    around: (input) => around(session.project(), input),
    usedBy: usedByVerb(session),
    likelySame: likelySameVerb(session),
    checks: checksVerb(session),
    history: historyVerb(session),
    previewUndo: previewUndoVerb(session),
    anchors: () => anchorsOf(session),
    health: () => healthOf(session),
    removeForGood: removeForGoodVerb(session),
    saveDiagnostic: diagnosticVerb(session),
    load: loadVerb(session),
    openSample: sampleVerb(session),
    exportProject: exportVerb(session),
    exportPreview: (input) => exportPreview(session.project(), input),
    cancelJob: ({ job }) => {
      jobs.cancel(job)
      return null
    },
    settings: () => settings.read(),
    changeSettings: (patch) => settings.change(patch),
  })
}

/** What writes to the open project, or puts another in its place. */
function changingVerbs(session: Session) {
  return {
    ...operationVerbs(session),
    ...openingVerbs(session),
    ...historyVerbs(session),
    apply: applyVerb(session),
    keepDraft: (draft) => {
      need(session.project(), 'claims', draft.claimId)
      session.write((project) => project.keepDraft(draft))
      return null
    },
    keepReading: ({ sourceId, reading }) => {
      need(session.project(), 'sources', sourceId)
      session.write((project) => project.keepReading(sourceId, reading))
      return null
    },
  } satisfies Partial<Workbench>
}

function exportVerb(session: Session): Workbench['exportProject'] {
  return (input) =>
    session.jobs.run(input.job, async (job) => {
      const project = session.project()
      if (project.isAt(input.path))
        throw new WorkbenchError(
          'refused',
          `${input.path} is the open project; choose another name for the export.`,
        )
      const snapshot = await project.snapshot()
      try {
        return await exportProject(snapshot, input, job)
      } finally {
        snapshot.close()
      }
    })
}
