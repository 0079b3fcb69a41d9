// The tags of a passage: put on it and taken off it, with the picker and with the keys of tags alike.
// Must not break: each change is one step to undo, whatever it had to make besides; the highlight is made with the first.
import type { Tag } from '../../core/model/codebook'
import { tagToPut } from '../library/tags/by-name'
import type { Actions } from '../state/actions'
import type { Step } from '../state/actions/library'
import type { State } from '../state/state'
import { words } from '../ui/words'
import { highlightOf, makeHighlight } from './popups/target'
import type { Target } from './popup'

/** Puts a tag on a passage, or takes it off one that has it. */
export const toggleTag = (actions: Actions, state: State, passage: Target, { id, name }: Tag): void =>
  change(actions, state, passage, (held) =>
    held.includes(id)
      ? { summary: words.untagged(name), tags: held.filter((each) => each !== id) }
      : { summary: words.tagged(name), tags: [...held, id] },
  )

/** Puts a tag of this name on a passage; it is made where there is none. */
export const putNewTag = (actions: Actions, state: State, passage: Target, name: string): void =>
  change(actions, state, passage, (held, now) => {
    const { id, before } = tagToPut(now, name)
    return { summary: words.tagged(name), before, tags: held.includes(id) ? held : [...held, id] }
  })

/** What a passage is to have after its turn has come: `held` are the tags that it has then. */
type Edit = (
  held: readonly string[],
  now: State,
) => { summary: string; tags: readonly string[]; before?: Step['operations'] }

/** Changes the tags of a passage of the open source, after what has to be made for it. */
function change(actions: Actions, { source, highlights }: State, passage: Target, edit: Edit): void {
  if (!source) return
  void actions.inOneStep((now) => {
    // Whoever went on to another source meanwhile has changed nothing of this one.
    const known = now.source?.id === source.id ? now.highlights : highlights
    const highlight = highlightOf(known, source.id, passage)
    const held = highlight?.tags ?? []
    const { summary, tags, before = [] } = edit(held, now)
    if (tags === held) return { summary, operations: [] }
    const put: Step['operations'][number] = highlight
      ? { do: 'changeHighlight', id: highlight.id, tags: [...tags] }
      : makeHighlight(source, passage, [...tags])
    return { summary, operations: [...before, put] }
  })
}
