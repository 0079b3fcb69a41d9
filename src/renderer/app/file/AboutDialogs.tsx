// What the program is, and whose work is in it: the licences were gathered when it was built.
import { useEffect, useState } from 'react'
import type { About } from '../../state/actions/about'
import { useActions } from '../../state/store'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'
import styles from './File.module.css'

export function AboutDialog() {
  const actions = useActions()
  const about = useAbout()
  return (
    <Dialog
      title="About Assay"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={() => actions.openDialog('licences')}>{words.about.licences}</Button>
          <Button look="primary" onPress={actions.closeDialog}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles['about']}>
        <h3>Assay {about?.version}</h3>
        {words.about.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Dialog>
  )
}

export function LicencesDialog() {
  const actions = useActions()
  const about = useAbout()
  return (
    <Dialog
      title="Third-party licences"
      width="wide"
      onClose={actions.closeDialog}
      buttons={
        <Button look="primary" onPress={actions.closeDialog}>
          Close
        </Button>
      }
    >
      <p>{words.about.others(about?.packages.length ?? 0)}</p>
      <div className={styles['licences']}>
        {about?.packages.map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`}>
            <summary>
              {name} {version} <span className={styles['soft']}>{licence}</span>
            </summary>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a text that scrolls needs the keys */}
            <pre tabIndex={0}>{text === '' ? licence : text}</pre>
          </details>
        ))}
      </div>
    </Dialog>
  )
}

function useAbout(): About | undefined {
  const actions = useActions()
  const [about, setAbout] = useState<About>()
  useEffect(() => {
    void actions.about().then(setAbout)
  }, [actions])
  return about
}
