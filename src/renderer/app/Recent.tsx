// The projects of the last days. One whose file is no longer there says so, and can be looked for or forgotten.
import { FolderSearch, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Settings } from '../../core/model/settings'
import type { Actions } from '../state/actions'
import { useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { folderOf } from './use-folder'
import styles from './Welcome.module.css'

type Known = Settings['recent'][number]

export function Recent() {
  const recent = useApp((state) => state.settings?.recent)
  const missing = useMissing(recent)
  if (!recent || recent.length === 0) return <p className={styles['none']}>{words.noRecent}</p>
  return (
    <section aria-labelledby="recent" className={styles['recent']}>
      <h2 id="recent">Recent projects</h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from its buttons */}
      <ul onKeyDown={moveInList}>
        {recent.map((known, n) => (
          <Row key={known.path} known={known} gone={missing.has(known.path)} newest={n === 0} />
        ))}
      </ul>
    </section>
  )
}

function Row({ known, gone, newest }: { known: Known; gone: boolean; newest: boolean }) {
  const actions = useActions()
  const recent = useApp((state) => state.settings?.recent ?? [])
  const pathId = useId()
  const { path, title, openedAt } = known
  const forget = (): void =>
    void actions.changeSettings({ recent: recent.filter((each) => each.path !== path) })
  return (
    <li className={styles['row']} data-gone={gone || undefined}>
      <div className={styles['main']}>
        <AriaButton
          data-project
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- nothing else has the focus, and Enter goes on where one was
          autoFocus={newest}
          aria-describedby={pathId}
          className={styles['cover'] ?? ''}
          onPress={() => void actions.openProject(path)}
        >
          {title}
        </AriaButton>
        <span className={styles['path']} id={pathId}>
          {gone && <strong>{words.welcome.gone}</strong>} {path}
        </span>
        <time dateTime={openedAt}>{words.day(openedAt)}</time>
      </div>
      {gone && (
        <IconButton
          icon={FolderSearch}
          label={words.welcome.find(title)}
          onPress={() => actions.openDialog('openProject')}
        />
      )}
      <IconButton icon={X} label={words.welcome.forget(title)} onPress={forget} />
    </li>
  )
}

/** Up and Down walk along the projects. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (by === undefined) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-project]')]
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement))
  rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus()
  event.preventDefault()
}

/** The paths of projects whose file is not where it was. */
function useMissing(recent: readonly Known[] | undefined): ReadonlySet<string> {
  const actions = useActions()
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let current = true
    void missingOf(
      actions,
      (recent ?? []).map(({ path }) => path),
    ).then((found) => {
      if (current) setMissing(found)
    })
    return () => {
      current = false
    }
  }, [actions, recent])
  return missing
}

async function missingOf(actions: Actions, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = [...new Set(paths.map((path) => folderOf(path) ?? path))]
  const listed = await Promise.all(folders.map((folder) => actions.peekFolder(folder)))
  const there = new Set(listed.flatMap((folder) => folder?.entries.map(({ path }) => path) ?? []))
  return new Set(paths.filter((path) => !there.has(path)))
}
