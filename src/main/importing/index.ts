// The front door of importing: bytes and a name → a document. What there is to import is found by items.ts.
// Must not break: the parser's process loads this, so nothing behind it may open a file or a socket.
export type { Imported } from './imported'
export { readDocument } from './read'
