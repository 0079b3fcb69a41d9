// What can be done with the claims that are selected in the table, each as one step to undo.
// Must not break: it works on what is selected, whether it is in view or not.
import { Download, type LucideIcon, Merge, Pencil, Spline, Split, Tag, Trash2, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useActions, useApp } from '../../state/store'
import { Button, IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { words } from '../../ui/words'
import type { Option } from '../parts/part'
import { certainties, statuses } from '../parts/words'
import type { Acts } from './use-acts'
import styles from './Table.module.css'

interface BulkBarProps {
  acts: Acts
  /** How many claims the filter keeps. */
  total: number | undefined
  /** Puts the focus back on the cell that it was on. */
  toCells: () => void
}

export function BulkBar({ acts, total, toCells }: BulkBarProps) {
  const actions = useActions()
  const selected = useApp((state) => state.table.selected)
  const ids = [...selected]
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') toCells()
  }
  return (
    // The keys come from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      role="toolbar"
      aria-label={words.ledger.selected(ids.length)}
      className={styles['bulk']}
      onKeyDown={onKeyDown}
    >
      <strong>{words.ledger.selectedShort(ids.length)}</strong>
      {total !== undefined && total > ids.length && (
        <Button look="quiet" onPress={acts.selectAll}>
          {words.ledger.selectAll(total)}
        </Button>
      )}
      <Button look="quiet" icon={Download} onPress={() => actions.exportClaims('selected')}>
        {words.ledger.exportSelected}
      </Button>
      <Changes ids={ids} acts={acts} toCells={toCells} />
      <IconButton
        icon={X}
        label={words.ledger.dropSelection}
        keys="Esc"
        onPress={() => {
          acts.select([])
          toCells()
        }}
      />
    </div>
  )
}

type ChangesProps = Pick<BulkBarProps, 'acts' | 'toCells'> & { ids: readonly string[] }

function Changes({ ids, acts, toCells }: ChangesProps) {
  const fixed = useApp((state) => state.project?.readOnly === true)
  const set =
    (key: 'status' | 'certainty') =>
    (value: string): void => {
      acts.change(ids, { [key]: value })
      toCells()
    }
  const only = ids.length === 1 ? ids[0] : undefined
  const join: Offer =
    only === undefined
      ? { icon: Merge, label: words.ledger.merge, run: () => acts.ask({ what: 'merge', ids }) }
      : { icon: Split, label: words.ledger.split, run: () => acts.ask({ what: 'split', id: only }) }
  const relate: Offer = {
    icon: Spline,
    label: words.relations.relate,
    run: () => acts.ask({ what: 'relate', ids, as: 'relation' }),
  }
  const remove = (): void => {
    acts.remove(ids)
    toCells()
  }
  const offers: Offer[] = [
    { icon: Tag, label: words.ledger.tags, run: () => acts.ask({ what: 'tags', ids }) },
    { icon: Pencil, label: words.ledger.more, run: () => acts.ask({ what: 'change', ids }) },
    ...(only === undefined ? [relate] : []),
    join,
    { icon: Trash2, label: words.ledger.remove, run: remove },
  ]
  return (
    <>
      <Choose label={words.ledger.status} options={statuses} onChoose={set('status')} fixed={fixed} />
      <Choose
        label={words.ledger.certainty}
        options={certainties}
        onChoose={set('certainty')}
        fixed={fixed}
      />
      {offers.map(({ icon, label, run }) => (
        <Button key={label} look="quiet" icon={icon} isDisabled={fixed} onPress={run}>
          {label}
        </Button>
      ))}
    </>
  )
}

interface Offer {
  icon: LucideIcon
  label: string
  run: () => void
}

interface ChooseProps {
  label: string
  options: readonly Option[]
  onChoose: (key: string) => void
  fixed: boolean
}

function Choose({ label, options, onChoose, fixed }: ChooseProps) {
  const entries = options.map((option) => ({ label: option.label, run: () => onChoose(option.key) }))
  return (
    <Menu label={label} groups={[entries]}>
      <Button look="quiet" isDisabled={fixed}>
        {label}
        <span aria-hidden className={styles['caret']} />
      </Button>
    </Menu>
  )
}
