// Series: the same measure at different dates. The claim joins one by its name, or begins one.
// Leaving a series that nobody else is in removes it.
import { Box } from '../controls/Box'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Series } from '../../../core/model/relations'
import { useActions } from '../../state/store'
import { ClaimPicker } from '../controls/ClaimPicker'
import { OwnText } from '../controls/OwnText'
import { Row } from '../controls/PartView'
import { Picker } from '../controls/Picker'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
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
  const save = async (patch: object): Promise<boolean> =>
    (await actions.change('changeSeries', { id, ...patch })) !== undefined
  const without = (claim: string): void => {
    const left = claims.filter((each) => each !== claim)
    void (left.length === 0 ? actions.change('removeSeries', { id }) : save({ claims: left }))
  }
  return (
    <Box name={name} look="item">
      <div className={controls['beside']}>
        <OwnText
          path={['series', id, 'name']}
          label="Name"
          placeholder="Name"
          value={series.name}
          save={(text) => (text === undefined ? Promise.resolve(true) : save({ name: text }))}
        />
        <Tool icon={X} label={`Leave ${name}`} onPress={() => without(desk.claim.id)} />
      </div>
      {claims
        .filter((claim) => claim !== desk.claim.id)
        .map((claim, index) => (
          <div key={claim} className={controls['member']}>
            <ClaimLine id={claim} />
            <Tool icon={X} label={`Remove claim ${index + 1} from ${name}`} onPress={() => without(claim)} />
          </div>
        ))}
      <ClaimPicker
        id={elementId(['series', id, 'claim'])}
        label="Add claim"
        placeholder="Add a claim"
        without={claims}
        onPick={(claim) => claim !== undefined && void save({ claims: [...claims, claim] })}
      />
      <Row label="Note">
        <OwnText
          path={['series', id, 'note']}
          label="Note"
          value={series.note}
          save={(text) => save({ note: text ?? null })}
        />
      </Row>
    </Box>
  )
}
