// Two wordings side by side: what only one of them has is marked in it, by more than a colour.
import type { Picture } from '../../../core/model/check'
import styles from './Pictures.module.css'

type WordsPicture = Extract<Picture, { as: 'words' }>

export function Words({ picture }: { picture: WordsPicture }) {
  const { left, right, pieces } = picture
  const side = (which: 'left' | 'right', label: string) => (
    <div>
      <h3>{label}</h3>
      <p>
        {pieces.map((piece, n) =>
          piece.in === 'both' ? (
            piece.text
          ) : piece.in === which ? (
            <mark key={n} data-side={which}>
              {piece.text}
            </mark>
          ) : null,
        )}
      </p>
    </div>
  )
  return (
    <div className={styles['words']}>
      {side('left', left.label)}
      {side('right', right.label)}
    </div>
  )
}
