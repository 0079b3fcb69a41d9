// Erases the open source. The one thing that no undo brings back, so it is explained and asked.
import { useEffect, useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Checkbox } from '../../ui/Field'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import styles from './File.module.css'
import { Progress } from './Progress'

export function RemoveForGoodDialog() {
  const actions = useActions()
  const source = useApp((state) => (state.source ? state.sources.get(state.source.id) : undefined))
  const here = useApp(
    (state) => [...state.highlights.values()].filter(({ sourceId }) => sourceId === source?.id).length,
  )
  const claims = useApp((state) => (source ? (state.claimCounts[source.id] ?? 0) : 0))
  const [backups, setBackups] = useState(false)
  const remove = useOnce(async () => {
    if (source && (await actions.removeForGood([source.id], backups))) actions.closeDialog()
  })
  useEffect(() => {
    // Somebody else has removed it: a dialog that shows nothing would keep the keys to itself.
    if (!source) actions.closeDialog()
  }, [actions, source])
  if (!source) return null
  return (
    <Dialog
      title="Remove for good"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button look="danger" onPress={remove}>
            {words.forGood.remove}
          </Button>
          <Button look="primary" onPress={actions.closeDialog}>
            {words.forGood.keep}
          </Button>
        </>
      }
    >
      <p>{words.forGood.what(source.title)}</p>
      <ul className={styles['bullets']}>
        {words.forGood.goes(here, claims).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.forGood.instead}</p>
      <Checkbox isSelected={backups} onChange={setBackups}>
        {words.forGood.backups}
      </Checkbox>
      <Progress what={words.jobs.removeForGood} />
    </Dialog>
  )
}
