// What can be decided about the claim under review, each with its key; the one that stands is pressed.
import { FilePenLine, FileText } from 'lucide-react'
import type { CommandName } from '../../core/commands'
import type { Claim } from '../../core/model/claim'
import { useActions, useApp, useAppStore } from '../state/store'
import { shownKeys } from '../state/keymap'
import { onMac, useKeymap } from '../state/use-keymap'
import { Status } from '../claims/table/Status'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { decisions } from './decisions'
import { openInReader } from './open'
import styles from './Review.module.css'

export function Decisions({ claim, onForm }: { claim: Claim | undefined; onForm: () => void }) {
  const actions = useActions()
  const store = useAppStore()
  const keymap = useKeymap()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const entries = Object.entries(decisions)
  return (
    <div className={styles['decisions']}>
      <div role="toolbar" aria-label={words.reviewing.decide} className={styles['verdicts']}>
        {entries.map(([name, status]) => {
          const { single, keys } = keymap[name as CommandName]
          return (
            <Button
              key={name}
              aria-pressed={claim?.status === status}
              isDisabled={fixed || !claim}
              onPress={() => void actions.decide(status)}
            >
              <Status status={status} />
              <kbd>{shownKeys(single || keys, onMac())}</kbd>
            </Button>
          )
        })}
      </div>
      <div className={styles['ways']}>
        <Button
          look="quiet"
          icon={FileText}
          isDisabled={!claim}
          onPress={() => void openInReader(actions, store)}
        >
          {words.reviewing.open} <kbd>Enter</kbd>
        </Button>
        <Button look="quiet" icon={FilePenLine} isDisabled={!claim} onPress={onForm}>
          {words.reviewing.form} <kbd>e</kbd>
        </Button>
      </div>
    </div>
  )
}
