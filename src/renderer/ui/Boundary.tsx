// Keeps a mistake of one room from taking the whole page with it: a sentence and two ways out stand in its place.
// Must not break: it needs nothing but React and a button, because whatever else there is may be what failed.
import { Component, type ReactNode } from 'react'
import styles from './Boundary.module.css'
import { Button } from './Button'
import { words } from './words'

interface Props {
  children: ReactNode
}

export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert" className={styles['failed']}>
        <p>{words.broken}</p>
        <div className={styles['ways']}>
          <Button look="primary" onPress={() => this.setState({ failed: false })}>
            {words.showAgain}
          </Button>
          <Button onPress={() => location.reload()}>{words.readPageAgain}</Button>
        </div>
      </div>
    )
  }
}
