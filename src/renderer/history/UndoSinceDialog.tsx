// Asks since when everything is to be undone, and says in a sentence what that would take back, before anything happens.
// Must not break: what is counted is what is undone; nothing is lost, and all of it can be done again.
import { type FormEvent, useEffect, useState } from 'react'
import { Form } from 'react-aria-components'
import type { UndoPreview } from '../../core/answers'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/Field'
import { useOnce } from '../ui/use-once'
import { words } from '../ui/words'
import styles from './History.module.css'
import { localTime, timeFrom } from './local-time'

const text = words.past.undoSince

export function UndoSinceDialog() {
  const actions = useActions()
  const asked = useApp((state) => state.past.since)
  const [typed, setTyped] = useState(() => (asked === undefined ? hourAgo() : localTime(asked)))
  // Whoever came from a step means it to the thousandth; whoever types a time means its minute.
  const since = asked !== undefined && typed === localTime(asked) ? asked : timeFrom(typed)
  const found = usePreview(since)
  const undo = useOnce(async () => {
    if (since === undefined || !found || found.steps === 0) return
    if ((await actions.undoSince(since)) !== undefined) actions.closeDialog()
  })
  return (
    <Dialog
      title={text.title}
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button look="primary" type="submit" form="undo-since" isDisabled={!found || found.steps === 0}>
            {found && found.steps > 0 ? text.undo(found.steps) : 'Undo'}
          </Button>
        </>
      }
    >
      <Form
        id="undo-since"
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          undo()
        }}
      >
        <TextField
          label={text.since}
          type="datetime-local"
          value={typed}
          onChange={setTyped}
          error={since === undefined ? text.notATime : undefined}
        />
        <output className={styles['sentence']}>{found ? <Sentence {...found} /> : text.counting}</output>
      </Form>
    </Dialog>
  )
}

function Sentence({ steps, newest, oldest, coders }: UndoPreview) {
  if (!newest || !oldest) return text.none
  return (
    <>
      <p>
        {steps === 1
          ? text.one(newest.summary)
          : text.what(text.steps(steps), called(newest), called(oldest))}{' '}
        {text.coders(coders.join(', '))}
      </p>
      <p>{text.redo}</p>
    </>
  )
}

const called = ({ summary, at }: NonNullable<UndoPreview['newest']>): string =>
  text.step(summary, words.when(at))

/** What would be taken back; undefined while that is being counted, or where the time makes no sense. */
function usePreview(since: string | undefined): UndoPreview | undefined {
  const actions = useActions()
  // Another window may change something while this one asks.
  const stale = useApp((state) => state.stale)
  const [found, setFound] = useState<UndoPreview & { since: string; stale: number }>()
  useEffect(() => {
    let current = true
    if (since !== undefined)
      void actions.previewUndo(since).then((answer) => {
        if (current && answer) setFound({ since, stale, ...answer })
      })
    return () => {
      current = false
    }
  }, [actions, since, stale])
  return found?.since === since && found?.stale === stale ? found : undefined
}

const hourAgo = (): string => localTime(new Date(Date.now() - 3_600_000).toISOString())
