// The view that is open: Read, in three columns (two where it is narrow), or the table of claims.
import { useState } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { ClaimsTable } from '../claims/ClaimsTable'
import { Inspector } from '../inspector/Inspector'
import { Library } from '../library/Library'
import { Reader } from '../reader/Reader'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { useNarrow } from './use-narrow'
import styles from './Views.module.css'

export function Views() {
  const view = useApp((state) => state.view)
  const narrow = useNarrow()
  return (
    <main className={styles['main']}>
      {view === 'claims' ? <ClaimsTable /> : narrow ? <TwoColumns /> : <ThreeColumns />}
    </main>
  )
}

function ThreeColumns() {
  const widths = useApp((state) => state.settings?.panels)
  const actions = useActions()
  return (
    <Group
      className={styles['columns']}
      onLayoutChanged={(panels, { isUserInteraction }) => {
        if (isUserInteraction) void actions.changeSettings({ panels })
      }}
    >
      <Panel id="sources" defaultSize={share(widths?.['sources'], 19)} minSize={160} collapsible>
        <Library />
      </Panel>
      <Separator className={styles['separator']} aria-label="Width of the sources" />
      <Panel id="reader" minSize={320}>
        <Reader />
      </Panel>
      <Separator className={styles['separator']} aria-label="Width of the inspector" />
      <Panel id="inspector" defaultSize={share(widths?.['inspector'], 27)} minSize={260} collapsible>
        <Inspector />
      </Panel>
    </Group>
  )
}

const share = (percent: number | undefined, otherwise: number): string => `${percent ?? otherwise}%`

/** The text, and beside it the sources or the inspector: the inspector as soon as a claim is in hand. */
function TwoColumns() {
  const hand = useApp((state) => state.hand)
  const [chosen, setChosen] = useState<{ hand: string | undefined; side: 'sources' | 'inspector' }>()
  const side = chosen && chosen.hand === hand ? chosen.side : hand === undefined ? 'sources' : 'inspector'
  const setSide = (next: 'sources' | 'inspector'): void => setChosen({ hand, side: next })
  return (
    <div className={styles['two']}>
      <Reader />
      <div className={styles['side']}>
        <div className={styles['switch']}>
          <Button look="quiet" aria-pressed={side === 'sources'} onPress={() => setSide('sources')}>
            Sources
          </Button>
          <Button look="quiet" aria-pressed={side === 'inspector'} onPress={() => setSide('inspector')}>
            Inspector
          </Button>
        </div>
        {side === 'sources' ? <Library /> : <Inspector />}
      </div>
    </div>
  )
}
