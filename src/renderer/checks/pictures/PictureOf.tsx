// The picture of a check, by what it is a picture of. Each says the same as the sentence above it, for the eye.
import type { Picture } from '../../../core/model/check'
import { Origins } from './Origins'
import styles from './Pictures.module.css'
import { Share } from './Share'
import { Sum } from './Sum'
import { Times } from './Times'
import { Values } from './Values'
import { Words } from './Words'

export function PictureOf({ picture, label }: { picture: Picture; label: string }) {
  // One value alone is compared with nothing.
  if (picture.as === 'values' && picture.values.length < 2) return null
  return (
    <figure aria-label={label} className={styles['picture']}>
      {drawn(picture)}
    </figure>
  )
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
