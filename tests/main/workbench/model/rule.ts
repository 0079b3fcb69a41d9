// What a rule of the model is: it answers the state after a verb, or `refused`. It may ask which ids were given to what
// is new and what was noted on the way, and nothing else.
import type { Noun } from '../../../../src/core/model/records'
import type { Plain, State } from './state'

export const refused = Symbol('refused')

/** What a rule knows beside the state: when and by whom it is done, the texts, and what is new. */
export interface Around {
  now: string
  coder: string
  textOf: (sourceId: string) => string
  /** The id that the next new record of a noun was given; an invented one where the workbench made none. */
  idOf: (noun: Noun) => string
  /** The new notes on a claim that keep what was lost; how they say it is tested elsewhere. */
  keptOn: (claimId: string) => Plain[]
  /** What a record was after the change that is to be restored. */
  was?: Plain | undefined
}

export type Input = Record<string, unknown> & { id: string }
export type Rule = (state: State, input: Input, around: Around) => State | typeof refused
