// THE NOTES: threads on anything, each with its replies, who wrote them and when, open or settled; and a new one.
// Must not break: every room that shows notes shows them with this; the thread with the focus is the one that a key settles.
import { Check, RotateCcw, X } from 'lucide-react'
import { type ComponentType, type FocusEvent, useMemo, useRef } from 'react'
import controls from '../claims/controls/controls.module.css'
import type { Note } from '../../core/model/note'
import { When } from '../history/When'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import { NoteField, type NoteFieldProps } from './NoteField'
import styles from './Notes.module.css'
import { type Thread, threadsOn } from './threads'

const text = words.noting

interface ThreadsProps {
  /** What they hang on; undefined while that is yet to be made. */
  on: Note['on'] | undefined
  /** Stores a new one; without it, on what they hang on. */
  add?: (text: string) => Promise<boolean>
  /** How a text is written and kept in this room. */
  Field?: ComponentType<NoteFieldProps>
  /** The new note takes the focus. */
  focused?: boolean
}

/** All threads on something, and the field for a new one. */
export function Threads({ on, add, Field = NoteField, focused = false }: ThreadsProps) {
  const actions = useActions()
  const notes = useApp((state) => state.notes)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const threads = useMemo(() => threadsOn(notes, on), [notes, on])
  const place = useRef<HTMLDivElement>(null)
  const store = add ?? ((written: string) => (on ? actions.addNote(on, written) : Promise.resolve(false)))
  return (
    <div ref={place} className={styles['threads']}>
      {threads.map((thread, n) => (
        <ThreadView
          key={thread.root.id}
          thread={thread}
          n={n + 1}
          Field={Field}
          onGoes={() => toField(place.current, text.newNote)}
        />
      ))}
      {!fixed && (
        <Field
          name="new"
          label={text.newNote}
          placeholder={text.addNote}
          value=""
          fixed={fixed}
          focused={focused}
          save={store}
        />
      )}
    </div>
  )
}

/** Puts the focus into a field by its label, or the first where that isn't there. */
function toField(place: HTMLElement | null, label: string): void {
  const fields = [...(place?.querySelectorAll('textarea') ?? [])]
  const field = fields.find((each) => each.ariaLabel === label) ?? fields[0]
  field?.focus()
}

interface ThreadViewProps {
  thread: Thread
  /** Its number among those that are shown together. */
  n: number
  Field?: ComponentType<NoteFieldProps>
  /** It is being removed while the focus is in it. */
  onGoes: () => void
}

export function ThreadView({ thread: { root, replies }, n, Field = NoteField, onGoes }: ThreadViewProps) {
  const place = useRef<HTMLFieldSetElement>(null)
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const reply = { kind: 'note' as const, id: root.id }
  return (
    // It only notices that the focus comes and goes.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={place}
      aria-label={text.note(n)}
      className={styles['thread']}
      data-settled={root.settled}
      onFocus={() => actions.standAtNote(root.id)}
      onBlur={(event) => {
        if (leaves(event)) actions.standAtNote(undefined)
      }}
    >
      <Written note={root} label={text.note(n)} Field={Field} settling={n} onGoes={onGoes} />
      {replies.length > 0 && (
        <ol className={styles['replies']}>
          {replies.map((each, at) => (
            <li key={each.id}>
              <Written
                note={each}
                label={text.reply(at + 1, n)}
                Field={Field}
                onGoes={() => toField(place.current, text.replyTo(n))}
              />
            </li>
          ))}
        </ol>
      )}
      {!fixed && !root.settled && (
        <div className={styles['reply']}>
          <Field
            name={`reply to ${root.id}`}
            label={text.replyTo(n)}
            placeholder={text.addReply}
            value=""
            fixed={fixed}
            save={(written) => actions.addNote(reply, written)}
          />
        </div>
      )}
    </fieldset>
  )
}

/** What is done from a menu or the palette is done to the thread that somebody came from. */
const leaves = ({ currentTarget, relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element &&
  !currentTarget.contains(relatedTarget) &&
  relatedTarget.closest('[data-dialog], [role="menu"]') === null

interface WrittenProps {
  note: Note
  label: string
  Field: ComponentType<NoteFieldProps>
  /** The number of the thread that it begins. */
  settling?: number
  onGoes: () => void
}

/** One note: its text, who wrote it and when, and what can be done with it. */
function Written({ note, label, Field, settling, onGoes }: WrittenProps) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const coder = useApp((state) => state.codebook.coders.get(note.coder)?.name)
  const write = (written: string): Promise<boolean> => {
    // What is emptied goes, and the focus where it was in it.
    if (written === '' && document.activeElement?.ariaLabel === label) onGoes()
    return actions.writeNote(note.id, written)
  }
  return (
    <>
      <Field name={note.id} label={label} value={note.text} fixed={fixed} save={write} />
      <p className={styles['byline']}>
        <span>
          {coder} · <When at={note.createdAt} whole />
        </span>
        {settling !== undefined && <Settling note={note} n={settling} />}
        <button
          type="button"
          className={controls['tool']}
          aria-label={text.remove(label)}
          title={text.remove(label)}
          disabled={fixed}
          onClick={() => {
            onGoes()
            void actions.writeNote(note.id, '')
          }}
        >
          <X size={14} aria-hidden />
        </button>
      </p>
    </>
  )
}

function Settling({ note, n }: { note: Note; n: number }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const Icon = note.settled ? RotateCcw : Check
  return (
    <>
      {note.settled && (
        <span className={styles['settled']}>
          <Check size={13} aria-hidden /> {text.settled}
        </span>
      )}
      <button
        type="button"
        className={`${controls['tool']} ${styles['settle']}`}
        aria-label={note.settled ? text.openAgain(n) : text.settle(n)}
        title={note.settled ? text.openAgain(n) : undefined}
        disabled={fixed}
        onClick={() => void actions.settleNote(note.id)}
      >
        <Icon size={14} aria-hidden />
        {!note.settled && text.settling}
      </button>
    </>
  )
}
