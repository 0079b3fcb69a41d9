// Tells how an import goes and, when it is done, what came of each file.
import { ProgressBar } from 'react-aria-components'
import type { ImportReport } from '../../core/contract'
import type { State } from '../state/state'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { words } from '../ui/words'
import styles from './ImportDialog.module.css'
import { pickFiles } from './pick-files'

export function ImportDialog() {
  const importing = useApp((state) => state.importing)
  return importing ? <Importing {...importing} /> : <Choosing />
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
          <Button look="primary" onPress={() => void pickFiles().then((files) => actions.importFiles(files))}>
            Choose files…
          </Button>
        </>
      }
    >
      <p>{words.whatImports}</p>
    </Dialog>
  )
}

function Importing({ job, files, report }: NonNullable<State['importing']>) {
  const actions = useActions()
  const close = (): void => {
    actions.closeDialog()
    actions.focusOn('text')
  }
  const cancel = (): void => void actions.cancelJob(job)
  return (
    <Dialog
      title="Import"
      onClose={report ? close : cancel}
      buttons={
        <Button look={report ? 'primary' : 'plain'} onPress={report ? close : cancel}>
          {report ? 'Done' : 'Cancel'}
        </Button>
      }
    >
      {report ? <Report report={report} /> : <Progress job={job} files={files} />}
    </Dialog>
  )
}

function Progress({ job, files }: { job: string; files: number }) {
  const progress = useApp((state) => state.jobs[job])
  const done = progress?.done ?? 0
  const total = progress?.total ?? files
  return (
    <ProgressBar value={done} maxValue={total} valueLabel={words.progress(done, total)} aria-label="Import">
      {({ percentage, valueText }) => (
        <div className={styles['progress']}>
          <div className={styles['track']}>
            <div className={styles['done']} style={{ width: `${percentage ?? 0}%` }} />
          </div>
          <p>
            {valueText} {progress?.item}
          </p>
        </div>
      )}
    </ProgressBar>
  )
}

function Report({ report }: { report: ImportReport }) {
  const titles = useApp((state) => state.sources)
  const titleOf = (id: string): string => titles.get(id)?.title ?? id
  return (
    <div className={styles['report']}>
      <Part
        title={words.imported(report.imported.length)}
        lines={report.imported.map((source) => source.title)}
      />
      <Part
        title={words.skipped(report.skipped.length)}
        lines={report.skipped.map(({ path, sourceId }) => `${path}: ${titleOf(sourceId)}`)}
      />
      <Part
        title={words.failed(report.failed.length)}
        lines={report.failed.map(({ message }) => message)}
        bad
      />
      <Part title={words.warnings} lines={report.warnings.map(({ message }) => message)} />
    </div>
  )
}

function Part({ title, lines, bad = false }: { title: string; lines: string[]; bad?: boolean }) {
  if (lines.length === 0) return null
  return (
    <section className={bad ? styles['bad'] : undefined}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
