// Chooses a format and a place for an export. The engine writes the file; what a format could not carry is said.
import { type FormEvent, useState } from 'react'
import { Form, Radio, RadioGroup } from 'react-aria-components'
import type { exportFormats, ExportReport, Input } from '../../core/contract'
import { useActions, useApp } from '../state/store'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Checkbox } from '../ui/Field'
import { words } from '../ui/words'
import styles from './ExportDialog.module.css'
import { PathField } from './PathField'
import { fileName, folderOf } from './use-folder'

type Format = (typeof exportFormats)[number]

const formats: readonly { format: Format; label: string; what: string; ending: string }[] = [
  { format: 'csv', label: 'Claims (CSV)', what: words.formats.csv, ending: 'claims.csv' },
  { format: 'evidence-csv', label: 'Evidence (CSV)', what: words.formats.evidence, ending: 'evidence.csv' },
  {
    format: 'highlights-csv',
    label: 'Highlights (CSV)',
    what: words.formats.highlights,
    ending: 'highlights.csv',
  },
  { format: 'sources-csv', label: 'Sources (CSV)', what: words.formats.sources, ending: 'sources.csv' },
  { format: 'json', label: 'Whole project (JSON)', what: words.formats.json, ending: 'json' },
  { format: 'jsonl', label: 'Claims (JSONL)', what: words.formats.jsonl, ending: 'jsonl' },
]

export function ExportDialog() {
  const actions = useActions()
  const [report, setReport] = useState<ExportReport>()
  return (
    <Dialog
      title="Export"
      width="wide"
      onClose={actions.closeDialog}
      buttons={
        <>
          <Button onPress={actions.closeDialog}>{report ? 'Close' : 'Cancel'}</Button>
          <Button look="primary" type="submit" form="export">
            Write file
          </Button>
        </>
      }
    >
      <Choices onSubmit={(input) => void actions.exportProject(input).then(setReport)} />
      {report && <Report report={report} />}
    </Dialog>
  )
}

function Choices({ onSubmit }: { onSubmit: (input: Omit<Input<'exportProject'>, 'job'>) => void }) {
  const project = useApp((state) => state.project)
  const [format, setFormat] = useState<Format>('csv')
  const [typedPath, setTypedPath] = useState<string>()
  const [raw, setRaw] = useState(false)
  const [withOriginals, setWithOriginals] = useState(false)
  const ending = formats.find((each) => each.format === format)?.ending ?? format
  const name = fileName(project?.record.title ?? '', ending)
  const path = typedPath ?? (folderOf(project?.path ?? '') ?? '') + name
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit({ format, path, raw, withOriginals })
  }
  return (
    <Form id="export" onSubmit={submit}>
      <Formats format={format} onFormat={setFormat} />
      {format.endsWith('csv') && (
        <Checkbox isSelected={raw} onChange={setRaw}>
          {words.raw}
        </Checkbox>
      )}
      {format === 'json' && (
        <Checkbox isSelected={withOriginals} onChange={setWithOriginals}>
          {words.withOriginals}
        </Checkbox>
      )}
      <PathField
        label="File"
        path={path}
        onPath={setTypedPath}
        show="nothing"
        ask={{ purpose: 'save', kind: 'export', suggestedName: name }}
      />
    </Form>
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

function Report({ report }: { report: ExportReport }) {
  return (
    <div className={styles['report']}>
      <p>{words.exported(report.rows, report.path)}</p>
      {report.lost.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
