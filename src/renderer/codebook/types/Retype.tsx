// Gives all claims of a type another one: where each field's values go, and what becomes of them, before it happens.
import { useEffect, useState } from 'react'
import type { ClaimTypePreview } from '../../../core/answers'
import type { ClaimType } from '../../../core/model/claim-type'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { useOnce } from '../../ui/use-once'
import { words } from '../../ui/words'
import { Buttons, Panel } from '../parts/Panel'
import { Select } from '../parts/Select'
import { Outcomes } from './Outcomes'
import { likelyFields } from './mapping'

interface RetypeProps {
  type: ClaimType
  /** How many claims are of the type. */
  count: number
  onDone: () => void
  onClose: () => void
}

const text = words.codebook.types

export function Retype({ type, count, onDone, onClose }: RetypeProps) {
  const actions = useActions()
  const all = useApp((state) => state.codebook.claimTypes)
  const others = all.filter(({ id }) => id !== type.id)
  const [chosen, setChosen] = useState<string>()
  const [own, setOwn] = useState<Readonly<Record<string, string | undefined>>>({})
  const to = others.find(({ key }) => key === chosen)
  const fields = to ? present({ ...likelyFields(type, to), ...own }) : {}
  const ids = useIds(type.key)
  const preview = usePreview(ids, to?.key, fields)
  const give = useOnce(async () => {
    if (!to || !ids) return
    if (await actions.change('retypeClaims', { ids: [...ids], type: to.key, fields })) onDone()
  })
  return (
    <Panel title={text.inUse(type.label, count)} onClose={onClose}>
      <p>{text.retypeFirst}</p>
      <Select
        id="codebook-retype"
        label={text.newType}
        options={others.map(({ key, label }) => ({ key, label }))}
        value={chosen}
        empty="—"
        onChoose={(next) => {
          setChosen(next)
          setOwn({})
        }}
      />
      {to && (
        <Mapping type={type} to={to} fields={fields} onMap={(key, next) => setOwn({ ...own, [key]: next })} />
      )}
      {to && preview && <Outcomes preview={preview} labelOf={labelsOf(type)} newLabelOf={labelsOf(to)} />}
      <Buttons>
        <Button look="primary" isDisabled={!to || !preview} onPress={give}>
          {to ? text.give(count, to.label) : text.giveAnother}
        </Button>
        <Button onPress={onClose}>{words.codebook.cancel}</Button>
      </Buttons>
    </Panel>
  )
}

const present = (fields: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

const labelsOf =
  ({ fields }: ClaimType) =>
  (key: string): string =>
    fields.find((field) => field.key === key)?.label ?? key

interface MappingProps {
  type: ClaimType
  to: ClaimType
  fields: Readonly<Record<string, string>>
  onMap: (key: string, to: string | undefined) => void
}

/** Where the values of each field go. */
const Mapping = ({ type, to, fields, onMap }: MappingProps) =>
  type.fields.map((field) => (
    <Select
      key={field.key}
      id={`codebook-to-${field.key}`}
      label={field.label}
      name={text.goesTo(field.label)}
      options={to.fields.map(({ key, label }) => ({ key, label }))}
      value={fields[field.key]}
      empty={text.asNote}
      onChoose={(next) => onMap(field.key, next)}
    />
  ))

/** The claims of a type. */
function useIds(key: string): readonly string[] | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [ids, setIds] = useState<readonly string[]>()
  useEffect(() => {
    let current = true
    void actions.claimsOfType(key).then((answer) => {
      if (current && answer) setIds(answer.ids)
    })
    return () => {
      current = false
    }
  }, [actions, key, stale])
  return ids
}

/** What would become of their values; undefined until it is known. */
function usePreview(
  ids: readonly string[] | undefined,
  type: string | undefined,
  fields: Record<string, string>,
): ClaimTypePreview | undefined {
  const actions = useActions()
  const [known, setKnown] = useState<{ asked: string; preview: ClaimTypePreview }>()
  const asked = JSON.stringify([type, fields])
  useEffect(() => {
    let current = true
    const [wanted, mapping] = JSON.parse(asked) as [string | null, Record<string, string>]
    if (!ids || ids.length === 0 || wanted === null) return undefined
    void actions.previewRetype({ ids: [...ids], type: wanted, fields: mapping }).then((preview) => {
      if (current && preview) setKnown({ asked, preview })
    })
    return () => {
      current = false
    }
  }, [actions, ids, asked])
  return known?.asked === asked ? known.preview : undefined
}
