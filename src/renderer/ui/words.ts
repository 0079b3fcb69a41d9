// Every sentence that the page itself says, in one typed catalogue; errors of the workbench bring their own.
// A sentence names the thing and, where there is one, the way out.
import { caretWords } from './words/caret'
import { checkWords } from './words/checks'
import { codebookWords } from './words/codebook'
import { count, number } from './words/count'
import { findingWords } from './words/finding'
import { formWords } from './words/form'
import { frameWords } from './words/frame'
import { historyWords } from './words/history'
import { importWords } from './words/import'
import { ledgerWords } from './words/ledger'
import { libraryWords } from './words/library'
import { markingWords } from './words/marking'
import { noteWords } from './words/notes'
import { readerWords } from './words/reader'
import { reviewWords } from './words/review'
import { relationWords } from './words/relations'
import { searchWords } from './words/search'
import { suggestionWords } from './words/suggestions'
import { versionWords } from './words/versions'

export const words = {
  ...frameWords,
  library: libraryWords,
  ledger: ledgerWords,
  importing: importWords,
  ...readerWords,
  caret: caretWords,
  finding: findingWords,
  marking: markingWords,
  searching: searchWords,
  suggesting: suggestionWords,
  form: formWords,
  checking: checkWords,
  past: historyWords,
  noting: noteWords,
  reviewing: reviewWords,
  relations: relationWords,
  versions: versionWords,
  codebook: codebookWords,
  unexpected: (what: string) =>
    `Something went wrong in the page: ${what}. Reload it; everything shown as saved is on disk.`,
  saved: (summary: string) => `Saved: ${summary}`,
  undone: (summary: string) => `Undone: ${summary}`,
  redone: (summary: string) => `Redone: ${summary}`,
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  opened: (title: string) => `Opened “${title}”.`,
  title: (project: string | undefined, source: string | undefined) =>
    project === undefined ? 'Assay' : source === undefined ? project : `${project} — ${source}`,
  lead: 'Mark the passages that matter in your sources and turn them into claims that can be checked, on this machine alone.',
  noRecent: 'Your projects will be listed here.',
  readOnlyShort: 'read only',
  noneAstray: 'all anchors exact',
  /** “3 moved, 1 lost”. */
  astray: (of: { moved: number; fuzzy: number; lost: number }) =>
    (['moved', 'fuzzy', 'lost'] as const)
      .flatMap((anchor) => (of[anchor] > 0 ? [`${number(of[anchor])} ${anchor}`] : []))
      .join(', '),
  showAstray: (astray: string, waiting: number) =>
    `Highlights: ${astray}. ${waiting > 0 ? versionWords.decideThese(waiting) : 'Show them'}`,
  astrayAlone:
    'No claim rests on these highlights. Only they are shown now, in each source: ] goes to the next one.',
  noPlaceAstray:
    'No claim rests on the highlights that are lost, and the newer version has no place for them: the older one shows their passages.',
  claimsHere: (n: number) => `${count(n, 'claim')} in this source`,
  readOnly: 'This project is open for reading only.',
  selectFirst: 'Select a passage first: press s for the sentence at the caret.',
  noClaimInHand: 'Take a claim in hand first: press Enter on a highlight.',
  noClaimHere: 'This highlight has no claim yet: press 1–9 to make one.',
  noHighlightHere: 'No highlight at the caret: press ] for the next one.',
  noMoreHighlights: 'No more highlights in this direction.',
  selected: (text: string) => `Selected: ${text}`,
  exported: (rows: number, path: string) => `Exported ${count(rows, 'row')} to ${path}`,
  sources: (n: number) => count(n, 'source'),
  claims: (n: number) => count(n, 'claim'),
  highlights: (n: number) => count(n, 'highlight'),
  characters: (n: number) => count(n, 'character'),
  imported: (n: number) => `${count(n, 'source')} imported`,
  skipped: (n: number) => `${count(n, 'file')} skipped: already in the project`,
  failed: (n: number) => `${count(n, 'file')} not imported`,
  warnings: 'Worth knowing',
  progress: (done: number, total: number) => `${done.toLocaleString('en')} of ${total.toLocaleString('en')}`,
  folder: (path: string) => `Folder ${path}`,
  folderAbove: 'Folder above',
  emptyFolder: 'Nothing here that could be opened.',
  whyName: 'Changes are recorded under this name. It stays on this machine and in your projects.',
  whatLoads:
    'Makes a new project from a whole-project export (assay/1 JSON), with all ids and times as they were.',
  raw: 'Leave cells as they are, even those that a spreadsheet would run as a formula',
  withOriginals: 'With the original files of the sources',
  formats: {
    csv: 'One row a claim, with its quotation and source',
    evidence: 'One row for each claim and highlight',
    highlights: 'One row a highlight',
    sources: 'One row a source',
    json: 'Everything, loadable again without loss',
    jsonl: 'One claim a line, evidence included',
    history: 'The journal: one row a change, with who, when and what',
    codebook: 'Tags, claim types and entities, loadable again without loss',
    qdc: 'The tags, for other programs that code passages',
  },
  claimFromSelection: 'Claim from the selection',
  noSource: 'Choose a source in the list on the left to read it.',
  importFiles: 'Import files…',
  noSources: 'Press Ctrl+I to import files, or drop files and folders here.',
  noText: 'This source has no text.',
  noClaims:
    '1–9 makes a claim of the selection, or of the sentence at the caret; u goes to the next figure or statement that has none.',
  inSource: 'In this source',
  plainHighlight: 'Highlight',
  removed: (title: string) => `Removed “${title}”. Ctrl+Z brings it back.`,
  emptyLine: 'Empty line',
  markers: 'Highlights in view',
  marker: (highlights: number, paragraph: number) =>
    `${count(highlights, 'highlight')} in paragraph ${paragraph}`,
} as const
