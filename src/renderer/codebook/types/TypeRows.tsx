// The claim types, in the order of their keys, with how many claims are of each.
import { useMemo } from 'react'
import { useApp } from '../../state/store'
import { TypeBadge } from '../../ui/TypeBadge'
import styles from '../Codebook.module.css'
import { Rows } from '../parts/Rows'
import { useUses } from '../use-used-by'
import { useTypes } from './use-types'

export function TypeRows() {
  const { types, hand } = useTypes()
  const all = useApp((state) => state.codebook.claimTypes.length)
  const uses = useUses('claimTypes')
  const items = useMemo(() => types.map((type) => ({ type, id: type.id, text: type.label })), [types])
  return (
    <Rows list="claimTypes" items={items} hand={hand?.id} all={all}>
      {({ type }) => (
        <div className={styles['row']}>
          <TypeBadge type={type} silent />
          <span className={styles['name']}>{type.label}</span>
          {type.shortcut !== undefined && <kbd>{type.shortcut}</kbd>}
          <span className={styles['count']}>{uses.get(type.id)?.all.toLocaleString('en')}</span>
        </div>
      )}
    </Rows>
  )
}
