// What the main process and the engine say to each other.
// Must not break: bytes are carried as they are (structured clone), and no verb is named here but choosePath, which asks back.
import type { Checked, Event } from '../../../core/contract'
import type { Answer } from '../../../core/remote'
import type { End } from '../../parser/queue'

export type ToEngine =
  | { kind: 'call'; id: number; verb: string; input: unknown }
  | { kind: 'chosen'; id: number; path: string | null }
  | { kind: 'ping' }
  /** With the port that leads to it. `life` tells one process from the next. */
  | { kind: 'parserStarted'; life: number }
  | { kind: 'parserEnded'; life: number; end: End }

export type FromEngine =
  | { kind: 'answer'; id: number; answer: Answer }
  | { kind: 'choosePath'; id: number; input: Checked<'choosePath'> }
  | { kind: 'event'; event: Event }
  | { kind: 'pong' }
  | { kind: 'startParser'; life: number }
  | { kind: 'killParser'; life: number }
