// Reading: sources, text and inspector side by side; where it is narrow, one at a time with a switch between them.
// Must not break: whatever is asked to take the focus is on the screen before it does.
import { type ReactNode, useState } from 'react'
import { Inspector } from '../inspector/Inspector'
import { Library } from '../library/Library'
import { Reader } from '../reader/Reader'
import type { FocusPlace } from '../state/places'
import { useActions, useApp } from '../state/store'
import { useAsked } from '../state/use-asked'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { Columns } from './Columns'
import { Guide } from './Guide'
import { useKeptFocus } from './use-kept-focus'
import { useWidth } from './use-width'
import styles from './Views.module.css'

export type Place = 'sources' | 'text' | 'inspector'

const placeOf: Record<FocusPlace, Place> = {
  text: 'text',
  form: 'inspector',
  inspector: 'inspector',
  tags: 'inspector',
  sources: 'sources',
  search: 'sources',
}

// The same elements each time: where the focus goes is no reason to draw what is in the rooms anew.
const rooms: Record<Place, ReactNode> = {
  sources: <Library />,
  text: <Reader />,
  inspector: (
    <>
      <Guide />
      <Inspector />
    </>
  ),
}

export function ReadView() {
  const actions = useActions()
  const width = useWidth()
  const focus = useApp((state) => state.focus)
  const [seen, setSeen] = useState(focus)
  const [place, setPlace] = useState<Place>('text')
  // What is asked for comes to the front in the same moment, so that it can take the focus.
  if (focus !== seen) {
    setSeen(focus)
    if (focus) setPlace(placeOf[focus.on])
  }
  useKeptFocus(width)
  const toggle = (side: 'sources' | 'inspector'): void => actions.focusOn(place === side ? 'text' : side)
  useAsked({
    toText: () => actions.focusOn('text'),
    toInspector: () => actions.focusOn('inspector'),
    // Side by side they are closed and opened; where there is no room for that, they take turns with the text.
    ...(width !== 'wide' && {
      toggleSources: () => toggle('sources'),
      toggleInspector: () => toggle('inspector'),
    }),
  })
  if (width === 'wide') return <Columns rooms={rooms} asked={focus ? placeOf[focus.on] : undefined} />
  return width === 'middle' ? (
    <TwoColumns rooms={rooms} place={place} onPlace={setPlace} />
  ) : (
    <OneColumn rooms={rooms} place={place} onPlace={setPlace} />
  )
}

interface SomeColumnsProps {
  rooms: Record<Place, ReactNode>
  place: Place
  onPlace: (place: Place) => void
}

/** The text, and beside it the sources or the inspector: the inspector as soon as a claim is in hand. */
function TwoColumns({ rooms, place, onPlace }: SomeColumnsProps) {
  const hand = useApp((state) => state.hand)
  const focused = useApp((state) => state.settings?.reader.layout === 'focus')
  const [before, setBefore] = useState<{ hand: string | undefined; side: Place }>({
    hand,
    side: place === 'inspector' ? place : 'sources',
  })
  if (hand !== before.hand) setBefore({ hand, side: hand === undefined ? 'sources' : 'inspector' })
  else if (place !== 'text' && place !== before.side) setBefore({ hand, side: place })
  const choose = (side: Place): void => {
    setBefore({ hand, side })
    onPlace(side)
  }
  return (
    <div className={styles['two']}>
      <div className={styles['room']}>{rooms.text}</div>
      <div className={styles['side']} hidden={focused && place === 'text'}>
        <Switch places={['sources', 'inspector']} place={before.side} onPlace={choose} />
        <Stack rooms={rooms} places={['sources', 'inspector']} place={before.side} />
      </div>
    </div>
  )
}

function OneColumn({ rooms, place, onPlace }: SomeColumnsProps) {
  const places: Place[] = ['sources', 'text', 'inspector']
  return (
    <div className={styles['side']}>
      <Switch places={places} place={place} onPlace={onPlace} />
      <Stack rooms={rooms} places={places} place={place} />
    </div>
  )
}

function Switch({
  places,
  place,
  onPlace,
}: {
  places: Place[]
  place: Place
  onPlace: (place: Place) => void
}) {
  return (
    <fieldset className={styles['switch']} aria-label={words.parts} data-frame>
      {places.map((each) => (
        <Button key={each} look="quiet" aria-pressed={place === each} onPress={() => onPlace(each)}>
          {words.places[each]}
        </Button>
      ))}
    </fieldset>
  )
}

/** All of them, each keeping its size and its place in the text; only one can be seen and reached. */
function Stack({
  rooms,
  places,
  place,
}: {
  rooms: SomeColumnsProps['rooms']
  places: Place[]
  place: Place
}) {
  return (
    <div className={styles['stack']}>
      {places.map((each) => (
        <div key={each} className={styles['room']} data-away={each !== place || undefined}>
          {rooms[each]}
        </div>
      ))}
    </div>
  )
}
