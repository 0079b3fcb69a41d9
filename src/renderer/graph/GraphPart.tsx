// The graph in the form of a claim: what is one step away, small, with a way to the large one.
import { Maximize2 } from 'lucide-react'
import { More } from '../claims/controls/Disclosure'
import { Tool } from '../claims/controls/Tool'
import { faceOfRow } from '../state/actions/sources'
import { useActions } from '../state/store'
import { words } from '../ui/words'
import { Graph } from './Graph'
import styles from './Graph.module.css'
import { useAround } from './use-around'

const box = { width: 128, height: 44 }

export function GraphPart({ claimId, ties }: { claimId: string; ties: number }) {
  const actions = useActions()
  const around = useAround(claimId, 1, ties > 0)
  if (!around || around.claims.length < 2) return null
  return (
    <More door="relations.graph" title={words.relations.graph} count={0} opens={false} summary="">
      <div className={styles['scroll']}>
        <Graph
          around={around}
          centre={claimId}
          box={box}
          direction="TB"
          onOpen={(row) => void actions.showClaim(faceOfRow(row))}
        />
      </div>
      <Tool icon={Maximize2} label={words.relations.larger} onPress={() => actions.openDialog('graph')} />
    </More>
  )
}
