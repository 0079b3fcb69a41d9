// What is wrong with a field, said at the field: the control is described by it.
import styles from './controls.module.css'

const problemId = (id: string): string => `${id}.problem`

/** What ties a control to its message. */
export const described = (id: string, problem: string | undefined) =>
  problem === undefined ? {} : { 'aria-invalid': true as const, 'aria-describedby': problemId(id) }

export function Message({ id, problem }: { id: string; problem: string | undefined }) {
  return (
    problem !== undefined && (
      <p className={styles['problem']} id={problemId(id)} aria-live="polite">
        {problem}
      </p>
    )
  )
}
