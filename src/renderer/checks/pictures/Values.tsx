// Values on one line, each with what its digits leave open; a series in the order of its dates.
import { dateInWords } from '../../../core/model/edtf-words'
import type { Picture } from '../../../core/model/check'
import { endsOf, scaleOf, told } from './scale'
import { Placed } from './Share'

type ValuesPicture = Extract<Picture, { as: 'values' }>

export function Values({ picture: { values, unit } }: { picture: ValuesPicture }) {
  const ends = values.map(endsOf)
  const low = Math.min(...ends.map((each) => each.low))
  const high = Math.max(...ends.map((each) => each.high))
  // Room at both ends, so that the outermost values are seen to lie apart from the edge.
  const room = (high - low || Math.abs(high) || 1) * 0.1
  const scale = scaleOf(low - room, high + room)
  return (
    <>
      {values.map((bar, n) => (
        <Placed
          key={bar.claim ?? n}
          bar={bar}
          scale={scale}
          label={bar.at === undefined ? bar.label : `${dateInWords(bar.at)} · ${bar.label}`}
          number={told(bar, unit)}
        />
      ))}
    </>
  )
}
