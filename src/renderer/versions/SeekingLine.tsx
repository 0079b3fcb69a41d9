// The line over the text while a passage of an old version is being selected anew: what it says there, and what to do.
// Must not break: it can be left as it was entered, by keys, and nothing is changed then.
import { shortened } from '../../core/text/shorten'
import type { Seeking } from '../state/browsing'
import { useActions } from '../state/store'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { Line } from './Line'
import styles from './Versions.module.css'

const text = words.versions.repairing

export function SeekingLine({ seeking }: { seeking: Seeking }) {
  const actions = useActions()
  const leave = (): void => void actions.giveUpSeeking()
  return (
    <Line onEscape={leave}>
      <p className={styles['sought']}>
        {text.seeking} <q>{shortened(seeking.old.exact, 300)}</q>
      </p>
      <Button look="primary" onPress={() => void actions.reselect()}>
        {text.take} <kbd>{text.takeKeys}</kbd>
      </Button>
      <Button onPress={leave}>
        {text.giveUp} <kbd>Esc</kbd>
      </Button>
    </Line>
  )
}
