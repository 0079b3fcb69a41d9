// The front door of the history in words: what became of a record in a step, and what records are called.
export { differences, inFull, inShort } from './difference'
export { createNames, erased, type Names, type Remembered, titleOf } from './names'
