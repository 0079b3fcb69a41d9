// What is chosen in the export dialog: as it was the last time, until somebody chooses otherwise.
import { useEffect, useState } from 'react'
import type { ExportPreview } from '../../core/answers'
import type { Input } from '../../core/contract'
import { fileName, folderOf } from '../app/use-folder'
import { useActions, useApp } from '../state/store'
import { type Format, offerOf } from './formats'

type ExportInput = Omit<Input<'exportProject'>, 'job'>

export function useChoices() {
  const actions = useActions()
  const project = useApp((state) => state.project)
  const kept = useApp((state) => state.settings?.exporting)
  const where = useApp((state) => state.table.where)
  const inTable = useApp((state) => state.view === 'claims')
  const narrowed = Object.keys(where).length > 0
  const [format, setFormat] = useState<Format>(offerOf(kept?.format).format)
  const [columns, setColumns] = useState(kept?.columns ?? {})
  const [raw, setRaw] = useState(kept?.raw ?? false)
  const [withOriginals, setWithOriginals] = useState(kept?.withOriginals ?? false)
  const [onlyShown, setOnlyShown] = useState(narrowed && inTable)
  const [typedPath, setPath] = useState<string>()
  const offer = offerOf(format)
  const name = fileName(project?.record.title ?? '', offer.ending)
  const path = typedPath ?? (kept?.folder ?? folderOf(project?.path ?? '') ?? '') + name
  const isTable = offer.essentials !== undefined
  const asked: Omit<ExportInput, 'path'> = {
    format,
    raw: isTable && raw,
    where: onlyShown && offer.ofClaims ? where : {},
    ...(isTable && columns[format] ? { columns: columns[format] } : {}),
  }
  const keep = (): void => {
    const exporting = { format, raw, withOriginals, columns: { [format]: columns[format] ?? null } }
    void actions.changeSettings({ exporting: { ...exporting, folder: folderOf(path) ?? null } })
  }
  return {
    offer,
    name,
    path,
    setPath,
    setFormat,
    columns: columns[format],
    setColumns: (chosen: string[] | undefined): void =>
      setColumns(({ [format]: _before, ...others }) => (chosen ? { ...others, [format]: chosen } : others)),
    raw,
    setRaw,
    withOriginals,
    setWithOriginals,
    narrowed,
    onlyShown,
    setOnlyShown,
    isTable,
    preview: usePreview(asked),
    input: { ...asked, path, withOriginals: format === 'json' && withOriginals },
    keep,
  }
}

/** The first rows of what was chosen; those of the last choice until they are there. */
function usePreview(asked: Omit<ExportInput, 'path'>): ExportPreview | undefined {
  const actions = useActions()
  const [preview, setPreview] = useState<ExportPreview>()
  const key = JSON.stringify(asked)
  useEffect(() => {
    let current = true
    const input = JSON.parse(key) as Input<'exportPreview'>
    void actions.exportPreview({ ...input, limit: 4 }).then((answer) => {
      if (current && answer) setPreview(answer)
    })
    return () => {
      current = false
    }
  }, [actions, key])
  return preview
}
