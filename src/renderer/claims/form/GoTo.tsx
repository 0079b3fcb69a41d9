// Going to any part of the form by its name: the way past sixty fields for somebody without a mouse.
// Nothing is changed; a part that is hidden is shown first.
import { useState } from 'react'
import { useApp } from '../../state/store'
import { Picker } from '../controls/Picker'
import { findPlaces, placeName, placesOf } from '../parts/find'
import { withOffered } from '../parts/offered'
import { pathKey } from '../parts/part'
import { placesBeside } from '../parts/beside'
import { useDesk } from './desk'

const most = 12

/** The id of the field, for the key that leads to it. */
export const goToId = 'claim.goTo'

export function GoTo() {
  const desk = useDesk()
  const [text, setText] = useState('')
  const relations = useApp((state) => state.relations)
  const breakdowns = useApp((state) => state.breakdowns)
  const series = useApp((state) => state.series)
  const beside = placesBeside(desk.claim, {
    relations: [...relations.values()],
    breakdowns: [...breakdowns.values()],
    series: [...series.values()],
  })
  const { form, claim, suggested } = desk
  const shown = withOffered(form, claim, suggested.of(claim))
  const places = findPlaces([...placesOf(form, shown), ...beside], text).slice(0, most)
  const go = (key: string | undefined): void => {
    const place = places.find(({ path }) => pathKey(path) === key)
    if (place) desk.goTo(place.path)
  }
  return (
    <Picker
      id={goToId}
      label="Go to field"
      placeholder="Go to field…  Ctrl+G"
      text={text}
      options={places.map((place) => ({ key: pathKey(place.path), label: placeName(place) }))}
      onType={setText}
      onPick={go}
      onEnter={() => go(places[0] && text.trim() !== '' ? pathKey(places[0].path) : undefined)}
      onLeave={() => setText('')}
    />
  )
}
