// The front door of the database: making and opening project files.
export { createDatabase, createDatabaseInSlices } from './create'
export { openDatabase, openDatabaseInSlices, type Opening } from './open'
export type {
  Changed,
  ChangesInSlices,
  LoggedRecord,
  ProjectDatabase,
  Reach,
  Reader,
  Step,
  Writer,
} from './reader'
export { inSlices, type Slices, type Slicing, straight } from './slices'
export { copyFile, type Work } from './copy'
export {
  type BackupFile,
  backupFolderOf,
  backupsIn,
  newBackupPath,
  removeLeftovers,
  superfluous,
} from './backup-files'
export type { Erasure } from './erase'
export { labelReader } from './label'
export { removeHiddenCopies } from './snapshot'
export type { FileState } from './outside'
