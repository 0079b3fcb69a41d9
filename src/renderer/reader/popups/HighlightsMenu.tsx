// Where several highlights lie: which one is meant, and which of its claims. Each with its tags and its first words.
// The chosen one is selected and its claim in hand, so that the next key is done to it.
import type { Records } from '../../../core/model/records'
import { claimsByHighlight } from '../paint'
import type { Passage } from '../intervals'
import type { Take } from '../popup'
import { useApp } from '../../state/store'
import type { Codebook, SourceInHand, State } from '../../state/state'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'

interface HighlightsMenuProps {
  passages: readonly Passage[]
  take: Take
  source: SourceInHand
  at: { x: number; y: number }
  onClose: () => void
}

export function HighlightsMenu({ passages, take, source, at, onClose }: HighlightsMenuProps) {
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  const codebook = useApp((state) => state.codebook)
  const byHighlight = claimsByHighlight({ claims })
  const entries = passages.flatMap((passage) => {
    const claimsHere = byHighlight.get(passage.id) ?? []
    const named = madeOf({ highlights, codebook }, passage)
    return (claimsHere.length > 0 ? claimsHere : [undefined]).map((claim) => ({
      passage,
      claim,
      made: [...(claim ? [nameOf(codebook, claim, claimsHere.length > 1)] : []), ...named],
    }))
  })
  const entry = ({ passage, claim, made }: (typeof entries)[number], n: number): MenuEntry => ({
    label: words.marking.choice(n + 1, made, source.text.slice(passage.start, passage.end)),
    run: () => take(passage, claim?.id),
  })
  return <ContextMenu label={words.marking.choose} groups={[entries.map(entry)]} at={at} onClose={onClose} />
}

/** What kind of claim it is; beside others on the same passage also what it says. */
function nameOf(
  { claimTypes }: Codebook,
  { type, statement }: Records['claims'],
  isOneOfSeveral: boolean,
): string {
  const label = claimTypes.find(({ key }) => key === type)?.label ?? type
  return isOneOfSeveral ? words.marking.stated(label, statement) : label
}

/** What else a highlight has: its tags, and how its anchor stands where that isn't exact. */
function madeOf({ highlights, codebook }: Pick<State, 'highlights' | 'codebook'>, { id }: Passage): string[] {
  const highlight = highlights.get(id)
  return [
    ...(highlight?.tags ?? []).flatMap((tag) => codebook.tags.get(tag)?.name ?? []),
    ...(highlight && highlight.anchor !== 'exact' ? [words.marking.anchors[highlight.anchor]] : []),
  ]
}
