// Where several highlights lie: which one is meant. Each with its claims, its tags and its first words.
// The chosen one is selected and its claim in hand, so that the next key is done to it.
import { claimsByHighlight } from '../paint'
import type { Passage } from '../intervals'
import { useApp } from '../../state/store'
import type { SourceInHand, State } from '../../state/state'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'

interface HighlightsMenuProps {
  passages: readonly Passage[]
  take: (passage: Passage) => void
  source: SourceInHand
  at: { x: number; y: number }
  onClose: () => void
}

export function HighlightsMenu({ passages, take, source, at, onClose }: HighlightsMenuProps) {
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  const codebook = useApp((state) => state.codebook)
  const byHighlight = claimsByHighlight({ claims })
  const entry = (passage: Passage, n: number): MenuEntry => ({
    label: words.marking.choice(
      n + 1,
      madeOf({ highlights, codebook }, byHighlight, passage),
      source.text.slice(passage.start, passage.end),
    ),
    run: () => take(passage),
  })
  return <ContextMenu label={words.marking.choose} groups={[passages.map(entry)]} at={at} onClose={onClose} />
}

/** What was made of a highlight: the types of its claims, its tags, and how its anchor stands where that isn't exact. */
function madeOf(
  { highlights, codebook }: Pick<State, 'highlights' | 'codebook'>,
  byHighlight: ReturnType<typeof claimsByHighlight>,
  { id }: Passage,
): string[] {
  const highlight = highlights.get(id)
  const types = new Set((byHighlight.get(id) ?? []).map(({ type }) => type))
  return [
    ...codebook.claimTypes.filter(({ key }) => types.has(key)).map(({ label }) => label),
    ...(highlight?.tags ?? []).flatMap((tag) => codebook.tags.get(tag)?.name ?? []),
    ...(highlight && highlight.anchor !== 'exact' ? [words.marking.anchors[highlight.anchor]] : []),
  ]
}
