// The notes on a source: read, write, remove. A note is saved when its field is left.
import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import controls from '../../claims/controls/controls.module.css'
import type { Source } from '../../../core/model/source'
import type { Note } from '../../../core/model/note'
import { useActions, useApp } from '../../state/store'
import { useLeaving } from '../../ui/use-leaving'
import { words } from '../../ui/words'
import styles from './source.module.css'

export function Notes({ source }: { source: Source }) {
  const actions = useActions()
  const all = useApp((state) => state.notes)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const notes = [...all.values()].filter(({ on }) => on !== 'project' && on.id === source.id)
  return (
    <section className={styles['part']}>
      <h2>
        {words.library.notes} <span>{notes.length > 0 && notes.length}</span>
      </h2>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} fixed={fixed} />
      ))}
      {!fixed && (
        <NoteText
          key={source.id}
          label={words.library.newNote}
          value=""
          onSave={(text) =>
            text !== '' && void actions.change('addNote', { on: { kind: 'source', id: source.id }, text })
          }
        />
      )}
    </section>
  )
}

function NoteItem({ note, fixed }: { note: Note; fixed: boolean }) {
  const actions = useActions()
  const coder = useApp((state) => state.codebook.coders.get(note.coder)?.name)
  const { id } = note
  const when = new Date(note.createdAt).toLocaleString()
  const save = (text: string): void =>
    void (text === '' ? actions.change('removeNote', { id }) : actions.change('changeNote', { id, text }))
  return (
    <div className={styles['note']}>
      <NoteText label={`Note of ${when}`} value={note.text} fixed={fixed} onSave={save} />
      <p>
        {coder} · <time dateTime={note.createdAt}>{when}</time>
        <button
          type="button"
          className={controls['tool']}
          aria-label={words.library.removeNote}
          disabled={fixed}
          onClick={() => save('')}
        >
          <X size={14} aria-hidden />
        </button>
      </p>
    </div>
  )
}

interface NoteTextProps {
  label: string
  value: string
  fixed?: boolean
  onSave: (text: string) => void
}

function NoteText({ label, value, fixed = false, onSave }: NoteTextProps) {
  const [typed, setTyped] = useState<string>()
  const save = (): void => {
    const text = typed?.trim()
    setTyped(undefined)
    if (text !== undefined && text !== value) onSave(text)
  }
  useLeaving(save)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    else if (event.key === 'Escape' && typed !== undefined) setTyped(undefined)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <textarea
      rows={1}
      aria-label={label}
      placeholder={value === '' ? words.library.addNote : undefined}
      className={controls['input']}
      value={typed ?? value}
      readOnly={fixed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  )
}
