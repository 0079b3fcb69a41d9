// The front door of speech: who says what a source says. Pure and offline; the tables of a language stand apart from
// logic. A voice is proposed only where the text names it or points back to one that it has named.
export { readVoices, voicesInSteps } from './read-voices'
export { attributedStatements, voiceFor } from './voice-for'
export type { Said, Statement, Voice, Voices } from './voices'
