// A part of its whole, and the share that it makes beside the share that is printed, on one scale.
import type { Bar, Picture } from '../../../core/model/check'
import { words } from '../../ui/words'
import { Line, Stretch } from './Line'
import { endsOf, type Scale, scaleOf, told } from './scale'

type SharePicture = Extract<Picture, { as: 'share' }>

export function Share({ picture: { part, whole, computed, printed } }: { picture: SharePicture }) {
  const most = (bars: (Bar | undefined)[]): number =>
    Math.max(0, ...bars.flatMap((bar) => (bar ? [endsOf(bar).high] : [])))
  const counts = scaleOf(0, most([part, whole]))
  const shares = scaleOf(0, roundedUp(most([computed, printed])))
  return (
    <>
      {whole && <Counted bar={whole} look="whole" scale={counts} />}
      {part && <Counted bar={part} look="part" scale={counts} />}
      {computed && (
        <Placed bar={computed} scale={shares} label={words.checking.computed} number={computed.label} />
      )}
      {printed && (
        <Placed bar={printed} scale={shares} label={words.checking.printed} number={printed.label} />
      )}
    </>
  )
}

/** The next of 1, 2, 5, 10 … percent, so that the scale ends at a number that can be named. */
function roundedUp(share: number): number {
  const steps = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1]
  return steps.find((step) => share <= step) ?? share
}

function Counted({ bar, look, scale }: { bar: Bar; look: 'whole' | 'part'; scale: Scale }) {
  return (
    <Line label={bar.label} number={told(bar)} strong={look === 'whole'}>
      <Stretch look={look} from={0} to={scale.at(bar.value ?? endsOf(bar).high)} />
    </Line>
  )
}

interface PlacedProps {
  bar: Bar
  scale: Scale
  label: string
  number: string
}

/** A value where it lies on the scale, with what its digits leave open around it. */
export function Placed({ bar, scale, label, number }: PlacedProps) {
  const { low, high } = endsOf(bar)
  const place = scale.at(bar.value ?? (low + high) / 2)
  return (
    <Line label={label} number={number}>
      <Stretch look="open" from={scale.at(low)} to={scale.at(high)} />
      <Stretch look="dot" from={place} to={place} />
    </Line>
  )
}
