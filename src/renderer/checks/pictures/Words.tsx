// Two wordings side by side: what only one of them has is marked in it, by more than a colour.
import type { Picture } from '../../../core/model/check'
import { words } from '../../ui/words'
import styles from './Pictures.module.css'

type WordsPicture = Extract<Picture, { as: 'words' }>
type Which = 'left' | 'right'

export function Words({ picture }: { picture: WordsPicture }) {
  const side = (which: Which) => (
    <div>
      <h3>{picture[which].label}</h3>
      <Wording which={which} pieces={picture.pieces} />
    </div>
  )
  return (
    <div className={styles['words']}>
      {side('left')}
      {side('right')}
    </div>
  )
}

function Wording({ which, pieces }: { which: Which; pieces: WordsPicture['pieces'] }) {
  const own = pieces.filter((piece) => piece.text !== '' && (piece.in === 'both' || piece.in === which))
  if (own.length === 0) return <p data-none>{words.checking.noneOfIt}</p>
  return (
    <p>
      {own.map((piece, n) =>
        piece.in === 'both' ? (
          piece.text
        ) : (
          <mark key={n} data-side={which}>
            {piece.text}
          </mark>
        ),
      )}
    </p>
  )
}
