// Real project files that hold an arbitrary project, and exports of them as a job writes them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Checked, ExportReport } from '../../../src/core/contract'
import { nouns, type Records } from '../../../src/core/model/records'
import type { LoadedProject } from '../../../src/core/transfer/project-data'
import { createDatabase, type ProjectDatabase, type Work } from '../../../src/main/database'
import { exportProject } from '../../../src/main/exporting'

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-exporting-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

let made = 0

/** A project file with these records in it, all of them put there as any other change is. */
export function filled(folder: string, { records, documents }: LoadedProject): ProjectDatabase {
  made += 1
  const path = join(folder, `project-${made}.assay`)
  const opening = {
    dataFolder: join(folder, 'data'),
    newId: () => `new-${made}`,
    now: () => at,
    mode: 'write' as const,
  }
  return createDatabase(path, records.project[0] as Records['project'], opening, (writer) => {
    for (const noun of nouns)
      for (const record of records[noun] as Records[typeof noun][]) {
        const document = noun === 'sources' ? documents.get(record.id) : undefined
        if (document) writer.putDocument(record as Records['sources'], document, document.bytes)
        writer.put(noun, record)
      }
  })
}

const at = '2026-01-02T03:04:05.000Z'

/** A job that nobody follows or stops. */
export const quiet: Work = { progress: () => {}, check: () => {}, pause: () => Promise.resolve() }

type Options = Partial<Checked<'exportProject'>> & Pick<Checked<'exportProject'>, 'format'>

/** Exports a project to a file of a folder, and reads the file. */
export async function exported(
  database: ProjectDatabase,
  folder: string,
  options: Options,
  job = quiet,
): Promise<{ text: string; report: ExportReport }> {
  const path = options.path ?? join(folder, `out.${options.format}`)
  const snapshot = await database.snapshot()
  try {
    const report = await exportProject(
      snapshot,
      { raw: false, withOriginals: false, where: {}, ...options, path },
      job,
    )
    return { text: readFileSync(path, 'utf8'), report }
  } finally {
    snapshot.close()
  }
}
