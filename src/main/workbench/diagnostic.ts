// The diagnostic file: what somebody who looks for a fault needs to know, and nothing that says what the work is about.
// No text, title, name or path: what is written is listed here, never copied from a record.
import os from 'node:os'
import process from 'node:process'
import type { Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import type { Settings } from '../../core/model/settings'
import { writeFileWhole } from '../exporting/target'
import { healthOf } from './health'
import type { Session } from './session'
import { refused } from './transaction'

export function diagnosticVerb(session: Session): Workbench['saveDiagnostic'] {
  return async ({ path }) => {
    if (session.opened()?.isAt(path)) throw refused(`${path} is the open project; choose another name.`)
    const text = `${JSON.stringify(diagnosticOf(session), null, 2)}\n`
    const written = await writeFileWhole(path, (write) => write(text))
    return { path: written.path }
  }
}

function diagnosticOf(session: Session): object {
  const { host, settings, failures } = session
  return {
    format: 'assay-diagnostic/1',
    at: host.now(),
    mode: host.mode ?? 'write',
    lasting: host.lasting ?? false,
    versions: process.versions,
    system: { platform: process.platform, arch: process.arch, release: os.release(), memory: os.totalmem() },
    running: { seconds: Math.round(process.uptime()), rss: process.memoryUsage().rss },
    settings: withoutNames(settings.read()),
    project: projectOrFailure(session),
    failures,
  }
}

/** Choices only: no coder, no paths, no titles, no ids of projects. */
function withoutNames(settings: Settings): object {
  const { theme, singleKeys, keys, reader, sources, panels, recent, exporting, backups, verified } = settings
  const { folder: exportFolder, columns: _columns, ...exportChoices } = exporting
  const { folder: backupFolder, ...backupChoices } = backups
  return {
    theme,
    singleKeys,
    keys,
    reader,
    sources,
    panels: Object.values(panels),
    recent: recent.length,
    exporting: { ...exportChoices, ownFolder: exportFolder !== undefined },
    backups: { ...backupChoices, ownFolder: backupFolder !== undefined },
    verified: Object.values(verified),
  }
}

function projectOrFailure(session: Session): object | undefined {
  try {
    return projectOfSession(session)
  } catch (error) {
    // Of a file that was cut short nothing can be read, and that is what there is to know of it.
    if (!(error instanceof WorkbenchError)) throw error
    return { failed: error.code, file: session.project().fileState().what }
  }
}

function projectOfSession(session: Session): object | undefined {
  const database = session.opened()
  if (!database) return undefined
  const { path: _path, backupFolder: _folder, newestBackup, ...health } = healthOf(session)
  const newest = newestBackup && {
    madeAt: newestBackup.madeAt,
    bytes: newestBackup.bytes,
    reason: newestBackup.reason,
  }
  return { ...health, newestBackup: newest, sqlite: database.pragmas() }
}
