// What can be decided about a passage, each with its key; the decision that stands is pressed.
import { CheckCheck, FileText } from 'lucide-react'
import type { Repair } from '../../core/versions/answers'
import type { Repaired } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { countMoved, repairKey } from './queue'
import styles from './Versions.module.css'

const text = words.versions.repairing

export function RepairDecisions({ repair }: { repair: Repair }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const waits = useApp((state) => state.versioning.waiting.has(repairKey(repair)))
  const decided = useApp((state) => state.versioning.decided[repairKey(repair)])
  const verdict = (as: Repaired, label: string, key: string, can: boolean, run: () => void) => (
    <Button
      aria-pressed={!waits && decided === as}
      isDisabled={!waits || !can}
      onPress={run}
      look={can && as === 'accepted' && waits ? 'primary' : 'plain'}
    >
      {label}
      <kbd>{key}</kbd>
    </Button>
  )
  const { old, found } = repair
  return (
    <div className={styles['decisions']}>
      {fixed ? (
        <p>{text.readOnly}</p>
      ) : (
        <div role="toolbar" aria-label={text.decide} className={styles['verdicts']}>
          {verdict(
            'accepted',
            text.accept,
            'a',
            found?.passage !== undefined,
            () => void actions.acceptRepair(),
          )}
          {verdict('reselected', text.reselect, 's', true, () => void actions.seek())}
          {verdict('detached', text.detach, 'd', true, () => void actions.detachRepair())}
        </div>
      )}
      <Ways old={old} fixed={fixed} />
    </div>
  )
}

/** What else can be done than to decide about this one passage. */
function Ways({ old, fixed }: { old: Repair['old']; fixed: boolean }) {
  const actions = useActions()
  const manyMoved = useApp((state) => countMoved(state.versioning) > 1)
  return (
    <div className={styles['ways']}>
      <Button
        look="quiet"
        icon={FileText}
        onPress={() => void actions.showPassage(old.sourceId, old.start, old.end)}
      >
        {text.openOld} <kbd>o</kbd>
      </Button>
      {manyMoved && !fixed && (
        <Button look="quiet" icon={CheckCheck} onPress={() => void actions.acceptMoved()}>
          {text.acceptMoved} <kbd>m</kbd>
        </Button>
      )}
    </div>
  )
}
