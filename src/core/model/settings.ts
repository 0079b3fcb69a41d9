// Settings of a person on a machine; they live in the data folder, never in a project file.
import { z } from 'zod'
import { commandNames } from '../commands'
import { Id, Time } from './basics'
import { Coder } from './codebook'

/** Where somebody was in a project: the source and the UTF-16 position at the top of the window. */
const Place = z.strictObject({ sourceId: Id, start: z.int().min(0).optional() })

/**
 * How the reader shows a text: `size` in percent, `width` in characters of a line. Of the layouts, `wide` takes all the
 * room for the lines, `focus` the sides away.
 */
const Reader = z.strictObject({
  typeface: z.enum(['serif', 'sans', 'system']).default('serif'),
  layout: z.enum(['narrow', 'wide', 'focus']).default('narrow'),
  size: z.int().min(60).max(300).default(100),
  width: z.int().min(40).max(120).default(70),
  furniture: z.enum(['folded', 'shown']).default('folded'),
})

/** How is searched in a source. `diacritics` keeps é apart from e, `expression` takes the words as a regular expression. */
const Finding = z.strictObject({
  matchCase: z.boolean().default(false),
  wholeWord: z.boolean().default(false),
  diacritics: z.boolean().default(false),
  expression: z.boolean().default(false),
})

/** What was chosen in the export dialog the last time. `columns` by format: those that are written, in order. */
const Exporting = z.strictObject({
  format: z.string().optional(),
  folder: z.string().optional(),
  raw: z.boolean().default(false),
  withOriginals: z.boolean().default(false),
  columns: z.record(z.string(), z.array(z.string())).default({}),
})

/** Where backups go (beside the project where absent) and how many stay: the newest, one a day, one a week. */
const Backups = z.strictObject({
  automatic: z.boolean().default(true),
  folder: z.string().optional(),
  recent: z.int().min(1).max(100).default(10),
  daily: z.int().min(0).max(60).default(7),
  weekly: z.int().min(0).max(60).default(4),
})

/**
 * `coder` makes the changes; `places` is keyed by project id, as is `distinct`: pairs of entities (two ids in order,
 * a space between) that look like one and are known to be two; `panels` are widths in percent. `keys` replaces the
 * keys of a command (an empty string: none), `singleKeys` false switches all single keys off. `verified` says
 * when a project was last checked in full. What a file of an older version lacks is filled in.
 */
export const Settings = z.strictObject({
  coder: Coder.extend({ confirmed: z.boolean() }),
  theme: z.enum(['system', 'light', 'dark']),
  recent: z.array(z.strictObject({ path: z.string(), title: z.string(), openedAt: Time })),
  places: z.record(Id, Place),
  distinct: z.record(Id, z.array(z.string())).default({}),
  panels: z.record(z.string(), z.number()),
  keys: z
    .partialRecord(
      z.enum(commandNames),
      z.strictObject({ keys: z.string().optional(), single: z.string().optional() }),
    )
    .default({}),
  singleKeys: z.boolean().default(true),
  reader: Reader.default(() => Reader.parse({})),
  finding: Finding.default(() => Finding.parse({})),
  sources: z
    .strictObject({
      sort: z.enum(['imported', 'title', 'published', 'publisher', 'claims']).default('imported'),
      descending: z.boolean().default(false),
    })
    .default({ sort: 'imported', descending: false }),
  exporting: Exporting.default(() => Exporting.parse({})),
  backups: Backups.default(() => Backups.parse({})),
  verified: z.record(Id, z.strictObject({ at: Time, problems: z.int().min(0) })).default({}),
})
export type Settings = z.infer<typeof Settings>
