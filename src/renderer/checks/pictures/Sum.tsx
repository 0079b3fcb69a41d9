// A total and its parts, one after the other, with what they leave over hatched. Rounding is the paler end of a bar.
import type { Bar, Picture } from '../../../core/model/check'
import { words } from '../../ui/words'
import { Line, Stretch } from './Line'
import { endsOf, type Scale, scaleOf, told } from './scale'

type SumPicture = Extract<Picture, { as: 'sum' }>

export function Sum({ picture: { total, parts, remainder } }: { picture: SumPicture }) {
  const steps = stepsOf(parts)
  const end = steps.at(-1)?.end ?? 0
  const scale = scaleOf(0, Math.max(total ? endsOf(total).high : 0, end))
  const left = remainder && leftOver(remainder, total, end)
  return (
    <>
      {total && (
        <Line label={total.label} number={told(total)} strong>
          <OpenBar bar={total} from={0} look="whole" scale={scale} />
        </Line>
      )}
      {steps.map(({ bar, start }) => (
        <Line key={bar.claim ?? bar.label} label={bar.label} number={told(bar)}>
          <OpenBar bar={bar} from={start} look="part" scale={scale} />
        </Line>
      ))}
      {left && (
        <Line label={left.label} number={left.number} strong>
          <Stretch look={left.look} from={scale.at(left.from)} to={scale.at(left.to)} />
        </Line>
      )}
    </>
  )
}

/** Each part begins where the one before ends. */
function stepsOf(parts: readonly Bar[]): { bar: Bar; start: number; end: number }[] {
  let end = 0
  return parts.map((bar) => {
    const start = end
    end += middleOf(bar)
    return { bar, start, end }
  })
}

const middleOf = (bar: Bar): number => {
  const { low, high } = endsOf(bar)
  return bar.value ?? (low + high) / 2
}

/** What the parts leave over, or what they have too much; nothing where they come to the total. */
function leftOver(remainder: Bar, total: Bar | undefined, end: number) {
  const { low, high } = endsOf(remainder)
  if (!total || (low <= 0 && high >= 0)) return undefined
  const whole = middleOf(total)
  const over = high < 0
  const size: Bar = over
    ? { label: '', low: -high, high: -low, ...(remainder.value !== undefined && { value: -remainder.value }) }
    : remainder
  return {
    label: over ? words.checking.tooMuch : remainder.label || words.checking.leftOver,
    number: told(size),
    look: over ? ('over' as const) : ('left' as const),
    from: end,
    to: whole,
  }
}

interface OpenBarProps {
  bar: Bar
  from: number
  look: 'whole' | 'part'
  scale: Scale
}

/** A bar up to what is sure, and paler to where rounding may take it. */
function OpenBar({ bar, from, look, scale }: OpenBarProps) {
  const { low, high } = endsOf(bar)
  return (
    <>
      <Stretch look={look} from={scale.at(from)} to={scale.at(from + low)} />
      {high > low && <Stretch look="open" from={scale.at(from + low)} to={scale.at(from + high)} />}
    </>
  )
}
