// How the project's file is doing, in plain words; every line says in words what its sign says.
import { CircleAlert, CircleCheck, CircleHelp, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Health } from '../../../core/answers'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'
import styles from './File.module.css'
import { type Finding, findingsOf } from './findings'
import { Progress } from './Progress'

const signs: Record<Finding['state'], LucideIcon> = {
  good: CircleCheck,
  unsure: CircleHelp,
  bad: CircleAlert,
}

export function HealthDialog() {
  const actions = useActions()
  const [read, setRead] = useState<Read>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const again = useReading(setRead)
  const verify = async (): Promise<void> => {
    const verified = await actions.verify()
    setProblems(verified?.problems.map(({ message }) => message) ?? [])
    again()
  }
  return (
    <Dialog
      title="Project health"
      width="wide"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={() => void verify()}>{words.health.verify}</Button>
          <Button look="primary" onPress={actions.closeDialog}>
            Close
          </Button>
        </>
      }
    >
      <Progress what={words.jobs.verify} />
      {read && <Findings {...read} />}
      {problems.length > 0 && (
        <ul aria-label={words.health.problems} className={styles['problems']}>
          {problems.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

/** How the file was doing, and when it was looked at. */
interface Read {
  health: Health
  at: number
}

function Findings({ health, at }: Read) {
  const actions = useActions()
  return (
    <ul aria-label="Project health" className={styles['list']}>
      {findingsOf(health, at).map(({ state, what, more, way }) => {
        const Sign = signs[state]
        return (
          <li key={what} data-state={state}>
            <Sign size={16} aria-label={words.health.states[state]} />
            <span className={styles['what']}>{what}</span>
            {way && <Button onPress={() => actions.openDialog(way)}>{words.health.ways[way]}</Button>}
            {more !== undefined && <span className={styles['soft']}>{more}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** Reads how the file is doing, now and whenever it is asked again. */
function useReading(onRead: (read: Read) => void): () => void {
  const actions = useActions()
  const settings = useApp((state) => state.settings)
  const [asked, again] = useState(0)
  useEffect(() => {
    let current = true
    void actions.health().then((health) => {
      if (current && health) onRead({ health, at: Date.now() })
    })
    return () => {
      current = false
    }
  }, [actions, asked, settings?.verified, onRead])
  return () => again((n) => n + 1)
}
