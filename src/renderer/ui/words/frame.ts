// What the frame of the page says: commands, palette, settings, welcome, and the dialogs about the file.
import { count } from './count'
import { fileWords } from './file'

export const frameWords = {
  ...fileWords,
  lacks: {
    project: 'Open a project first.',
    source: 'Open a source first.',
    text: 'Select a passage in the text first.',
    claim: 'Take a claim in hand first: press Enter on a highlight.',
    readOnly: 'This project is open for reading only.',
  },
  broken: 'Assay made a mistake in showing this. Everything that was saved is safe.',
  showAgain: 'Show it again',
  readPageAgain: 'Load the page again',
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
    sample: 'Eight made-up articles with claims to look at. It opens as a copy of your own.',
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
  settings: {
    general: 'General',
    reading: 'Reading',
    keys: 'Keys',
    backups: 'Backups',
    theme: 'Appearance',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    typeface: 'Typeface',
    typefaces: { serif: 'Serif', sans: 'Sans serif' },
    size: 'Size of the text',
    width: 'Width of a line',
    characters: 'characters',
    furniture: 'Menus, teasers and other furniture of pages',
    furnitures: { folded: 'Folded', shown: 'Shown' },
    specimen:
      'The harbour office counted 42 complaints in spring; of those, it says, 17 were upheld and the rest are still open.',
    singleKeys: 'Single keys, such as h for a highlight, while the text has the focus',
    findCommand: 'Find a command',
    resetAll: 'All as they were',
    command: 'Command',
    anywhere: 'Anywhere',
    inText: 'In the text',
    asItWas: 'As it was',
    none: 'none',
    listening: 'Press keys…',
    reset: (command: string) => `As it was: ${command}`,
    taken: (keys: string, other: string) => `${keys} is “${other}” already.`,
    take: (other: string) => `Take it from “${other}”`,
    notTab: 'Tab and Escape stay what they are everywhere.',
    needsHeld: 'Hold Ctrl or Alt with it: without, it would act while you type.',
    needsSingle: 'One key here, without Ctrl or Alt.',
    ofTheText: 'The text itself answers to this key.',
    automatic: 'Back up by itself while a project is open',
    keep: { recent: 'The newest', daily: 'One a day', weekly: 'One a week' },
    where: {
      label: 'Folder',
      beside: 'Beside the project',
      folder: 'Another',
      path: 'Folder of the backups',
    },
    whyBeside:
      'Backups lie in a folder beside the project, on the same disk: nothing is copied off an encrypted stick.',
  },
  changeKeys: 'Change keys…',
  printSheet: 'Print',
  /** Keys that every text, list and form answers to; they are no commands and stay what they are. */
  moving: [
    {
      title: 'Moving in the text',
      keys: [
        ['← →', 'By character'],
        ['Ctrl ← →', 'By word'],
        ['↑ ↓', 'By line'],
        ['j k', 'Next, previous block'],
        ['Home End', 'Start, end of the line'],
        ['PageUp PageDown', 'A window up, down'],
        ['Shift', 'With any of these: select'],
        ['Enter', 'Open the claim at the caret'],
        ['Esc', 'Drop the selection, then the claim in hand'],
      ],
    },
    {
      title: 'In the form of a claim',
      keys: [
        ['Enter', 'Save, with all that is suggested, back to the text; in long text Ctrl+Enter'],
        ['Delete', 'In an emptied field: turn down what was suggested there'],
        ['↓', 'Other readings of a suggested field'],
        ['Esc', 'Back to the text; an untouched claim is taken back'],
      ],
    },
    {
      title: 'In the sources',
      keys: [
        ['↑ ↓', 'Next, previous source'],
        ['Enter', 'Go to its text'],
        ['Delete', 'Remove it; Undo brings it back'],
      ],
    },
  ],
  noAbout: 'This build of Assay has no list of its parts; build it again with npm run build.',
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
        what: 'Make one: go to the next figure that nobody has claimed, press the number of a claim type, then Enter.',
        keys: ['nextUnclaimed', '1', 'Enter'],
      },
      {
        what: 'See all claims in one table, what doesn’t add up among them, and the text again.',
        keys: ['claims', 'checks', 'read'],
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
    cancelled: 'Cancelled. What was finished stays.',
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
