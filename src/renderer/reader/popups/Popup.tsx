// What opens at the caret, by its kind.
import type { SourceInHand } from '../../state/state'
import { words } from '../../ui/words'
import type { OpenPopup } from '../popup'
import { AtCaret } from './AtCaret'
import { HighlightsMenu } from './HighlightsMenu'
import { LinkAddress } from './LinkAddress'
import { NoteEditor } from './NoteEditor'
import { RegionMenu } from './RegionMenu'
import { TagPicker } from './TagPicker'

interface PopupProps {
  popup: OpenPopup
  source: SourceInHand
  onClose: () => void
}

export function Popup({ popup, source, onClose }: PopupProps) {
  switch (popup.kind) {
    case 'region':
      return <RegionMenu span={popup.span} source={source} at={popup.at} onClose={onClose} />
    case 'highlights':
      return <HighlightsMenu {...popup} source={source} onClose={onClose} />
    case 'tags':
      return (
        <AtCaret label={words.tags} at={popup.at} onClose={onClose}>
          <TagPicker passage={popup.passage} source={source} onClose={onClose} />
        </AtCaret>
      )
    case 'note':
      return (
        <AtCaret label={words.note} at={popup.at} onClose={onClose}>
          <NoteEditor passage={popup.passage} source={source} onClose={onClose} />
        </AtCaret>
      )
    case 'link':
      return (
        <AtCaret label={words.link} at={popup.at} onClose={onClose}>
          <LinkAddress url={popup.url} />
        </AtCaret>
      )
  }
}
