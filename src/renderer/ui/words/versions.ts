// What is said of versions: the offer, the dialog that makes one, the differences, and the passages to repair.
import { oneLine, shortened } from '../../../core/text/shorten'
import { all, count } from './count'

const points = (part: number): string => `${Math.floor(part * 100)} %`

export const versionWords = {
  show: 'Versions',
  compare: 'Compare',
  repairs: 'Passages to decide',
  version: (n: number) => `Version ${n}`,
  older: 'What it rests on',
  short: (n: number) => `v${n}`,
  replaced: (by: number) => `replaced by version ${by}`,
  takenIn: (day: string) => `imported ${day}`,
  /** In the reader, over the text. */
  line: 'Version',
  offered: (title: string, because: readonly ('url' | 'title')[]) =>
    `New version? Same ${all(because.map((each) => (each === 'url' ? 'address' : 'title')))} as “${title}”`,
  because: { url: 'same address', title: 'same title' },
  isOld: (n: number, newer: number) => `This is version ${n}. Version ${newer} has replaced it.`,
  isNew: (n: number, older: number) => `Version ${n}, in the place of version ${older}`,
  open: (n: number) => `Open version ${n}`,
  compareThem: 'Compare',
  make: 'Make it a new version…',
  dismiss: 'Dismiss: it is another source',
  decideThese: (n: number) => `${count(n, 'passage')} to decide`,
  /** The report of an import. */
  mayBe: (n: number) => `${count(n, 'source')} may be a new version`,
  mayBeOf: (title: string) => `looks like a new version of “${title}”`,
  making: {
    title: 'Make a new version',
    what: (title: string) => `“${title}” becomes the new version of`,
    of: 'The source that it replaces',
    hint: 'Type a part of its title',
    job: 'Looking for the passages in the new version',
    outcome: 'What would be carried over',
    passages: (n: number) => count(n, 'highlight'),
    none: 'It has no highlights: nothing has to be carried over.',
    counts: {
      exact: 'the same words at the same place',
      moved: 'the same words at another place',
      fuzzy: 'similar words',
      lost: 'nothing like it in the new version',
    },
    claims: (n: number) =>
      n === 0
        ? 'Every claim keeps its support.'
        : `${count(n, 'claim')} will wait for a decision: passages that moved, changed or are gone.`,
    stays: 'The old version stays as it is, with its highlights and claims.',
    make: 'Make it a new version',
    compare: 'Compare first',
    choose: 'Choose the source that it replaces.',
  },
  comparing: {
    differences: 'Differences',
    which: 'Which versions',
    pair: (title: string, from: number, to: number) => `${title}: v${from} and v${to}`,
    offeredPair: (title: string) => `${title}, not yet a version`,
    older: 'Older version',
    newer: 'Newer version',
    next: 'Next change',
    previous: 'Previous change',
    whole: 'Whole text',
    place: (at: number, of: number) =>
      at === 0 ? count(of, 'change') : `Change ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    reading: 'Comparing the two texts…',
    same: 'The two texts are the same, word for word.',
    noOther: 'This source has no other version.',
    none: 'No source has two versions yet. Open a source and choose “Make it a new version of…”.',
    folded: (n: number) => `${count(n, 'paragraph')} the same`,
    signs: {
      same: 'the same',
      changed: 'changed',
      removed: 'removed',
      added: 'added',
      movedAway: 'moved away',
      movedHere: 'moved here',
    },
    nothing: 'nothing',
    sign: 'What differs',
    said: (place: string, sign: string, removed: string, added: string) =>
      [
        `${place}: ${sign}.`,
        ...(removed === '' ? [] : [`Removed: “${removed}”.`]),
        ...(added === '' ? [] : [`Added: “${added}”.`]),
      ].join(' '),
  },
  /** At a piece of evidence in the form. */
  evidence: {
    health: {
      moved: () => 'Moved: the same words stood elsewhere in the old version',
      fuzzy: (score: number) => `Fuzzy: other words than in the old version, ${points(score)} alike`,
      lost: () => 'Lost: it can’t be found in this source',
    },
    gone: (version: number) => `Not in version ${version} any more`,
    rejected: 'What was found there was no support:',
    waits: (version: number, found: string) =>
      `To decide, version ${version}: ${found.charAt(0).toLowerCase()}${found.slice(1)}`,
    accept: 'Accept',
    reselect: 'Select anew',
    detach: 'No support there',
    show: (version: number) => `Show it in version ${version}`,
  },
  repairing: {
    item: 'Passage to decide',
    place: (at: number, of: number) => `${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    left: (n: number) => (n === 0 ? 'All are decided' : `${n.toLocaleString('en')} to decide`),
    progress: 'Decided',
    next: 'Next passage',
    previous: 'Previous passage',
    again: 'Begin again',
    moved: 'The same words, at another place',
    fuzzy: (score: number) => `Other words, ${points(score)} alike`,
    exact: 'The same words, selected anew',
    nothing: 'Nothing was found',
    lost: 'No passage of the new version is like it: select one anew, or say that there is none.',
    none: {
      accepted: 'The claim rests on what was found there, too.',
      reselected: 'The claim rests on the passage that was selected there, too.',
      detached: 'The claim rests on the old version alone.',
      dropped: 'The claim doesn’t rest on this passage any more.',
    },
    accept: 'Accept',
    acceptMoved: 'Accept all that only moved',
    noneMoved: 'No passage waits whose words only moved.',
    reselect: 'Select anew',
    detach: 'No support there',
    decide: 'Decide',
    openOld: 'Show the old passage',
    decisions: {
      accepted: 'Accepted',
      reselected: 'Selected anew',
      detached: 'No support in the new version',
      dropped: 'No evidence any more',
    },
    isDecided: 'This passage is decided already. Undo takes the decision back.',
    cantAccept:
      'Nothing was found that could be accepted: select the passage anew, or say that there is none.',
    empty: 'No passage waits for a decision.',
    allDone: (n: number) =>
      n === 1
        ? 'The passage is decided. Undo takes that back.'
        : `All ${count(n, 'passage')} are decided. Undo takes the last one back.`,
    rests: (role: string) => `${role}, in an old version`,
    said: (place: string, anchor: string, statement: string) => `${place}: ${anchor}. ${statement}`,
    seeking: 'Select in this version what stands for',
    take: 'Take the selection',
    takeKeys: 'e',
    giveUp: 'Back',
    selectFirst: 'Select the passage in the text first, then press e.',
    seek: (passage: string) =>
      `Select what stands for it in this version, then press e; Escape goes back. “${shortened(oneLine(passage), 160)}”`,
    readOnly: 'This project is open for reading only: nothing can be decided in it.',
  },
} as const
