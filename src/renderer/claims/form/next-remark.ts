// Going from one thing to look at to the next, in the order of the form, and round again.
// Must not break: it only moves the focus; what is to be looked at is judged elsewhere.
import type { Actions } from '../../state/actions'
import { words } from '../../ui/words'
import { pathKey } from '../parts/part'
import { type Desk, pathOfId } from './desk'

/** Puts the focus on the next part that there is something to say about, and says it. */
export function goToNextRemark(desk: Desk, actions: Actions): void {
  const said = [...desk.look.getState().said]
  const here = pathKey(pathOfId(document.activeElement?.id ?? ''))
  const index = (said.findIndex(([key]) => key === here) + 1) % Math.max(1, said.length)
  const next = said[index]
  if (!next) return actions.say(words.form.noRemarks)
  desk.goTo(next[0].split('.'))
  actions.say(words.form.remark(next[1].sentence, index + 1, said.length))
}
