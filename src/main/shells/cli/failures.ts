// Documents that were not imported, told so that thousands of them are still a report.
import { basename } from 'node:path'
import type { ImportReport } from '../../../core/contract'
import { warn } from './output'

/** So many of each reason are told by name. */
const toldByName = 20

/** Tells what failed, what has the same reason together; `--json` has every single one. */
export function tellFailures(failed: ImportReport['failed']): void {
  const reasons = new Map<string, string[]>()
  for (const { path, message } of failed) {
    const reason = message.replaceAll(path, '').replaceAll(basename(path), '')
    const told = reasons.get(reason) ?? []
    reasons.set(reason, told)
    told.push(message)
  }
  for (const messages of reasons.values()) {
    messages.slice(0, toldByName).forEach(warn)
    const more = messages.length - toldByName
    if (more > 0) warn(`… and ${more} more for the same reason; --json lists them all.`)
  }
}
