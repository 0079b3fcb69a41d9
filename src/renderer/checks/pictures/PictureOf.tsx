// The picture of a check, by what it is a picture of. Each says the same as the sentence above it, for the eye.
import type { Check, Picture } from '../../../core/model/check'
import { HeldOn } from './HeldOn'
import { Origins } from './Origins'
import styles from './Pictures.module.css'
import { Share } from './Share'
import { Sum } from './Sum'
import { Times } from './Times'
import { Values } from './Values'
import { Words } from './Words'

export function PictureOf({ check: { picture, expression, kind } }: { check: Check }) {
  if (!picture || !compares(picture)) return null
  return (
    <figure aria-label={expression} className={styles['picture']}>
      {drawn(picture)}
      {/* Only what was revised has values that held from one date to the next. */}
      {picture.as === 'values' && kind === 'revised' && (
        <HeldOn values={picture.values} unit={picture.unit} />
      )}
    </figure>
  )
}

/** One value or moment alone is compared with nothing. */
function compares(picture: Picture): boolean {
  if (picture.as === 'values') return picture.values.length > 1
  return picture.as !== 'times' || picture.moments.length > 1
}

function drawn(picture: Picture) {
  switch (picture.as) {
    case 'sum':
      return <Sum picture={picture} />
    case 'share':
      return <Share picture={picture} />
    case 'values':
      return <Values picture={picture} />
    case 'times':
      return <Times picture={picture} />
    case 'words':
      return <Words picture={picture} />
    case 'origins':
      return <Origins picture={picture} />
  }
}
