// Building the index of words of a project that was made before there was one, or with other rules.
// In a window it goes on beside the work; a search finds what is there already.
import { WorkbenchError } from '../../core/errors'
import type { ProjectDatabase } from '../database'
import { giveWay } from './jobs'
import type { Session } from './session'

/** Builds what the index of the project that was just opened lacks; without a window before anything else. */
export function buildIndex(session: Session, database: ProjectDatabase): void {
  if (database.readOnly) return
  if (session.host.lasting) void buildBeside(session, database)
  else while (database.indexMore());
}

async function buildBeside(session: Session, database: ProjectDatabase): Promise<void> {
  try {
    do await giveWay()
    while (await session.whenFree(() => session.opened() === database && database.indexMore()))
  } catch (error) {
    // Somebody else is at the file, or the disk is full: whoever writes next is told, and the next opening goes on here.
    if (!(error instanceof WorkbenchError)) throw error
  }
}
