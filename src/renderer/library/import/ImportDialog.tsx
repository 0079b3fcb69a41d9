// Tells how an import goes and, when it is done, what came of each file.
import { ProgressBar } from 'react-aria-components'
import { pickFiles } from '../../app/pick-files'
import type { Importing as Running } from '../../state/jobs'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { copyText } from '../../ui/copy'
import { Dialog } from '../../ui/Dialog'
import { words } from '../../ui/words'
import { Report } from './Report'
import { reportText, retriable } from './report'
import styles from './Import.module.css'

export function ImportDialog() {
  const importing = useApp((state) => state.importing)
  if (!importing) return <Choosing />
  return importing.report ? <Done importing={importing} /> : <Importing importing={importing} />
}

function Choosing() {
  const actions = useActions()
  return (
    <Dialog
      title="Import"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>Cancel</Button>
          <Button onPress={() => actions.ask('importFolder')}>Choose a folder…</Button>
          <Button look="primary" onPress={() => void pickFiles().then((files) => actions.importFiles(files))}>
            Choose files…
          </Button>
        </>
      }
    >
      <p>{words.importing.whatImports}</p>
    </Dialog>
  )
}

function Importing({ importing }: { importing: Running }) {
  const actions = useActions()
  const progress = useApp((state) => state.jobs[importing.job])
  const { files, before, cancelled } = importing
  const done = before + (progress && progress.done !== progress.total ? progress.done : 0)
  const total = files ?? progress?.total
  const text =
    total === undefined
      ? words.importing.gathered(before)
      : words.importing.importing(Math.min(done, total), total)
  return (
    <Dialog
      title="Import"
      onClose={actions.cancelImport}
      buttons={
        <Button isDisabled={cancelled} onPress={actions.cancelImport}>
          Cancel
        </Button>
      }
    >
      <ProgressBar
        value={total === undefined ? 0 : Math.min(done, total)}
        maxValue={total ?? 1}
        isIndeterminate={total === undefined}
        valueLabel={text}
        aria-label="Import"
      >
        {({ percentage }) => (
          <div className={styles['progress']}>
            <div className={styles['track']}>
              <div className={styles['done']} style={{ width: `${percentage ?? 0}%` }} />
            </div>
            <p>{text}</p>
            <p className={styles['item']}>
              {progress?.item ?? (total === undefined && words.importing.gathering)}
            </p>
          </div>
        )}
      </ProgressBar>
    </Dialog>
  )
}

function Done({ importing }: { importing: Running }) {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const { report, again } = importing
  if (!report) return null
  const titleOf = (id: string): string => sources.get(id)?.title ?? id
  const close = (): void => {
    actions.closeDialog()
    actions.focusOn('text')
  }
  const copy = (): void => {
    copyText(reportText(report, titleOf))
    actions.say(words.importing.reportCopied)
  }
  const failed = retriable(report)
  const retry = (): void => {
    if (!again) return
    if ('paths' in again) void actions.importPaths([...failed])
    else void actions.importFound(again.found.filter(({ path }) => failed.has(path)))
  }
  return (
    <Dialog
      title="Import"
      width="wide"
      onClose={close}
      buttons={
        <>
          <Button look="quiet" onPress={copy}>
            {words.importing.copyReport}
          </Button>
          {failed.size > 0 && again && <Button onPress={retry}>{words.importing.retry}</Button>}
          <Button look="primary" onPress={close}>
            Done
          </Button>
        </>
      }
    >
      <Report report={report} />
    </Dialog>
  )
}
