// Actions on the person's settings, on paths, and on what is written outside of the project.
import type { ExportReport, Folder, Input } from '../../../core/contract'
import type { Settings } from '../../../core/model/settings'
import { words } from '../../ui/words'
import type { Tools } from '../tools'

export function settingsActions({ get, set, say, wire, run, inTurn }: Tools) {
  let last: Promise<unknown> = Promise.resolve()
  // One after the other: each answer is all of the settings, and an older one that comes later would undo a newer.
  const changeSettings = (patch: Input<'changeSettings'>): Promise<unknown> => {
    last = last.then(() =>
      run(async () => {
        const now = await wire.changeSettings(patch)
        set({ settings: onlyChanged(get().settings, now) })
      }),
    )
    return last
  }

  return {
    changeSettings,
    /** Remembers the place at the top of the window, for the next time. */
    async keepPlace(start: number): Promise<void> {
      const { project, source } = get()
      if (project && source)
        await changeSettings({ places: { [project.record.id]: { sourceId: source.id, start } } })
    },
    exportProject: (
      input: Omit<Input<'exportProject'>, 'job'>,
      job: string,
    ): Promise<ExportReport | undefined> =>
      inTurn(async () => {
        const report = await wire.exportProject({ ...input, job })
        say(words.exported(report.rows, report.path))
        return report
      }),
    /** Asks with the shell's own dialog; null where it has none. */
    choosePath: (input: Input<'choosePath'>): Promise<{ path: string | null } | null | undefined> =>
      run(() => wire.choosePath(input)),
    /** What is in a folder; undefined where it can't be read, without a word about it. */
    peekFolder: (path?: string): Promise<Folder | undefined> =>
      wire.listFolder(path === undefined ? {} : { path }).then(
        (folder) => folder,
        // Recovers from a folder that is gone, or whose name is only half typed.
        () => undefined,
      ),
  }
}

/** Settings in which every part that is as before is the same object: most of the page is drawn anew with a new one. */
function onlyChanged(before: Settings | undefined, now: Settings): Settings {
  if (!before) return now
  const parts = Object.entries(now).map(([key, part]) => {
    const was: unknown = before[key as keyof Settings]
    return [key, JSON.stringify(was) === JSON.stringify(part) ? was : part]
  })
  return Object.fromEntries(parts) as Settings
}
