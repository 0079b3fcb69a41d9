// An address of a source: shown whole before anybody does anything with it, and copied; never opened from here.
import { Copy } from 'lucide-react'
import { useActions } from '../../state/store'
import { IconButton } from '../../ui/Button'
import { copyText } from '../../ui/copy'
import { words } from '../../ui/words'
import { OwnField } from './OwnField'
import styles from './source.module.css'

interface AddressProps {
  label: string
  value: string | undefined
  mark: string | undefined
  fixed: boolean
  /** Null: there is none any more. */
  onSave: (value: string | null) => Promise<unknown>
}

export function Address({ label, value = '', mark, fixed, onSave }: AddressProps) {
  const actions = useActions()
  const copy = (): void => {
    copyText(value)
    actions.say(words.library.copied(value))
  }
  return (
    <div className={styles['beside']}>
      <OwnField
        label={label}
        value={value}
        mark={mark}
        fixed={fixed}
        onSave={(text) => onSave(text === '' ? null : text)}
      />
      {value !== '' && (
        <IconButton icon={Copy} label={`${words.library.copyAddress}: ${label}`} onPress={copy} />
      )}
    </div>
  )
}
