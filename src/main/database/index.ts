// The front door of the database: making and opening project files.
export { createDatabase, openDatabase, type Opening } from './open'
export type { ProjectDatabase, Reader, Step, Writer } from './reader'
