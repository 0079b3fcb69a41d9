// What notes say: threads on anything, answered and settled.
import { count } from './count'

export const noteWords = {
  notes: 'Notes',
  note: (n: number) => `Note ${n}`,
  reply: (n: number, of: number) => `Reply ${n} to note ${of}`,
  newNote: 'New note',
  addNote: 'Add a note',
  replyTo: (n: number) => `Reply to note ${n}`,
  addReply: 'Reply',
  settling: 'Settle',
  settle: (n: number) => `Settle note ${n}`,
  openAgain: (n: number) => `Open note ${n} again`,
  settled: 'Settled',
  remove: (name: string) => `Remove ${name}`,
  open: (n: number) => count(n, 'open note'),
  noThread: 'Go to a note first.',
  threads: 'Open notes',
  noThreads:
    'No open notes. In the text, n writes one on a passage; claims, sources, tags and entities each have theirs under Notes.',
  replies: (n: number) => count(n, 'reply', 'replies'),
  on: {
    source: 'Source',
    highlight: 'Highlight',
    claim: 'Claim',
    claimType: 'Claim type',
    entity: 'Entity',
    tag: 'Tag',
    note: 'Note',
    relation: 'Relation',
    breakdown: 'Breakdown',
    series: 'Series',
    project: 'Project',
  },
  show: 'Show it',
} as const
