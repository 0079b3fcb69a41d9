// What the frame of the page says: commands, palette, settings, welcome, and the dialogs about the file.
import { count } from './count'

export const frameWords = {
  lacks: {
    project: 'Open a project first.',
    source: 'Open a source first.',
    text: 'Select a passage in the text first.',
    claim: 'Take a claim in hand first: press Enter on a highlight.',
    readOnly: 'This project is open for reading only.',
  },
  jobs: {
    verify: 'Checking the project',
    backUp: 'Backing up',
    restore: 'Restoring a backup',
    saveCopy: 'Saving a copy',
    removeForGood: 'Removing for good',
  },
  verified: (problems: number) =>
    problems === 0
      ? 'The whole project was checked: nothing is wrong.'
      : `The whole project was checked: ${count(problems, 'problem')} found.`,
  backedUp: (path: string) => `Backed up to ${path}`,
  copySaved: (path: string) => `Saved a copy at ${path}`,
  removedForGood: (n: number) => `Removed ${count(n, 'source')} for good.`,
  diagnosticSaved: (path: string) => `Saved a diagnostic file at ${path}`,
  diagnosticName: 'Assay diagnostic.json',
  copyTitle: (title: string) => `${title} copy`,
} as const
