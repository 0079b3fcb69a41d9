// What a part of the page is: body text, headline, furniture … Choosing corrects what the import guessed, as one step.
import type { Region } from '../../../core/model/source'
import { markRegion } from '../../../core/text/mark-region'
import type { Span } from '../../../core/text/span'
import type { SourceInHand } from '../../state/state'
import { useActions, useAppStore } from '../../state/store'
import { ContextMenu } from '../../ui/ContextMenu'
import type { MenuEntry } from '../../ui/Menu'
import { words } from '../../ui/words'

const kinds: readonly Region['kind'][] = [
  'body',
  'headline',
  'byline',
  'caption',
  'furniture',
  'footnote',
  'other',
]

interface RegionMenuProps {
  span: Span
  source: SourceInHand
  at: { x: number; y: number }
  onClose: () => void
}

export function RegionMenu({ span, source, at, onClose }: RegionMenuProps) {
  const actions = useActions()
  const store = useAppStore()
  const mark = async (kind: Region['kind']): Promise<void> => {
    const regions = store.getState().sources.get(source.id)?.regions ?? []
    const delta = await actions.change('changeSource', {
      id: source.id,
      regions: markRegion(regions, span, kind),
    })
    if (delta) actions.say(words.markedRegion(words.regions[kind]))
  }
  const entry = (kind: Region['kind']): MenuEntry => ({
    label: words.regions[kind],
    run: () => void mark(kind),
  })
  return <ContextMenu label={words.partIs} groups={[kinds.map(entry)]} at={at} onClose={onClose} />
}
