// The full address of a link in a document, to be read and copied. Nothing here leads there.
import { Copy } from 'lucide-react'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { copyText } from '../../ui/copy'
import { words } from '../../ui/words'
import styles from './popups.module.css'

export function LinkAddress({ url }: { url: string }) {
  const actions = useActions()
  return (
    <>
      <p className={styles['address']}>{url}</p>
      <div className={styles['buttons']}>
        <Button
          icon={Copy}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened it wants the address
          autoFocus
          onPress={() => {
            copyText(url)
            actions.say(words.copiedAddress(url))
          }}
        >
          Copy address
        </Button>
      </div>
    </>
  )
}
