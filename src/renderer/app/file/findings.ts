// What there is to say about a project's file: each a state, a sentence and, where there is one, the way out. Pure.
import type { Health } from '../../../core/answers'
import type { DialogName } from '../../state/places'
import { words } from '../../ui/words'

export interface Finding {
  state: 'good' | 'unsure' | 'bad'
  what: string
  more?: string | undefined
  way?: Extract<DialogName, 'backups' | 'saveCopy'> | undefined
}

const day = 24 * 60 * 60 * 1000
/** Under this, the next large import may not fit. */
const littleRoom = 500_000_000

export function findingsOf(health: Health, now: number): Finding[] {
  return [fileOf(health), checkedOf(health), anchorsOf(health), backupOf(health, now), roomOf(health)].flat()
}

function fileOf({ file, path, bytes, readOnly, counts }: Health): Finding {
  const say = words.health
  if (file === 'inPlace')
    return {
      state: readOnly ? 'unsure' : 'good',
      what: readOnly ? say.readOnly : say.inPlace,
      more: `${path} · ${words.bytes(bytes)} · ${say.counts(counts)}`,
    }
  return { state: 'bad', what: say.file[file], more: path, way: 'saveCopy' }
}

function checkedOf({ verified }: Health): Finding {
  const say = words.health
  if (!verified) return { state: 'unsure', what: say.neverVerified, more: say.whatVerifies }
  const when = words.when(verified.at)
  if (verified.problems === 0) return { state: 'good', what: say.verified(when), more: say.whatVerifies }
  return { state: 'bad', what: say.damaged(verified.problems, when), way: 'backups' }
}

function anchorsOf({ anchors, counts }: Health): Finding {
  const { moved, fuzzy, lost } = anchors
  const say = words.health
  if (moved + fuzzy + lost === 0) return { state: 'good', what: say.anchored(counts.highlights) }
  return { state: lost > 0 ? 'bad' : 'unsure', what: say.unanchored(moved, fuzzy, lost) }
}

function backupOf({ newestBackup, backups, backupFolder }: Health, now: number): Finding {
  const say = words.health
  if (!newestBackup) return { state: 'unsure', what: say.noBackup, more: backupFolder, way: 'backups' }
  const old = now - Date.parse(newestBackup.madeAt) > 7 * day
  const what = say.backup(words.when(newestBackup.madeAt), backups)
  return { state: old ? 'unsure' : 'good', what, more: backupFolder, way: 'backups' }
}

function roomOf({ freeBytes }: Health): Finding[] {
  if (freeBytes === undefined) return []
  const what = words.health.free(words.bytes(freeBytes))
  return [{ state: freeBytes < littleRoom ? 'bad' : 'good', what }]
}
