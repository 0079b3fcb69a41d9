// What is wrong with a field, or to be looked at in it, said at the field: the control is described by it.
// Must not break: a remark stands in nobody's way; only what couldn't be stored makes a field invalid.
import { words } from '../../ui/words'
import type { Said } from '../parts/shown'
import styles from './controls.module.css'

const problemId = (id: string): string => `${id}.problem`

/** What ties a control to its message. */
export const described = (id: string, problem: string | undefined, remark?: Said) => ({
  ...(problem === undefined ? {} : { 'aria-invalid': true as const }),
  ...(problem === undefined && !remark ? {} : { 'aria-describedby': problemId(id) }),
})

interface MessageProps {
  id: string
  problem: string | undefined
  remark?: Said | undefined
  /** The message stands in the place of the description that says so. */
  suggested?: boolean
}

export function Message({ id, problem, remark, suggested = false }: MessageProps) {
  if (problem !== undefined)
    return (
      <p className={styles['problem']} id={problemId(id)} aria-live="polite">
        {problem}
      </p>
    )
  return (
    remark && (
      <p className={styles['remark']} data-level={remark.level} id={problemId(id)}>
        {suggested && <span className={styles['unseen']}>{words.suggesting.suggested}. </span>}
        {remark.sentence}
      </p>
    )
  )
}
