// Series: the same measure at different dates. The claim joins one by its name, or begins one.
// Leaving a series that nobody else is in removes it.
import { Box } from '../controls/Box'
import { X } from 'lucide-react'
import { useState } from 'react'
import { dateInWords } from '../../../core/model/edtf-words'
import type { Series } from '../../../core/model/relations'
import { useActions } from '../../state/store'
import { words } from '../../ui/words'
import { ClaimPicker } from '../controls/ClaimPicker'
import { OwnText } from '../controls/OwnText'
import { Picker } from '../controls/Picker'
import { TextRow } from '../controls/TextRow'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import { useSeries } from '../form/use-links'
import { ClaimLine } from './ClaimLine'
import { SeriesLine, useMembers } from './SeriesLine'
import type { Member, Point } from './series-points'
import styles from './Numbers.module.css'
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
  const members = useMembers(series)
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
      <SeriesLine name={series.name} points={members.flatMap(({ point }) => point ?? [])} />
      <Members members={members} name={name} onRemove={without} />
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

interface MembersProps {
  members: readonly Member[]
  name: string
  onRemove: (claim: string) => void
}

/** The claims of the series, each with its date and value; the one in hand is named as such. */
function Members({ members, name, onRemove }: MembersProps) {
  const desk = useDesk()
  // Where none stands in time, that isn't worth a word at each.
  const isLine = members.some(({ point }) => point !== undefined)
  const placeOf = ({ id, point }: Member): string =>
    [
      ...(point ? [dateOf(point)] : isLine ? [words.relations.undated] : []),
      ...(id === desk.claim.id ? [words.relations.thisClaim] : []),
    ].join(' · ')
  return (
    <ol className={styles['points']}>
      {members.map(({ id, point }, index) => (
        <li key={id} aria-current={id === desk.claim.id || undefined}>
          <span>{placeOf({ id, point })}</span>
          {point && <span>{point.text}</span>}
          {id !== desk.claim.id && (
            <div className={controls['member']}>
              <ClaimLine id={id} />
              <Tool icon={X} label={`Remove claim ${index + 1} from ${name}`} onPress={() => onRemove(id)} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

const dateOf = ({ asOf, date }: Point): string =>
  `${asOf ? `${words.relations.asOf} ` : ''}${dateInWords(date)}`
