// The claims around the claim in hand on a sheet of their own, as many steps away as somebody wants to see.
import { useEffect, useRef, useState } from 'react'
import { faceOfRow } from '../state/actions/sources'
import { claimInHand, useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Segmented } from '../ui/Segmented'
import { words } from '../ui/words'
import { Graph } from './Graph'
import styles from './Graph.module.css'
import { useAround } from './use-around'

const depths = ['1', '2', '3'] as const
const box = { width: 190, height: 46 }

export function GraphDialog() {
  const actions = useActions()
  const claim = useApp(claimInHand)
  return (
    <Dialog
      title={words.relations.graphTitle}
      width="widest"
      onClose={actions.closeDialog}
      buttons={
        <Button look="primary" onPress={actions.closeDialog}>
          Close
        </Button>
      }
    >
      {claim && <AroundClaim id={claim.id} />}
    </Dialog>
  )
}

function AroundClaim({ id }: { id: string }) {
  const actions = useActions()
  const [depth, setDepth] = useState<(typeof depths)[number]>('2')
  const around = useAround(id, Number(depth))
  const sheet = useRef<HTMLDivElement>(null)
  const known = around !== undefined
  // The claims are read after the dialog has opened; then the arrows lead on from the one in hand.
  useEffect(() => {
    if (known) sheet.current?.querySelector<HTMLElement>('[data-centre]')?.focus()
  }, [known])
  if (!around) return null
  if (around.claims.length < 2) return <p className={styles['hint']}>{words.relations.noGraph}</p>
  return (
    <>
      <div className={styles['head-line']}>
        <p className={styles['hint']}>{words.relations.graphHint}</p>
        <Segmented
          label={words.relations.steps}
          value={depth}
          onChange={setDepth}
          choices={depths.map((value) => ({ value, label: value }))}
        />
      </div>
      <div ref={sheet} className={styles['scroll']}>
        <Graph
          around={around}
          centre={id}
          box={box}
          direction="LR"
          onOpen={(row) => {
            actions.closeDialog()
            void actions.showClaim(faceOfRow(row))
          }}
        />
      </div>
    </>
  )
}
