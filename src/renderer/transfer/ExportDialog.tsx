// Chooses a format, what goes into it and a place for it. The engine writes the file; what a format could not carry is said.
import { Copy } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Form, ProgressBar, Radio, RadioGroup } from 'react-aria-components'
import type { ExportReport } from '../../core/contract'
import { PathField } from '../app/PathField'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { copyText } from '../ui/copy'
import { Dialog } from '../ui/Dialog'
import { Checkbox, SelectField } from '../ui/Field'
import { words } from '../ui/words'
import { Columns } from './Columns'
import styles from './ExportDialog.module.css'
import { type Format, formats } from './formats'
import { Preview } from './Preview'
import { useChoices } from './use-choices'

export function ExportDialog() {
  const actions = useActions()
  const choices = useChoices()
  const { job, report, submit, cancel } = useWriting(choices)
  return (
    <Dialog
      title="Export"
      width="widest"
      onClose={() => {
        // Nobody would see any more how far it is.
        cancel()
        actions.closeDialog()
      }}
      buttons={
        <>
          {report && <Report report={report} />}
          {job !== undefined && <Progress job={job} />}
          <Button onPress={job === undefined ? actions.closeDialog : cancel}>
            {report ? 'Close' : 'Cancel'}
          </Button>
          <Button look="primary" type="submit" form="export" isPending={job !== undefined}>
            Write file
          </Button>
        </>
      }
    >
      <Form id="export" className={styles['form'] ?? ''} onSubmit={(event) => void submit(event)}>
        <Formats format={choices.offer.format} onFormat={choices.setFormat} />
        <Options {...choices} />
        <PathField
          label="File"
          path={choices.path}
          onPath={choices.setPath}
          show="nothing"
          ask={{ purpose: 'save', kind: 'export', suggestedName: choices.name }}
        />
      </Form>
    </Dialog>
  )
}

/** Writes the file, once at a time: the job while it does, and what came of it. */
function useWriting({ input, keep }: Pick<ReturnType<typeof useChoices>, 'input' | 'keep'>) {
  const actions = useActions()
  const [report, setReport] = useState<ExportReport>()
  const [job, setJob] = useState<string>()
  return {
    report,
    job,
    cancel: () => {
      if (job !== undefined) void actions.cancelJob(job)
    },
    submit: async (event: FormEvent): Promise<void> => {
      event.preventDefault()
      if (job !== undefined) return
      const id = crypto.randomUUID()
      setJob(id)
      setReport(undefined)
      keep()
      const written = await actions.exportProject(input, id)
      setJob(undefined)
      setReport(written)
    },
  }
}

function Options(choices: ReturnType<typeof useChoices>) {
  const { offer, preview, columns, isTable } = choices
  return (
    <div className={styles['options']}>
      {offer.ofClaims && choices.offeredClaims.length > 1 && (
        <SelectField
          label={words.exportOf.label}
          value={choices.claims}
          options={choices.offeredClaims}
          onChange={choices.setClaims}
        />
      )}
      {isTable && (
        <Checkbox isSelected={choices.raw} onChange={choices.setRaw}>
          {words.raw}
        </Checkbox>
      )}
      {offer.format === 'json' && (
        <Checkbox isSelected={choices.withOriginals} onChange={choices.setWithOriginals}>
          {words.withOriginals}
        </Checkbox>
      )}
      <Preview preview={preview} columns={columns} />
      {isTable && preview && (
        <Columns
          all={preview.columns}
          chosen={columns}
          essentials={offer.essentials ?? []}
          onChange={choices.setColumns}
        />
      )}
    </div>
  )
}

function Formats({ format, onFormat }: { format: Format; onFormat: (format: Format) => void }) {
  return (
    <RadioGroup
      aria-label="Format"
      value={format}
      onChange={(value) => onFormat(value as Format)}
      className={styles['formats'] ?? ''}
    >
      {formats.map((each) => (
        <Radio key={each.format} value={each.format} className={styles['format'] ?? ''}>
          <span className={styles['dot']} />
          <span className={styles['label']}>{each.label}</span>
          <span className={styles['what']}>{each.what}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}

function Progress({ job }: { job: string }) {
  const progress = useApp((state) => state.jobs[job])
  return (
    <ProgressBar
      aria-label={words.exporting}
      className={styles['progress'] ?? ''}
      {...(progress?.total === undefined
        ? { isIndeterminate: true }
        : { value: progress.done, maxValue: progress.total })}
    >
      {({ percentage, valueText }) => (
        <>
          <span className={styles['track']}>
            <span className={styles['done']} style={{ width: `${percentage ?? 30}%` }} />
          </span>
          {valueText}
        </>
      )}
    </ProgressBar>
  )
}

function Report({ report }: { report: ExportReport }) {
  return (
    <div className={styles['report']}>
      <p>
        {words.exported(report.rows, report.path)}
        <IconButton icon={Copy} label={words.copyPath} onPress={() => copyText(report.path)} />
      </p>
      {report.lost.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
