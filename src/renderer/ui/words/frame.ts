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
  menus: { file: 'File', edit: 'Edit', view: 'View', text: 'Text', claim: 'Claim', help: 'Help' },
  parts: 'What is shown',
  places: { sources: 'Sources', text: 'Text', inspector: 'Inspector' },
  cancelJob: (what: string) => `Cancel: ${what}`,
  newClaim: (type: string) => `New claim: ${type}`,
  kinds: { source: 'Source', tag: 'Tag', project: 'Project' },
  palette: {
    title: 'Command palette',
    everything: 'What would you like to do?',
    claimTypes: 'Which kind of claim? Press its number, or type',
    found: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
    none: 'Nothing is called that. Every command, claim type, source, tag and recent project is here.',
  },
  welcome: {
    sample: 'Six made-up articles with claims to look at. It opens as a copy of your own.',
    create: 'One file on your disk that holds everything.',
    open: 'Any .assay file. Nothing leaves this machine.',
    drop: 'Drop documents anywhere here to begin a project with them.',
    droppedProject: (name: string) =>
      `A page isn’t told where a dropped file lies, so “${name}” can’t be opened this way. Open it by its place instead.`,
    gone: 'Not there any more:',
    forget: (title: string) => `Forget ${title}`,
    find: (title: string) => `Look for ${title}`,
  },
  day: (time: string) => new Date(time).toLocaleDateString(undefined, { dateStyle: 'medium' }),
  when: (time: string) =>
    new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
  waiting: (n: number) => `${count(n, 'document')} will be imported into it.`,
  guide: {
    title: 'Five things to try',
    close: 'Close the guide',
    steps: [
      {
        what: 'Read an article: coloured passages already have claims. Walk from one to the next',
        keys: ['nextHighlight', 'previousHighlight'],
      },
      {
        what: 'Open the claim at the caret and see who said what, on whose word, how certain.',
        keys: ['Enter'],
      },
      {
        what: 'Make one: select a sentence, press the number of a claim type, then Enter.',
        keys: ['sentence', '1', 'Enter'],
      },
      {
        what: 'See all claims in one table, sort and filter them, jump back to the passage.',
        keys: ['claims', 'read'],
      },
      { what: 'Everything else is one list away; any step can be taken back.', keys: ['palette', 'undo'] },
    ] as readonly { what: string; keys: readonly string[] }[],
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
