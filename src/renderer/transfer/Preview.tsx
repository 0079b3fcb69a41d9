// How the file would begin: a small table, or the first lines.
import type { ExportPreview } from '../../core/answers'
import { words } from '../ui/words'
import styles from './ExportDialog.module.css'

interface PreviewProps {
  preview: ExportPreview | undefined
  columns: readonly string[] | undefined
}

export function Preview({ preview, columns }: PreviewProps) {
  if (!preview) return <div className={styles['preview']} />
  const heads = columns ?? preview.columns
  return (
    <section aria-label={words.preview} className={styles['preview']}>
      {preview.cautions.map((sentence) => (
        <p key={sentence} role="alert" className={styles['caution']}>
          {sentence}
        </p>
      ))}
      <h3>{words.previewOf(preview.total)}</h3>
      <div
        // What is wider or longer than the box is reached with the arrows.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={styles['sample']}
      >
        {preview.columns.length > 0 ? (
          <table>
            <thead>
              <tr>
                {heads.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((cells, row) => (
                <tr key={row}>
                  {heads.map((name, column) => (
                    <td key={name}>{cells[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <pre>{preview.text}</pre>
        )}
      </div>
    </section>
  )
}
