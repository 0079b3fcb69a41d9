// Going to any part of the form by its name: the way past sixty fields for somebody without a mouse. In the same place
// stands, when asked for, the choice of the part that a selected passage is evidence for.
// A part that is hidden is shown first.
import { useMemo, useState } from 'react'
import { useActions, useApp, useAppStore } from '../../state/store'
import { useAsked } from '../../state/use-asked'
import { words } from '../../ui/words'
import { Picker } from '../controls/Picker'
import { fieldPlaces, findPlaces, type Place, placeName, placesOf } from '../parts/find'
import { withOffered } from '../parts/offered'
import { pathKey } from '../parts/part'
import { placesBeside } from '../parts/beside'
import { useDesk } from './desk'
import { addEvidenceFor } from './passages-of'

const most = 12

/** The id of the field, for the key that leads to it. */
export const goToId = 'claim.goTo'

export function GoTo() {
  const actions = useActions()
  const store = useAppStore()
  const [isAsking, setAsking] = useState(false)
  const handlers = useMemo(
    () => ({
      evidenceFor: () => {
        const { selection } = store.getState()
        if (selection && selection.start < selection.end) setAsking(true)
        else actions.say(words.selectFirst)
      },
    }),
    [actions, store],
  )
  useAsked(handlers)
  return isAsking ? <EvidenceFor onDone={() => setAsking(false)} /> : <GoToField />
}

function GoToField() {
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
  const go = (place: Place | undefined): void => {
    if (place) desk.goTo(place.path)
  }
  return (
    <Picker
      id={goToId}
      label="Go to field"
      placeholder="Go to field…  Ctrl+G"
      text={text}
      options={optionsOf(places)}
      onType={setText}
      onPick={(key) => go(places.find(({ path }) => pathKey(path) === key))}
      onEnter={() => go(text.trim() === '' ? undefined : places[0])}
      onLeave={() => setText('')}
    />
  )
}

const optionsOf = (places: readonly Place[]) =>
  places.map((place) => ({ key: pathKey(place.path), label: placeName(place) }))

/** Takes the selection as evidence for the part that is chosen, and goes back to the text. */
function EvidenceFor({ onDone }: { onDone: () => void }) {
  const desk = useDesk()
  const actions = useActions()
  const store = useAppStore()
  const [text, setText] = useState('')
  const { form, claim } = desk
  const whole = { path: [], names: [words.form.wholeClaim] }
  const places = findPlaces([...fieldPlaces(form, claim), whole], text).slice(0, most)
  const back = (): void => {
    onDone()
    actions.focusOn('text')
  }
  const take = (place: Place | undefined): void => {
    if (!place) return
    void addEvidenceFor(store, actions, place.path.length === 0 ? undefined : pathKey(place.path))
    back()
  }
  return (
    <Picker
      id={goToId}
      label={words.form.evidenceFor}
      placeholder={words.form.evidenceForHint}
      text={text}
      options={optionsOf(places)}
      focused
      field={{
        onKeyDown: (event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          back()
        },
      }}
      onType={setText}
      onPick={(key) => take(places.find(({ path }) => pathKey(path) === key))}
      onEnter={() => take(text.trim() === '' ? undefined : places[0])}
      onLeave={onDone}
    />
  )
}
