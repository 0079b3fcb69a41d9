// Moments and periods on one line of time.
import { stretchOf } from '../../../core/checking/times'
import { dateInWords } from '../../../core/model/edtf-words'
import type { Picture } from '../../../core/model/check'
import { Line, Stretch } from './Line'
import { scaleOf } from './scale'

type TimesPicture = Extract<Picture, { as: 'times' }>

export function Times({ picture: { moments } }: { picture: TimesPicture }) {
  const stretches = moments.map(({ edtf }) => stretchOf(edtf))
  const ends = stretches.flatMap((each) => (each ? [each.start, each.end] : [])).filter(Number.isFinite)
  const [from, to] = [Math.min(...ends), Math.max(...ends)]
  const room = (to - from) * 0.05
  const scale = scaleOf(from - room, to + room)
  return moments.map(({ claim, label, edtf }, n) => {
    const stretch = stretches[n]
    return (
      <Line key={`${claim} ${label}`} label={label} number={dateInWords(edtf)}>
        {stretch && <Stretch look="part" from={scale.at(stretch.start)} to={scale.at(stretch.end)} />}
      </Line>
    )
  })
}
