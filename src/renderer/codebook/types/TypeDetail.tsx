// A claim type in hand: what it is called and how it looks, its fields, and what uses it.
import { Copy, Trash2 } from 'lucide-react'
import { useActions, useApp } from '../../state/store'
import { TypeBadge } from '../../ui/TypeBadge'
import { NotesOn } from '../../notes/NotesOn'
import { words } from '../../ui/words'
import { Detail, Nothing } from '../parts/Detail'
import { Removal } from '../parts/Removal'
import { UsedBy } from '../parts/UsedBy'
import { useAsking } from '../use-asking'
import { useUses } from '../use-used-by'
import { Fields } from './Fields'
import { newType } from './new-type'
import { NewType } from './NewType'
import { Retype } from './Retype'
import { TypeForm } from './TypeForm'
import { useTypes } from './use-types'

const text = words.codebook

export function TypeDetail() {
  const actions = useActions()
  const { hand, order } = useTypes()
  const all = useApp((state) => state.codebook.claimTypes)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const claims = useUses('claimTypes')
  const { doing, ask, removed, stop } = useAsking('claimTypes', order, hand?.id)
  const making = doing === 'making' && <NewType onClose={stop} />
  if (!hand) return <Nothing list="claimTypes">{making}</Nothing>
  const count = claims.get(hand.id)?.own ?? 0
  const copy = async (): Promise<void> => {
    const delta = await actions.change('addClaimType', newType(text.types.copied(hand.label), all, hand))
    if (delta?.id !== undefined) actions.bringUp('claimTypes', delta.id)
  }
  return (
    <Detail
      label={text.one.claimTypes}
      title={hand.label}
      sign={<TypeBadge type={hand} silent />}
      deeds={[
        { label: text.types.copy, icon: Copy, run: () => void copy() },
        { label: text.remove, icon: Trash2, run: () => void ask(hand.id) },
      ]}
    >
      {making}
      {doing === 'removing' && count > 0 && (
        <Retype key={hand.id} type={hand} count={count} onDone={() => void ask(hand.id)} onClose={stop} />
      )}
      {doing === 'removing' && count === 0 && (
        <Removal
          list="claimTypes"
          id={hand.id}
          name={hand.label}
          onRemoved={() => removed(hand.id)}
          onClose={stop}
        />
      )}
      <TypeForm key={`form ${hand.id}`} type={hand} fixed={fixed} />
      <Fields key={`fields ${hand.id}`} type={hand} fixed={fixed} />
      <UsedBy list="claimTypes" id={hand.id} />
      <NotesOn kind="claimType" id={hand.id} />
    </Detail>
  )
}
