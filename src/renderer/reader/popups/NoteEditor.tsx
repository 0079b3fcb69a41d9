// The notes on a passage: read, added, changed, removed. Its highlight is made with the first.
// Must not break: Ctrl+Enter saves, Escape leaves; what was saved is said in the status line.
import { Pencil, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Note } from '../../../core/model/note'
import type { SourceInHand } from '../../state/state'
import { useActions, useApp } from '../../state/store'
import { Button, IconButton } from '../../ui/Button'
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
  const { notes, save } = useNotes(passage, source)
  const [changing, setChanging] = useState<Note>()
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [changing])
  const accept = async (): Promise<void> => {
    const written = text.trim()
    if (written === '' || (await save(written, changing))) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void accept()
  }
  return (
    <>
      {notes.length > 0 && (
        <div className={styles['notes']}>
          {notes.map((note) => (
            <NoteLine
              key={note.id}
              note={note}
              onChange={() => {
                setChanging(note)
                setText(note.text)
              }}
            />
          ))}
        </div>
      )}
      <textarea
        ref={area}
        aria-label={changing ? words.changeNote : words.newNote}
        className={styles['text']}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles['buttons']}>
        <span className={styles['hint']}>
          <kbd>Ctrl+Enter</kbd>
        </span>
        <Button look="primary" onPress={() => void accept()}>
          Save note
        </Button>
      </div>
    </>
  )
}

/** The notes on a passage, and the way to save one: a new one, or one that was changed. */
function useNotes(passage: Target, source: SourceInHand) {
  const actions = useActions()
  const highlight = useApp((state) => highlightOf(state.highlights, source.id, passage))
  const all = useApp((state) => state.notes)
  const save = async (text: string, changing: Note | undefined): Promise<boolean> => {
    if (changing) return (await actions.change('changeNote', { id: changing.id, text })) !== undefined
    const on = { kind: 'highlight' as const, id: highlight?.id ?? '$passage' }
    const done = highlight
      ? await actions.change('addNote', { on, text })
      : await actions.changeAll(words.noted, [makeHighlight(source, passage), { do: 'addNote', on, text }])
    return done !== undefined
  }
  const notes = [...all.values()].filter(({ on }) => on !== 'project' && on.id === highlight?.id)
  return { notes, save }
}

function NoteLine({ note, onChange }: { note: Note; onChange: () => void }) {
  const actions = useActions()
  const coder = useApp((state) => state.codebook.coders.get(note.coder)?.name)
  return (
    <div className={styles['noteLine']}>
      <div>
        <p>{note.text}</p>
        <small>
          {coder} · <time dateTime={note.createdAt}>{new Date(note.createdAt).toLocaleString()}</time>
        </small>
      </div>
      <div>
        <IconButton icon={Pencil} label={words.changeNote} onPress={onChange} />
        <IconButton
          icon={X}
          label={words.removeNote}
          onPress={() => void actions.change('removeNote', { id: note.id })}
        />
      </div>
    </div>
  )
}
