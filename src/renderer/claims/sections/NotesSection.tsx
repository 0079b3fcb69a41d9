// The thread of notes on the claim: read, add, change, remove. A note that is emptied is removed.
// A note that is being written is kept like any other field.
import { Box } from '../controls/Box'
import { X } from 'lucide-react'
import type { Note } from '../../../core/model/note'
import { useActions, useApp } from '../../state/store'
import { Section } from '../controls/Disclosure'
import { OwnText } from '../controls/OwnText'
import { Tool } from '../controls/Tool'
import { useDesk } from '../form/desk'
import controls from '../controls/controls.module.css'
import styles from './sections.module.css'

export function NotesSection() {
  const { claim } = useDesk()
  const actions = useActions()
  const all = useApp((state) => state.notes)
  const notes = [...all.values()].filter(({ on }) => on !== 'project' && on.id === claim.id)
  return (
    <Section door="notes" title="Notes" count={notes.length}>
      {notes.map((note, index) => (
        <NoteItem key={note.id} note={note} index={index} />
      ))}
      <OwnText
        path={['notes', 'new']}
        label="New note"
        placeholder="Add a note"
        value={undefined}
        long
        save={async (text) =>
          text === undefined ||
          (await actions.change('addNote', { on: { kind: 'claim', id: claim.id }, text })) !== undefined
        }
      />
    </Section>
  )
}

function NoteItem({ note, index }: { note: Note; index: number }) {
  const actions = useActions()
  const coder = useApp((state) => state.codebook.coders.get(note.coder)?.name)
  const name = `Note ${index + 1}`
  const remove = async (): Promise<boolean> =>
    (await actions.change('removeNote', { id: note.id })) !== undefined
  return (
    <Box name={name}>
      <div className={controls['beside']}>
        <OwnText
          path={['notes', note.id]}
          label={name}
          value={note.text}
          long
          save={async (text) =>
            text === undefined
              ? remove()
              : (await actions.change('changeNote', { id: note.id, text })) !== undefined
          }
        />
        <Tool icon={X} label={`Remove ${name}`} onPress={() => void remove()} />
      </div>
      <p className={styles['byline']}>
        {coder} · <time dateTime={note.createdAt}>{new Date(note.createdAt).toLocaleString()}</time>
      </p>
    </Box>
  )
}
