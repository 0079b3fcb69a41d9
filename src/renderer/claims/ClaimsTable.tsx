// The claims ledger: what it is narrowed to above, the claims as a grid, and below what is done with those selected.
// Must not break: everything here has a key, and the focus comes back to the cell that it was on.
import { Columns3 } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { useAsked } from '../state/use-asked'
import { useSequences } from '../state/use-keymap'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { BulkBar } from './table/BulkBar'
import { LedgerDialog } from './table/dialogs/LedgerDialog'
import { FilterBar } from './table/FilterBar'
import { Grid } from './table/Grid'
import { GroupMenu } from './table/GroupMenu'
import { TwinsLine } from './table/TwinsLine'
import { type Asking, useActs } from './table/use-acts'
import { useDeciding } from './table/use-deciding'
import { useLedger } from './table/use-ledger'
import { useTotal } from './table/use-window'
import { ViewsMenu } from './table/ViewsMenu'
import styles from './ClaimsTable.module.css'

export function ClaimsTable() {
  const actions = useActions()
  const ledger = useLedger()
  const total = useTotal()
  const selected = useApp((state) => state.table.selected)
  const [asking, ask] = useState<Asking>()
  const acts = useActs(ledger, ask)
  const box = useRef<HTMLDivElement>(null)
  const onKeyDown = useViewKeys(box)
  const toCells = (): void => box.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus()
  useAsked({
    claimColumns: () => ask({ what: 'columns' }),
    saveView: () => ask({ what: 'saveView' }),
    claimViews: () => press(box.current, '[data-views]'),
    ...(selected.size > 1 && {
      relate: () => ask({ what: 'relate', ids: [...selected], as: 'relation' }),
      breakDown: () => ask({ what: 'relate', ids: [...selected], as: 'breakdown' }),
      series: () => ask({ what: 'relate', ids: [...selected], as: 'series' }),
    }),
  })
  useDeciding(ledger, acts)
  if (total === 0) return <Empty />
  const { window } = ledger
  return (
    // The keys come from the cells inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles['view']} onKeyDown={onKeyDown}>
      <FilterBar shown={window.claims} total={total} onDown={toCells}>
        <GroupMenu />
        <IconButton icon={Columns3} label={words.ledger.columns} onPress={() => ask({ what: 'columns' })} />
        <ViewsMenu ask={ask} />
      </FilterBar>
      <TwinsLine ask={ask} />
      {window.total === 0 ? (
        <NoMatch onPress={() => actions.setTable({ where: {} })} />
      ) : (
        <Grid ledger={ledger} acts={acts} ask={ask} />
      )}
      {selected.size > 0 && <BulkBar acts={acts} total={window.claims} toCells={toCells} />}
      {asking && (
        <LedgerDialog
          asking={asking}
          onClose={() => {
            ask(undefined)
            // What the dialog was opened from may be gone with what it changed.
            setTimeout(toCells)
          }}
        />
      )}
    </div>
  )
}

/** Single keys of the table, while one of its cells has the focus; the last of a sequence such as g v isn’t one. */
function useViewKeys(box: RefObject<HTMLElement | null>) {
  const isPages = useSequences()
  return (event: KeyboardEvent): void => {
    if (!isPages(event.nativeEvent)) viewKeys(event, box.current)
  }
}

function viewKeys(event: KeyboardEvent, box: HTMLElement | null): void {
  const inCell = event.target instanceof Element && event.target.matches('[role="grid"] [aria-colindex]')
  if (!inCell || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'v') press(box, '[data-views]')
  else if (event.key === 'f') box?.querySelector<HTMLElement>('[data-facet] button')?.focus()
  else if (event.key === '/') box?.querySelector<HTMLElement>('[role="search"] input, search input')?.focus()
  else return
  event.preventDefault()
}

/** Presses a button as a key would. */
function press(box: HTMLElement | null, selector: string): void {
  const button = box?.querySelector<HTMLElement>(selector)
  button?.focus()
  button?.click()
}

function NoMatch({ onPress }: { onPress: () => void }) {
  return (
    <div className={styles['empty']}>
      <p>{words.noMatchingClaims}</p>
      <Button onPress={onPress}>{words.clearFilter}</Button>
    </div>
  )
}

function Empty() {
  const actions = useActions()
  return (
    <div className={styles['empty']}>
      <p>
        No claims yet. In the text, select a sentence with <kbd>s</kbd> and press <kbd>1</kbd>–<kbd>9</kbd>.
      </p>
      <Button onPress={() => actions.go('read')}>Read</Button>
    </div>
  )
}
