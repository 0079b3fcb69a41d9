// Says above the list of entities that some of them may be the same, and leads to them.
import { mostTwins } from '../../state/actions/codebook'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import styles from '../Codebook.module.css'
import { useTwins } from './use-twins'

export function TwinsOffer() {
  const actions = useActions()
  const twins = useTwins()
  const looking = useApp((state) => state.coding.doing === 'twins')
  if (twins.length === 0 || looking) return null
  return (
    <p className={styles['offer']}>
      <span>{words.codebook.entities.maybeSame(twins.length, mostTwins)}</span>
      <Button onPress={() => actions.browseCodebook({ doing: 'twins' })}>
        {words.codebook.entities.lookThrough}
      </Button>
    </p>
  )
}
