// The threads of notes on the claim. A note that is being written is kept like any other field of the form.
import { useMemo } from 'react'
import type { NoteFieldProps } from '../../notes/NoteField'
import { Threads } from '../../notes/Thread'
import { threadsOn } from '../../notes/threads'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { Section } from '../controls/Disclosure'
import { OwnText } from '../controls/OwnText'
import { useDesk } from '../form/desk'

export function NotesSection() {
  const { id } = useDesk().claim
  const on = useMemo(() => ({ kind: 'claim' as const, id }), [id])
  const notes = useApp((state) => state.notes)
  const threads = useMemo(() => threadsOn(notes, on), [notes, on])
  const open = threads.filter(({ root }) => !root.settled).length
  return (
    <Section
      door="notes"
      title={words.noting.notes}
      count={threads.length}
      summary={open > 0 ? words.noting.open(open) : undefined}
    >
      <Threads on={on} Field={KeptField} />
    </Section>
  )
}

function KeptField({ name, label, value, placeholder = '', save }: NoteFieldProps) {
  return (
    <OwnText
      path={['notes', name]}
      label={label}
      placeholder={placeholder}
      value={value}
      long
      save={(text) => save(text ?? '')}
    />
  )
}
