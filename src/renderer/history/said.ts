// What a step of the history is called: an undo and a redo by what they took back or did again.
import type { HistoryStep } from '../../core/answers'
import { words } from '../ui/words'

export const said = ({ summary, undoes, verb }: HistoryStep): string =>
  undoes === undefined
    ? summary
    : verb === 'redo'
      ? words.past.didAgain(summary)
      : words.past.tookBack(summary)
