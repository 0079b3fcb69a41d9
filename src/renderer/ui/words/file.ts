// What the dialogs about the project's file say: backups, health, copies, what is erased for good, what is built in.
import { count } from './count'

export const fileWords = {
  bytes: (n: number) =>
    n < 1000
      ? count(n, 'byte')
      : n < 1e6
        ? `${Math.round(n / 1e3)} KB`
        : n < 1e9
          ? `${(n / 1e6).toFixed(1)} MB`
          : `${(n / 1e9).toFixed(1)} GB`,
  backups: {
    now: 'Back up now',
    none: 'No backups yet.',
    noProjects: 'Open a project first; then its backups are listed here.',
    ofWhich: 'Of which project',
    lieIn: 'They lie in',
    restore: 'Restore…',
    restoreIt: 'Restore',
    restoreOf: (when: string) => `Restore the backup of ${when}`,
    remove: (when: string) => `Delete the backup of ${when}`,
    back: 'Back to the list',
    reasons: {
      automatic: 'made by itself',
      asked: 'asked for',
      migration: 'before a new version of the format',
      beforeRestore: 'before something was restored',
    },
    restoredName: (title: string, day: string) => `${title} ${day}`,
    whatRestores: (when: string) =>
      `The backup of ${when} becomes a project of its own, which then opens. The project that it came from stays as it is.`,
  },
  health: {
    verify: 'Check the whole project now',
    problems: 'Problems',
    states: { good: 'Good:', unsure: 'Worth knowing:', bad: 'Needs you:' },
    ways: { backups: 'Backups…', saveCopy: 'Save a copy…' },
    inPlace: 'The file is in its place and every change is in it.',
    readOnly: 'The file is in its place; it is open for reading only.',
    file: {
      gone: 'The file is not in its place any more. Save a copy before you close the project.',
      replaced: 'Another file stands in its place. Save a copy before you close the project.',
      changed: 'Something else has written to the file. Save a copy, then open the project again.',
    },
    counts: ({
      sources,
      highlights,
      claims,
      changes,
    }: Record<'sources' | 'highlights' | 'claims' | 'changes', number>) =>
      [
        count(sources, 'source'),
        count(highlights, 'highlight'),
        count(claims, 'claim'),
        count(changes, 'change'),
      ].join(', '),
    neverVerified: 'The whole project has not been checked yet.',
    whatVerifies: 'A check reads every row, every text and every anchor again and compares their hashes.',
    verified: (when: string) => `Checked in full on ${when}: nothing was wrong.`,
    damaged: (n: number, when: string) => `Checked in full on ${when}: ${count(n, 'problem')} found.`,
    anchored: (n: number) =>
      n === 0
        ? 'No highlights yet, so none that could be lost.'
        : `Every highlight stands exactly where it was made (${n.toLocaleString('en')}).`,
    unanchored: (moved: number, fuzzy: number, lost: number) =>
      `Of the highlights, ${count(moved, 'has', 'have')} moved, ${count(fuzzy, 'stands', 'stand')} on nearly the same words, ${count(lost, 'is', 'are')} lost.`,
    noBackup: 'No backup yet.',
    backup: (when: string, n: number) =>
      n === 1 ? `The only backup is of ${when}.` : `The newest of ${count(n, 'backup')} is of ${when}.`,
    free: (room: string) => `${room} are free on its disk.`,
  },
  forGood: {
    what: (title: string) => `“${title}” is erased from the file itself. Undo won’t bring it back.`,
    goes: (highlights: number, claims: number) => [
      'its text and its original bytes',
      ...(highlights > 0 ? [`${count(highlights, 'highlight')} in it, with their notes`] : []),
      ...(claims > 0
        ? [
            `what ${count(claims, 'claim')} ${claims === 1 ? 'rests' : 'rest'} on here; a claim that rests on nothing else goes, too`,
          ]
        : []),
      'its part of the history',
    ],
    instead:
      'To take it out so that Undo brings it back, remove it instead: select it in the list and press Delete.',
    backups: 'Delete the backups that still have it, too',
    keep: 'Keep it',
    remove: 'Erase it',
  },
  about: {
    licences: 'Third-party licences',
    lines: [
      'Turns sources into structured, checkable claims.',
      'It makes no network connection, ever. Everything is in the project files that you own: SQLite inside, with a documented schema, loadable from JSON without loss.',
      'The files are not encrypted: keep them where you would keep the documents.',
    ],
    others: (n: number) =>
      `Assay is built on the work of others: ${count(n, 'package')}, each under its own licence.`,
  },
  whatCopies: 'Writes a copy and checks it. The project stays open where it is.',
  whatDiagnoses:
    'Versions, settings without names, and error codes. No text of any document, no titles, no paths.',
} as const
