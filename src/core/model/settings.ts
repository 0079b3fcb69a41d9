// Settings of a person on a machine; they live in the data folder, never in a project file.
import { z } from 'zod'
import { Id, Time } from './basics'
import { Coder } from './codebook'

/** Where somebody was in a project: the source and the UTF-16 position at the top of the window. */
const Place = z.strictObject({ sourceId: Id, start: z.int().min(0).optional() })

/** `coder` makes the changes; `places` is keyed by project id; `panels` are widths in percent. */
export const Settings = z.strictObject({
  coder: Coder.extend({ confirmed: z.boolean() }),
  theme: z.enum(['system', 'light', 'dark']),
  recent: z.array(z.strictObject({ path: z.string(), title: z.string(), openedAt: Time })),
  places: z.record(Id, Place),
  panels: z.record(z.string(), z.number()),
})
export type Settings = z.infer<typeof Settings>
