// An entity in hand: its name, kind and other names, what uses it; it can be merged into another and split.
import { Merge, Split, Trash2 } from 'lucide-react'
import type { Entity } from '../../../core/model/codebook'
import { Choice } from '../../claims/controls/Choice'
import { Row } from '../../claims/controls/Row'
import { OwnField } from '../../inspector/source/OwnField'
import { useActions, useApp } from '../../state/store'
import { NotesOn } from '../../notes/NotesOn'
import { words } from '../../ui/words'
import { nameId } from '../focus'
import { Detail, Nothing } from '../parts/Detail'
import styles from '../parts/parts.module.css'
import { Removal } from '../parts/Removal'
import { UsedBy } from '../parts/UsedBy'
import { useAsking } from '../use-asking'
import { Aliases } from './Aliases'
import { KindIcon } from './KindIcon'
import { kinds } from './kinds'
import { MergeEntity } from './MergeEntity'
import { NewEntity } from './NewEntity'
import { SplitEntity } from './SplitEntity'
import { Twins } from './Twins'
import { useEntities } from './use-entities'

const text = words.codebook

export function EntityDetail() {
  const { hand, order } = useEntities()
  const { doing, ask, removed, begin, stop } = useAsking('entities', order, hand?.id)
  const making = doing === 'making' && <NewEntity onClose={stop} />
  if (doing === 'twins')
    return (
      <Nothing list="entities">
        <Twins onClose={stop} />
      </Nothing>
    )
  if (!hand) return <Nothing list="entities">{making}</Nothing>
  return (
    <Detail
      label={text.one.entities}
      title={hand.name}
      sign={<KindIcon kind={hand.kind} />}
      deeds={[
        { label: text.tags.merge, icon: Merge, run: begin('merging') },
        { label: text.entities.split, icon: Split, run: begin('splitting') },
        { label: text.remove, icon: Trash2, run: () => void ask(hand.id) },
      ]}
    >
      {making}
      {doing === 'merging' && <MergeEntity key={hand.id} entity={hand} onClose={stop} />}
      {doing === 'splitting' && <SplitEntity key={hand.id} entity={hand} onClose={stop} />}
      {doing === 'removing' && (
        <Removal
          list="entities"
          id={hand.id}
          name={hand.name}
          onRemoved={() => removed(hand.id)}
          onClose={stop}
        />
      )}
      <EntityForm key={`form ${hand.id}`} entity={hand} />
      <UsedBy list="entities" id={hand.id} />
      <NotesOn kind="entity" id={hand.id} />
    </Detail>
  )
}

function EntityForm({ entity }: { entity: Entity }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const { id, name, kind } = entity
  return (
    // Its parts are forms of their own.
    <div className={styles['form']}>
      <OwnField
        id={nameId}
        label={text.name}
        value={name}
        fixed={fixed}
        check={(typed) => (typed === '' ? text.needsName : undefined)}
        onSave={(next) => actions.change('changeEntity', { id, name: next })}
      />
      <Row label={text.entities.kind} to="codebook-kind">
        <Choice
          id="codebook-kind"
          label={text.entities.kind}
          options={kinds.map((key) => ({ key, label: text.entities.kinds[key] }))}
          value={kind}
          required
          fixed={fixed}
          onChoose={(next) => {
            const found = kinds.find((each) => each === next)
            if (found) void actions.change('changeEntity', { id, kind: found })
          }}
        />
      </Row>
      <Aliases entity={entity} />
    </div>
  )
}
