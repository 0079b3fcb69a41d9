// Asks what a source is the new version of, and shows what of its highlights would be carried over before anything is made.
// Must not break: nothing is changed before “Make it a new version” is pressed; Cancel ends the counting, too.
import { useEffect, useState } from 'react'
import type { VersionPreview } from '../../core/versions/answers'
import { Progress } from '../app/file/Progress'
import { Picker } from '../claims/controls/Picker'
import type { VersionPair } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useOnce } from '../ui/use-once'
import { words } from '../ui/words'
import { useReplaceable } from './use-replaceable'
import { factsOf } from './VersionHead'
import styles from './Versions.module.css'

const text = words.versions.making

export function MakeVersionDialog() {
  const actions = useActions()
  const source = useApp((state) => state.sources.get(state.source?.id ?? ''))
  const id = source?.id ?? ''
  const chosen = useReplaceable(id)
  const { of } = chosen
  const preview = usePreview(id, of)
  const pair = of === undefined ? undefined : { id, of }
  const close = (): void => {
    // Whoever turns away while it is being made wants nothing made.
    actions.cancelJobsOf(words.jobs.change)
    actions.closeDialog()
  }
  const make = useOnce(async () => {
    if (!pair || !preview || !(await actions.makeVersion(pair))) return
    actions.closeDialog()
    actions.focusOn('text')
  })
  const compare = (): void => {
    close()
    if (pair) actions.showComparison(pair)
  }
  return (
    <Dialog
      title={text.title}
      width="wide"
      onClose={close}
      buttons={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button isDisabled={!pair} onPress={compare}>
            {text.compare}
          </Button>
          <Button look="primary" isDisabled={!preview} onPress={make}>
            {text.make}
          </Button>
        </>
      }
    >
      <Choice title={source?.title ?? ''} chosen={chosen} preview={preview} onEnter={make} />
    </Dialog>
  )
}

interface ChoiceProps {
  title: string
  chosen: ReturnType<typeof useReplaceable>
  preview: VersionPreview | undefined
  onEnter: () => void
}

/** What it replaces, and what that would come to. */
function Choice({ title, chosen, preview, onEnter }: ChoiceProps) {
  const { of, choose, options, typed, type } = chosen
  const replaced = useApp((state) => state.sources.get(of ?? ''))
  return (
    <div className={styles['making']}>
      <p>{text.what(title)}</p>
      <Picker
        id="version-of"
        label={text.of}
        placeholder={text.hint}
        text={typed}
        options={options}
        onType={type}
        onPick={choose}
        onEnter={onEnter}
        onLeave={() => type(undefined)}
        focused
      />
      {replaced && <p className={styles['soft']}>{factsOf(replaced)}</p>}
      <Progress what={text.job} />
      <Progress what={words.jobs.change} />
      <output aria-label={text.outcome}>
        {preview ? <Outcome {...preview} /> : of === undefined && <p>{text.choose}</p>}
      </output>
    </div>
  )
}

const anchors = ['exact', 'moved', 'fuzzy', 'lost'] as const

function Outcome({ highlights, claims }: VersionPreview) {
  const all = anchors.reduce((sum, anchor) => sum + highlights[anchor], 0)
  return (
    <>
      {all === 0 ? (
        <p>{text.none}</p>
      ) : (
        <dl className={styles['outcome']}>
          {anchors
            .filter((anchor) => highlights[anchor] > 0)
            .map((anchor) => (
              <div key={anchor} data-anchor={anchor}>
                <dt>{text.passages(highlights[anchor])}</dt>
                <dd>
                  <b>{anchor}</b>: {text.counts[anchor]}
                </dd>
              </div>
            ))}
        </dl>
      )}
      {all > 0 && <p>{text.claims(claims.changed + claims.lost)}</p>}
      <p className={styles['soft']}>{text.stays}</p>
    </>
  )
}

/** What would be carried over; undefined while that is being counted. */
function usePreview(id: string, of: string | undefined): VersionPreview | undefined {
  const actions = useActions()
  const [found, setFound] = useState<VersionPreview & { pair: VersionPair }>()
  useEffect(() => {
    let current = true
    if (of !== undefined)
      void actions.previewVersion({ id, of }).then((answer) => {
        if (current && answer) setFound({ ...answer, pair: { id, of } })
      })
    return () => {
      current = false
      actions.cancelJobsOf(text.job)
    }
  }, [actions, id, of])
  const isIt = found?.pair.id === id && found.pair.of === of
  return isIt ? found : undefined
}
