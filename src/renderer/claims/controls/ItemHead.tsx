// The head of an item of a list: its name, and the tools that move it or take it away.
// An item that isn't stored yet can only be filled in.
import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { words } from '../../ui/words'
import type { Path } from '../parts/part'
import { EvidenceMark } from './EvidenceMark'
import { Tool } from './Tool'
import styles from './controls.module.css'

interface ItemHeadProps {
  name: string
  path: Path
  index: number
  /** How many items are stored. */
  count: number
  suggested: boolean
  move: (from: number, to: number | undefined) => void
}

export function ItemHead({ name, path, index, count, suggested, move }: ItemHeadProps) {
  const stored = index < count
  return (
    <div className={styles['itemHead']}>
      <span>{name}</span>
      <EvidenceMark path={path} label={name} />
      {stored && count > 1 && (
        <>
          <Tool
            icon={ArrowUp}
            label={`Move ${name} up`}
            disabled={index === 0}
            onPress={() => move(index, index - 1)}
          />
          <Tool
            icon={ArrowDown}
            label={`Move ${name} down`}
            disabled={index === count - 1}
            onPress={() => move(index, index + 1)}
          />
        </>
      )}
      {stored && <Tool icon={X} label={`Remove ${name}`} onPress={() => move(index, undefined)} />}
      {suggested && (
        <Tool icon={X} label={words.suggesting.dismiss(name)} onPress={() => move(index, undefined)} />
      )}
    </div>
  )
}
