// The line that sums up what there is to look at in the claim, and leads to the next of it.
// It is there only while there is something.
import { CircleAlert } from 'lucide-react'
import { useStore } from 'zustand'
import { shownKeys } from '../../state/keymap'
import { useActions } from '../../state/store'
import { onMac, useKeymap } from '../../state/use-keymap'
import { words } from '../../ui/words'
import styles from '../ClaimForm.module.css'
import { useDesk } from './desk'
import { goToNextRemark } from './next-remark'

export function RemarkLine() {
  const desk = useDesk()
  const actions = useActions()
  const keys = shownKeys(useKeymap().nextRemark.keys, onMac())
  const said = useStore(desk.look, (look) => look.said)
  const isGrave = [...said.values()].some(({ level }) => level === 'impossible')
  if (said.size === 0) return null
  return (
    <button
      type="button"
      className={styles['remarks']}
      data-grave={isGrave || undefined}
      title={keys}
      onClick={() => goToNextRemark(desk, actions)}
    >
      <CircleAlert size={13} aria-hidden />
      <span>{words.form.remarks(said.size)}</span>
    </button>
  )
}
