// Which command decides what about a claim. Pure.
import type { CommandName } from '../../core/commands'
import type { Claim } from '../../core/model/claim'

export type Decision = Exclude<Claim['status'], 'draft'>

export const decisions = {
  markReviewed: 'reviewed',
  markVerified: 'verified',
  markDisputed: 'disputed',
  markRetracted: 'retracted',
} as const satisfies { readonly [C in CommandName]?: Decision }

/** What a command decides; undefined where it is none of these. */
export const decisionOf = (name: CommandName | undefined): Decision | undefined =>
  name !== undefined && name in decisions ? decisions[name as keyof typeof decisions] : undefined
