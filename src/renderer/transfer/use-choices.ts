// What is chosen in the export dialog: as it was the last time, until somebody chooses otherwise.
import { useEffect, useState } from 'react'
import type { ExportPreview } from '../../core/answers'
import type { Input } from '../../core/contract'
import { fileName, folderOf } from '../app/use-folder'
import { useActions, useApp } from '../state/store'
import { claimsOf, whereOf } from './claims-of'
import { type Format, offerOf } from './formats'

type ExportInput = Omit<Input<'exportProject'>, 'job'>

export function useChoices() {
  const actions = useActions()
  const project = useApp((state) => state.project)
  const kept = useApp((state) => state.settings?.exporting)
  const wanted = useApp((state) => state.exportAs)
  const { where, ...ofClaims } = useClaims()
  const [format, setFormat] = useState<Format>(offerOf(wanted ?? kept?.format).format)
  const [columns, setColumns] = useState(kept?.columns ?? {})
  const [raw, setRaw] = useState(kept?.raw ?? false)
  const [withOriginals, setWithOriginals] = useState(kept?.withOriginals ?? false)
  const [typedPath, setPath] = useState<string>()
  const offer = offerOf(format)
  const name = fileName(project?.record.title ?? '', offer.ending)
  const path = typedPath ?? (kept?.folder ?? folderOf(project?.path ?? '') ?? '') + name
  const isTable = offer.essentials !== undefined
  const asked: Omit<ExportInput, 'path'> = {
    format,
    raw: isTable && raw,
    where: offer.ofClaims ? where : {},
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
    ...ofClaims,
    isTable,
    preview: usePreview(asked),
    input: { ...asked, path, withOriginals: format === 'json' && withOriginals },
    keep,
  }
}

/** Which claims are written. */
function useClaims() {
  const table = useApp((state) => state.table)
  const views = useApp((state) => state.views)
  const inTable = useApp((state) => state.view === 'claims')
  const wanted = useApp((state) => state.exportOf)
  const [chosen, setClaims] = useState<string>(wanted ?? (inTable ? 'table' : 'all'))
  const offeredClaims = claimsOf(table, views)
  const claims = offeredClaims.some(({ key }) => key === chosen) ? chosen : 'all'
  return { claims, offeredClaims, setClaims, where: whereOf(claims, table, views) }
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
