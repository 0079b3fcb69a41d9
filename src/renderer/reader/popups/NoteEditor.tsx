// The threads of notes on a passage, and a new one. Its highlight is made with the first.
// Must not break: Ctrl+Enter saves and closes, Escape leaves; what was saved is said in the status line.
import { type KeyboardEvent, useMemo } from 'react'
import { Threads } from '../../notes/Thread'
import type { SourceInHand } from '../../state/state'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import type { Target } from '../popup'
import styles from './popups.module.css'
import { highlightOf, makeHighlight } from './target'

interface NoteEditorProps {
  passage: Target
  source: SourceInHand
  onClose: () => void
}

export function NoteEditor({ passage, source, onClose }: NoteEditorProps) {
  const actions = useActions()
  const id = useApp((state) => highlightOf(state.highlights, source.id, passage)?.id)
  const on = useMemo(() => (id === undefined ? undefined : { kind: 'highlight' as const, id }), [id])
  const add = async (text: string): Promise<boolean> => {
    const stored = on
      ? await actions.addNote(on, text)
      : (await actions.changeAll(words.noted, [
          makeHighlight(source, passage),
          { do: 'addNote', on: { kind: 'highlight', id: '$passage' }, text },
        ])) !== undefined
    if (stored) onClose()
    return stored
  }
  // Where nothing was typed there is nothing to wait for.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) onClose()
  }
  return (
    // The keys come from the texts inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles['notes']} onKeyDown={onKeyDown}>
      <Threads on={on} add={add} focused />
      <div className={styles['buttons']}>
        <span className={styles['hint']}>
          <kbd>Ctrl+Enter</kbd>
        </span>
        <Button look="primary" onPress={onClose}>
          Save note
        </Button>
      </div>
    </div>
  )
}
