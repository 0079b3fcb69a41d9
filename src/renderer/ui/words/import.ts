// What the dialogs about importing say: choosing, progress, and what came of each file.
import { count } from './count'

export const importWords = {
  whatImports:
    'Text (.txt), Markdown (.md) and saved web pages (.html). Each keeps its original bytes. You can also drop files and folders on the window, or paste with Ctrl+V.',
  whatFolder: 'Everything in it that Assay reads is imported, folders within it included.',
  dropHere: 'Drop files or folders to import them',
  dropReadOnly: 'This project is open for reading only: nothing can be imported.',
  gathering: 'Looking through what was dropped…',
  gathered: (n: number) => `${count(n, 'file')} found`,
  importing: (done: number, total: number | undefined) =>
    total === undefined
      ? `${count(done, 'file')} read`
      : `${done.toLocaleString('en')} of ${count(total, 'file')}`,
  nothingToImport: 'There was nothing to import.',
  unreadableKind: (path: string, ending: string) =>
    `“${path}” was left out: Assay reads text, Markdown and saved web pages, not .${ending} files yet.`,
  unreadableEntry: (path: string) => `“${path}” can’t be read; perhaps it is a link that leads nowhere.`,
  stopped: 'The import was cancelled; the rest was not read.',
  reasons: {
    unreadable: 'of a kind that Assay doesn’t read, or damaged',
    tooLarge: 'too large',
    noAccess: 'no permission to read',
    notFound: 'not there any more',
    cancelled: 'cancelled',
    refused: 'refused',
    diskFull: 'the disk is full',
    internal: 'something went wrong inside',
  },
  otherReason: 'other reasons',
  failedBecause: (n: number, reason: string) => `${count(n, 'file')} not imported: ${reason}`,
  skippedAs: (path: string) => `${path} is the same as`,
  moreLines: (n: number) => `… and ${n.toLocaleString('en')} more; “Copy report” has all of them.`,
  copyReport: 'Copy report',
  reportCopied: 'The report was copied.',
  retry: 'Try the failed ones again',
  pasteHere: 'Paste here with Ctrl+V what should become a source.',
  pasteTitle: 'Title',
  pasteAs: 'Keep',
  pasteRich: 'Text with headings, lists and links',
  pastePlain: 'Plain text only',
  pasteSize: (characters: number) => count(characters, 'character'),
  pasteName: 'Pasted text',
  pasteEmpty: 'There is no text in what was pasted.',
  pasteTooLarge: (megabytes: number) =>
    `What was pasted has ${megabytes} MB; Assay takes up to 50 MB at once. Save it as a file and import that.`,
} as const
