// Where in a row of things somebody stands, a step either way for whoever has no keys at hand, and how much is done.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from './Button'
import styles from './Steps.module.css'

interface StepsProps {
  text: { previous: string; next: string }
  place: string
  isFirst: boolean
  isLast: boolean
  onStep: (by: 1 | -1) => void
  done?: { said: string; label: string; value: number; max: number }
}

export function Steps({ text, place, isFirst, isLast, onStep, done }: StepsProps) {
  return (
    <div className={styles['steps']}>
      {done && (
        <>
          <span className={styles['done']}>{done.said}</span>
          <progress aria-label={done.label} value={done.value} max={done.max} />
        </>
      )}
      <IconButton
        icon={ChevronLeft}
        label={text.previous}
        keys="k"
        isDisabled={isFirst}
        onPress={() => onStep(-1)}
      />
      <span className={styles['place']}>{place}</span>
      <IconButton
        icon={ChevronRight}
        label={text.next}
        keys="j"
        isDisabled={isLast}
        onPress={() => onStep(1)}
      />
    </div>
  )
}
