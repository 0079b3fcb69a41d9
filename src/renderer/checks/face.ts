// The sign of a check or an offer, what the sign says, what it is coloured by, and what its kind is called. Pure.
import { CircleCheck, CircleHelp, CircleX, Lightbulb, type LucideIcon } from 'lucide-react'
import { checkLabels } from '../../core/model/check'
import { words } from '../ui/words'
import type { CheckRow } from './shown'

interface Face {
  Sign: LucideIcon
  label: string
  state: 'good' | 'bad' | 'unsure' | 'offer'
}

export function faceOf({ check }: Pick<CheckRow, 'check'>): Face {
  const { verdicts, offer } = words.checking
  if (!check) return { Sign: Lightbulb, label: offer, state: 'offer' }
  if (check.holds === true) return { Sign: CircleCheck, label: verdicts.true, state: 'good' }
  if (check.holds === false) return { Sign: CircleX, label: verdicts.false, state: 'bad' }
  return { Sign: CircleHelp, label: verdicts.unknown, state: 'unsure' }
}

/** What a check or an offer is about. A conflict that is only apparent is called none. */
export function kindOf({ check, proposal }: Pick<CheckRow, 'check' | 'proposal'>): string {
  if (check?.kind === 'conflict' && check.holds === true) return words.checking.noConflict
  return check ? checkLabels[check.kind] : proposal ? words.checking.offered[proposal.verb] : ''
}
