// The settings of a person on this machine: settings.json in the data folder, never in a project.
// A broken file is set aside and never overwritten; a new one replaces the old as a whole.
import fs from 'node:fs'
import { join } from 'node:path'
import { WorkbenchError } from '../../core/errors'
import type { Coder } from '../../core/model/codebook'
import { badInput } from '../../core/model/fields'
import { merge } from '../../core/model/patch'
import { Settings } from '../../core/model/settings'
import { fileError } from '../importing/file-error'
import type { Host } from './host'

export interface SettingsFile {
  read(): Settings
  /** Merges a patch in; throws `badInput` when the result is no settings. */
  change(patch: unknown): Settings
  /** Who makes changes here. The first who does so gets an id, and it is kept. */
  coder(): Coder
}

export function createSettings(host: Host): SettingsFile {
  const path = join(host.dataFolder, 'settings.json')
  let made: Settings | undefined
  const standing = () => (made ??= defaultsFor(host))
  const read = () => readFile(path, host) ?? standing()
  return {
    read,
    change: (patch) => {
      const parsed = Settings.safeParse(merge(read(), patch))
      if (!parsed.success) throw badInput('', parsed.error)
      write(path, parsed.data, host)
      return parsed.data
    },
    coder: () => {
      const settings = read()
      if (settings === made) write(path, settings, host)
      return { id: settings.coder.id, name: settings.coder.name }
    },
  }
}

const defaultsFor = ({ newId, userName }: Host): Settings =>
  Settings.parse({
    coder: { id: newId(), name: userName, confirmed: false },
    theme: 'system',
    recent: [],
    places: {},
    panels: {},
  })

/** The settings as they stand in the file; undefined where there is none, or none that can be read. */
function readFile(path: string, host: Host): Settings | undefined {
  const text = textOf(path)
  if (text === undefined) return undefined
  // Settings that can't be read are no reason not to start: they are set aside, and said to be.
  try {
    return Settings.parse(JSON.parse(text))
  } catch {
    const aside = join(host.dataFolder, `settings.broken-${host.newId()}.json`)
    fs.renameSync(path, aside)
    const message = `Your settings could not be read and were set aside as “${aside}”; Assay goes on with new ones.`
    host.emit({ event: 'notice', level: 'warning', message })
    return undefined
  }
}

function textOf(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch (error) {
    // No file yet is how everybody begins.
    const failure = fileError(path, error)
    if (failure.code === 'notFound') return undefined
    throw failure
  }
}

function write(path: string, settings: Settings, host: Host): void {
  const temporary = `${path}.new-${host.newId()}`
  try {
    fs.mkdirSync(host.dataFolder, { recursive: true })
    fs.writeFileSync(temporary, `${JSON.stringify(settings, null, 2)}\n`, { flush: true })
    fs.renameSync(temporary, path)
  } catch (error) {
    // Not handled, only said in words; half a file must not stay.
    fs.rmSync(temporary, { force: true })
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const full = code === 'ENOSPC' || code === 'EDQUOT'
    throw new WorkbenchError(
      full ? 'diskFull' : 'noAccess',
      full
        ? `The disk is full: your settings could not be written to “${path}”.`
        : `Your settings could not be written to “${path}” (${code}).`,
    )
  }
}
