// The front door of periods: dates and periods in a text as EDTF, and back into words.
// Pure and offline: relative wordings count from the publication date that is passed in, never from a clock.
export { type Customs, customsOf } from './customs'
export { findPeriods } from './find'
export { periodFor } from './period-for'
export { printPeriod } from './print'
export { readPeriod } from './read'
export { type Scenes, scenesIn, type Words, wordsIn } from './scenes'
export type { FoundPeriod } from './found'
