// Whether a command can be run now, and if not, what it lacks. Pure.
import { type CommandName, commands } from '../../../core/commands'
import type { State } from '../../state/state'
import { words } from '../../ui/words'

/** What commands may need, as it is now. */
export interface Given {
  project: boolean
  readOnly: boolean
  source: boolean
  text: boolean
  claim: boolean
  claims: boolean
  anyClaim: boolean
  repair: boolean
  undo: boolean
  redo: boolean
}

export const givenIn = (state: State): Given => ({
  project: state.project !== undefined,
  readOnly: state.project?.readOnly === true,
  source: state.source !== undefined,
  text: state.source !== undefined && state.selection !== undefined,
  claim: state.hand !== undefined,
  claims: state.hand !== undefined || state.table.selected.size > 1,
  anyClaim: state.hand !== undefined || state.view === 'claims',
  repair:
    state.view === 'versions' && state.versioning.show === 'repairs' && state.versioning.waiting.size > 0,
  undo: state.history.undo !== undefined,
  redo: state.history.redo !== undefined,
})

/** What a command lacks, as a sentence; undefined when it can be run. */
export function lackOf(name: CommandName, given: Given): string | undefined {
  const { needs = 'nothing', write } = commands[name]
  if (needs !== 'nothing' && !given.project) return words.lacks.project
  if (needs !== 'nothing' && !given[needs]) return words.lacks[needs]
  if (write && given.readOnly) return words.lacks.readOnly
  if (name === 'undo' && !given.undo) return words.nothingToUndo
  if (name === 'redo' && !given.redo) return words.nothingToRedo
  return undefined
}
