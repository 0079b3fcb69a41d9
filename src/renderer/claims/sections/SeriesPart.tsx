// Series: the same measure at different dates. The claim joins one by its name, or begins one.
// Leaving a series that nobody else is in removes it.
import { Box } from '../controls/Box'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Series } from '../../../core/model/relations'
import { useActions } from '../../state/store'
import { ClaimPicker } from '../controls/ClaimPicker'
import { OwnText } from '../controls/OwnText'
import { Picker } from '../controls/Picker'
import { TextRow } from '../controls/TextRow'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import { useSeries } from '../form/use-links'
import { ClaimLine } from './ClaimLine'
import controls from '../controls/controls.module.css'

interface SeriesPartProps {
  mine: readonly Series[]
  others: readonly Series[]
}

export function SeriesPart({ mine, others }: SeriesPartProps) {
  return (
    <>
      {mine.map((series, index) => (
        <SeriesItem key={series.id} series={series} name={`Series ${index + 1}`} />
      ))}
      <JoinSeries others={others} />
    </>
  )
}

function JoinSeries({ others }: { others: readonly Series[] }) {
  const desk = useDesk()
  const actions = useActions()
  const [text, setText] = useState('')
  const name = text.trim()
  const me = desk.claim.id
  const found = others.filter((series) => series.name.toLowerCase().includes(name.toLowerCase()))
  const make = name === '' ? [] : [{ key: 'create', label: `Begin series “${name}”` }]
  const join = (key: string): void => {
    setText('')
    const series = others.find(({ id }) => id === key)
    if (series) void actions.change('changeSeries', { id: series.id, claims: [...series.claims, me] })
    else void actions.change('addSeries', { name, claims: [me] })
  }
  return (
    <Picker
      id={elementId(['series', 'join'])}
      label="Join series"
      placeholder="Join or begin a series: its name"
      text={text}
      options={[
        ...found.map((series) => ({ key: series.id, label: series.name, detail: 'series' })),
        ...make,
      ]}
      fixed={desk.fixed}
      onType={setText}
      onPick={join}
      onEnter={() => {
        if (name !== '') join(found.find((series) => series.name === name)?.id ?? 'create')
      }}
      onLeave={() => setText('')}
    />
  )
}

function SeriesItem({ series, name }: { series: Series; name: string }) {
  const desk = useDesk()
  const actions = useActions()
  const { id, claims } = series
  const edit = useSeries(id)
  const without = (claim: string): void => {
    if (claims.length === 1) void actions.change('removeSeries', { id })
    else void edit((held) => ({ ...held, claims: held.claims.filter((each) => each !== claim) }))
  }
  return (
    <Box name={name} look="item">
      <div className={controls['beside']}>
        <OwnText
          path={['series', id, 'name']}
          label="Name"
          placeholder="Name"
          value={series.name}
          save={(text) =>
            text === undefined ? Promise.resolve(true) : edit((held) => ({ ...held, name: text }))
          }
        />
        <Tool icon={X} label={`Leave ${name}`} onPress={() => without(desk.claim.id)} />
      </div>
      <Others claims={claims} name={name} onRemove={without} />
      <ClaimPicker
        id={elementId(['series', id, 'claim'])}
        label="Add claim"
        placeholder="Add a claim"
        without={claims}
        onPick={(claim) =>
          claim !== undefined && void edit((held) => ({ ...held, claims: [...held.claims, claim] }))
        }
      />
      <TextRow
        path={['series', id, 'note']}
        label="Note"
        value={series.note}
        save={(note) => edit((held) => ({ ...held, note }))}
      />
    </Box>
  )
}

interface OthersProps {
  claims: readonly string[]
  name: string
  onRemove: (claim: string) => void
}

/** The other claims of the series. */
function Others({ claims, name, onRemove }: OthersProps) {
  const desk = useDesk()
  return claims
    .filter((claim) => claim !== desk.claim.id)
    .map((claim, index) => (
      <div key={claim} className={controls['member']}>
        <ClaimLine id={claim} />
        <Tool icon={X} label={`Remove claim ${index + 1} from ${name}`} onPress={() => onRemove(claim)} />
      </div>
    ))
}
