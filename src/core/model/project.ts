// The project itself: the one record that every file has exactly once.
import { z } from 'zod'
import { Id, Time } from './basics'

export const Project = z.strictObject({ id: Id, title: z.string().min(1), createdAt: Time })
export type Project = z.infer<typeof Project>
