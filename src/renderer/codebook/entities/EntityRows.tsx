// The entities: what each is called and how much it is used. Pairs that may be the same are offered above the list.
import { useMemo } from 'react'
import { useApp } from '../../state/store'
import styles from '../Codebook.module.css'
import { Rows } from '../parts/Rows'
import { useUses } from '../use-used-by'
import { KindIcon } from './KindIcon'
import { TwinsOffer } from './TwinsOffer'
import { useEntities } from './use-entities'

export function EntityRows() {
  const { entities, hand } = useEntities()
  const all = useApp((state) => state.codebook.entities.size)
  const uses = useUses('entities')
  const items = useMemo(
    () => entities.map((entity) => ({ entity, id: entity.id, text: entity.name })),
    [entities],
  )
  return (
    <>
      <TwinsOffer />
      <Rows list="entities" items={items} hand={hand?.id} all={all}>
        {({ entity }) => (
          <div className={styles['row']}>
            <span className={styles['kind']}>
              <KindIcon kind={entity.kind} />
            </span>
            <span className={styles['name']}>
              {entity.name} {entity.aliases.length > 0 && <small>{entity.aliases.join(', ')}</small>}
            </span>
            <span className={styles['count']}>{uses.get(entity.id)?.all.toLocaleString('en')}</span>
          </div>
        )}
      </Rows>
    </>
  )
}
