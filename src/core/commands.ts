// Longer than 250 lines because it is one table. THE COMMANDS: what a person can do, each said once.
// The page, the menu of the desktop shell and the shortcut sheet are all made from this table. Pure data.

import { highlightCommands } from './highlight-commands'

/** Where a command stands in the menus. */
export type Menu = 'file' | 'edit' | 'view' | 'text' | 'claim' | 'help'

/**
 * When a command can be run: always; with a project; with a source in the reader; with a selection or a caret
 * in the text; with a claim in hand; with that or with several selected in the claims table; with that or in the claims
 * table, where a row stands for its claim; with a passage of the versions to decide about. `write` besides needs a project that can be changed.
 */
type Needs = 'nothing' | 'project' | 'source' | 'text' | 'claim' | 'claims' | 'anyClaim' | 'repair'

/**
 * `keys` act everywhere; `single` only while the text has the focus, in the menus View and Help wherever nobody
 * types. Both can be remapped, `single` switched off.
 * Notation: `Mod` is Ctrl, on macOS ⌘; parts joined by `+`; keys pressed one after the other by a space (`g c`).
 * `Mod+Alt` goes with letters alone: with marks it is AltGr.
 */
export interface Command {
  label: string
  menu: Menu
  keys?: string
  single?: string
  needs?: Needs
  write?: true
}

const table = {
  newProject: { label: 'New project…', menu: 'file', keys: 'Mod+Alt+N' },
  openProject: { label: 'Open project…', menu: 'file', keys: 'Mod+O' },
  openSample: { label: 'Open the sample project', menu: 'file' },
  load: { label: 'Load an export…', menu: 'file' },
  import: { label: 'Import files…', menu: 'file', keys: 'Mod+I', needs: 'project', write: true },
  importFolder: {
    label: 'Import a folder…',
    menu: 'file',
    keys: 'Alt+Shift+I',
    needs: 'project',
    write: true,
  },
  pasteSource: {
    label: 'Paste as a source',
    menu: 'file',
    keys: 'Alt+Shift+V',
    needs: 'project',
    write: true,
  },
  export: { label: 'Export…', menu: 'file', keys: 'Mod+E', needs: 'project' },
  print: { label: 'Print…', menu: 'file', keys: 'Mod+P', needs: 'source' },
  saveCopy: { label: 'Save a copy…', menu: 'file', needs: 'project' },
  backups: { label: 'Backups…', menu: 'file' },
  health: { label: 'Project health…', menu: 'file', needs: 'project' },
  settings: { label: 'Settings…', menu: 'file', keys: 'Mod+,' },
  closeProject: { label: 'Close project', menu: 'file', needs: 'project' },

  undo: { label: 'Undo', menu: 'edit', keys: 'Mod+Z', needs: 'project', write: true },
  redo: { label: 'Redo', menu: 'edit', keys: 'Mod+Shift+Z', needs: 'project', write: true },
  undoSince: { label: 'Undo everything since…', menu: 'edit', needs: 'project', write: true },
  copyQuote: { label: 'Copy with citation', menu: 'edit', keys: 'Mod+Shift+C', needs: 'source' },
  find: { label: 'Find in this source', menu: 'edit', keys: 'Mod+F', single: '/', needs: 'source' },
  findNext: { label: 'Find the next match', menu: 'edit', keys: 'F3', needs: 'source' },
  findPrevious: { label: 'Find the previous match', menu: 'edit', keys: 'Shift+F3', needs: 'source' },
  search: { label: 'Search the project', menu: 'edit', keys: 'Mod+Shift+F', needs: 'project' },

  read: { label: 'Read', menu: 'view', keys: 'Alt+Shift+8', single: 'g r', needs: 'project' },
  claims: { label: 'Claims', menu: 'view', keys: 'Alt+Shift+9', single: 'g c', needs: 'project' },
  checks: { label: 'Checks', menu: 'view', keys: 'Alt+Shift+0', single: 'g k', needs: 'project' },
  history: { label: 'History', menu: 'view', keys: 'Alt+Shift+6', single: 'g h', needs: 'project' },
  review: { label: 'Review', menu: 'view', keys: 'Alt+Shift+7', single: 'g v', needs: 'project' },
  codebook: { label: 'Codebook', menu: 'view', keys: 'Alt+Shift+B', single: 'g b', needs: 'project' },
  versions: { label: 'Versions', menu: 'view', keys: 'Alt+Shift+4', single: 'g e', needs: 'project' },
  claimViews: { label: 'Views of the claims', menu: 'view', keys: 'Alt+Shift+J', needs: 'project' },
  saveView: { label: 'Save the claims as a view…', menu: 'view', needs: 'project', write: true },
  claimColumns: { label: 'Columns of the claims…', menu: 'view', needs: 'project' },
  coverage: { label: 'Coverage…', menu: 'view', keys: 'Alt+Shift+G', needs: 'project' },
  toSources: { label: 'Go to the sources', menu: 'view', keys: 'Alt+Shift+1', needs: 'project' },
  toText: { label: 'Go to the text', menu: 'view', keys: 'Alt+Shift+2', needs: 'source' },
  toInspector: { label: 'Go to the inspector', menu: 'view', keys: 'Alt+Shift+3', needs: 'project' },
  nextSource: { label: 'Next source', menu: 'view', keys: 'Alt+Shift+ArrowDown', needs: 'source' },
  previousSource: { label: 'Previous source', menu: 'view', keys: 'Alt+Shift+ArrowUp', needs: 'source' },
  outline: {
    label: 'Outline of headings…',
    menu: 'view',
    keys: 'Mod+Shift+O',
    single: 'g o',
    needs: 'source',
  },
  foldFurniture: { label: 'Fold or show page furniture', menu: 'view', keys: 'Alt+Shift+F', needs: 'source' },
  toggleSources: { label: 'Hide or show the sources', menu: 'view', keys: 'Mod+B', needs: 'project' },
  toggleInspector: { label: 'Hide or show the inspector', menu: 'view', keys: 'Mod+Alt+B', needs: 'project' },
  largerText: { label: 'Larger text', menu: 'view', keys: 'Alt+Shift+=', needs: 'project' },
  smallerText: { label: 'Smaller text', menu: 'view', keys: 'Alt+Shift+-', needs: 'project' },
  widerLines: { label: 'Wider lines', menu: 'view', keys: 'Mod+Alt+P', needs: 'project' },
  narrowerLines: { label: 'Narrower lines', menu: 'view', keys: 'Mod+Alt+O', needs: 'project' },
  typeface: { label: 'Next typeface', menu: 'view', keys: 'Mod+Alt+Y', needs: 'project' },
  narrowLayout: { label: 'Layout: lines of a book', menu: 'view', needs: 'project' },
  wideLayout: {
    label: 'Layout: lines as wide as the window',
    menu: 'view',
    keys: 'Mod+Alt+G',
    needs: 'project',
  },
  focusLayout: {
    label: 'Layout: nothing but the text',
    menu: 'view',
    keys: 'Mod+Alt+K',
    single: 'g f',
    needs: 'project',
  },
  theme: { label: 'Switch between light and dark', menu: 'view', keys: 'Alt+Shift+L' },
  palette: { label: 'All commands…', menu: 'view', keys: 'Mod+K' },

  highlight: {
    label: 'Highlight the selection',
    menu: 'text',
    keys: 'Alt+Shift+H',
    single: 'h',
    needs: 'text',
    write: true,
  },
  tag: { label: 'Tag…', menu: 'text', keys: 'Alt+Shift+T', single: 't', needs: 'text', write: true },
  note: { label: 'Note…', menu: 'text', keys: 'Alt+Shift+N', single: 'n', needs: 'text', write: true },
  evidence: {
    label: 'Add the selection as evidence',
    menu: 'text',
    keys: 'Alt+Shift+E',
    single: 'e',
    needs: 'claim',
    write: true,
  },
  evidenceFor: {
    label: 'Add the selection as evidence for…',
    menu: 'text',
    keys: 'Alt+Shift+W',
    single: 'Shift+E',
    needs: 'claim',
    write: true,
  },
  sentence: {
    label: 'Select the sentence, then more',
    menu: 'text',
    keys: 'Alt+Shift+S',
    single: 's',
    needs: 'text',
  },
  narrower: { label: 'Select less', menu: 'text', keys: 'Alt+Shift+Z', single: 'Shift+S', needs: 'text' },
  nextHighlight: { label: 'Next highlight', menu: 'text', keys: 'Alt+Shift+]', single: ']', needs: 'source' },
  previousHighlight: {
    label: 'Previous highlight',
    menu: 'text',
    keys: 'Alt+Shift+[',
    single: '[',
    needs: 'source',
  },
  ...highlightCommands,
  nextUnclaimed: {
    label: 'Next unclaimed figure or statement',
    menu: 'text',
    keys: 'Alt+Shift+U',
    single: 'u',
    needs: 'source',
  },
  previousUnclaimed: {
    label: 'Previous unclaimed figure or statement',
    menu: 'text',
    keys: 'Alt+Shift+Y',
    single: 'Shift+U',
    needs: 'source',
  },
  markRegion: {
    label: 'This part of the page is…',
    menu: 'text',
    keys: 'Alt+Shift+M',
    needs: 'text',
    write: true,
  },
  editSource: { label: 'Details of the source', menu: 'text', keys: 'Alt+Shift+D', needs: 'source' },
  makeVersion: {
    label: 'Make it a new version of…',
    menu: 'text',
    keys: 'Alt+Shift+5',
    needs: 'source',
    write: true,
  },
  compareVersions: { label: 'Compare with its other version', menu: 'text', needs: 'source' },
  markRead: {
    label: 'Mark as read or unread',
    menu: 'text',
    keys: 'Alt+Shift+R',
    needs: 'source',
    write: true,
  },
  removeSource: { label: 'Remove the source', menu: 'text', needs: 'source', write: true },
  removeForGood: { label: 'Remove the source for good…', menu: 'text', needs: 'source', write: true },

  claim: {
    label: 'New claim from the selection…',
    menu: 'claim',
    keys: 'Alt+Shift+C',
    needs: 'text',
    write: true,
  },
  dismissSuggestions: {
    label: 'Dismiss the suggestions',
    menu: 'claim',
    keys: 'Alt+Shift+X',
    needs: 'claim',
  },
  markReviewed: {
    label: 'Reviewed',
    menu: 'claim',
    keys: 'Mod+Alt+R',
    single: 'r',
    needs: 'anyClaim',
    write: true,
  },
  markVerified: {
    label: 'Verified',
    menu: 'claim',
    keys: 'Mod+Alt+V',
    single: 'v',
    needs: 'anyClaim',
    write: true,
  },
  markDisputed: {
    label: 'Disputed',
    menu: 'claim',
    keys: 'Mod+Alt+X',
    single: 'x',
    needs: 'anyClaim',
    write: true,
  },
  markRetracted: {
    label: 'Retracted',
    menu: 'claim',
    keys: 'Mod+Alt+Z',
    single: 'z',
    needs: 'anyClaim',
    write: true,
  },
  settleNote: {
    label: 'Settle the note, or open it again',
    menu: 'claim',
    keys: 'Alt+Shift+O',
    needs: 'project',
    write: true,
  },
  acceptRepair: {
    label: 'Accept the passage of the new version',
    menu: 'claim',
    keys: 'Mod+Alt+A',
    needs: 'repair',
    write: true,
  },
  acceptMoved: {
    label: 'Accept all passages that only moved',
    menu: 'claim',
    keys: 'Mod+Alt+M',
    needs: 'repair',
    write: true,
  },
  reselectRepair: {
    label: 'Select the passage of the new version anew',
    menu: 'claim',
    keys: 'Mod+Alt+S',
    needs: 'repair',
    write: true,
  },
  detachRepair: {
    label: 'The new version has no such passage',
    menu: 'claim',
    keys: 'Mod+Alt+D',
    needs: 'repair',
    write: true,
  },
  copyClaim: { label: 'Copy the claim with citation', menu: 'claim', needs: 'claim' },
  toField: { label: 'Go to a field of the claim', menu: 'claim', keys: 'Mod+G', needs: 'claim' },
  showEvidence: {
    label: 'Show the passage of this field',
    menu: 'claim',
    keys: 'Alt+Shift+P',
    needs: 'claim',
  },
  nextRemark: {
    label: 'Next thing to look at in the claim',
    menu: 'claim',
    keys: 'Alt+Shift+A',
    needs: 'claim',
  },
  relate: {
    label: 'Relate to other claims…',
    menu: 'claim',
    keys: 'Mod+Shift+L',
    needs: 'claims',
    write: true,
  },
  breakDown: { label: 'Make a breakdown…', menu: 'claim', keys: 'Mod+Shift+B', needs: 'claims', write: true },
  series: { label: 'Make a series…', menu: 'claim', keys: 'Mod+Shift+S', needs: 'claims', write: true },
  graph: { label: 'Graph around the claim…', menu: 'claim', keys: 'Alt+Shift+Q', needs: 'claim' },
  removeClaim: { label: 'Remove the claim', menu: 'claim', needs: 'claim', write: true },

  shortcuts: { label: 'Keyboard shortcuts', menu: 'help', keys: 'Alt+Shift+K', single: '?' },
  diagnostic: { label: 'Save a diagnostic file…', menu: 'help' },
  licences: { label: 'Third-party licences', menu: 'help' },
  about: { label: 'About Assay', menu: 'help' },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof table

/** Every command by name, in the order of menus and palette. Keys 1–9 of the claim types are not here: the codebook has them. */
export const commands: Readonly<Record<CommandName, Command>> = table
export const commandNames = Object.keys(table) as CommandName[]
