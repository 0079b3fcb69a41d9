// Where a record that uses another leads: a passage, a claim, a source, or another list of the codebook.
import type { UsedBy } from '../../../core/answers'
import type { Actions } from '../../state/actions'
import { words } from '../../ui/words'

export async function showRecord(actions: Actions, { noun, id }: UsedBy['records'][number]): Promise<void> {
  if (noun === 'tags' || noun === 'entities' || noun === 'claimTypes') return actions.bringUp(noun, id)
  if (noun === 'highlights') return actions.showHighlight(id)
  if (noun === 'sources') {
    actions.browse({ details: true })
    return actions.showSource(id)
  }
  const row = noun === 'claims' ? await actions.claimRow(id) : undefined
  if (row) await actions.showClaim(row)
  else actions.say(words.codebook.noPlace)
}
