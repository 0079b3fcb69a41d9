// What came of an import, put together from its batches and told by reason. Pure.
// Must not break: every file that was offered is in the report exactly once.
import type { ImportReport } from '../../../core/contract'
import { words } from '../../ui/words'

export const emptyReport: ImportReport = { imported: [], skipped: [], failed: [], warnings: [] }

/** Two reports as one. */
export const joined = (a: ImportReport, b: ImportReport): ImportReport => ({
  imported: [...a.imported, ...b.imported],
  skipped: [...a.skipped, ...b.skipped],
  failed: [...a.failed, ...b.failed],
  warnings: [...a.warnings, ...b.warnings],
})

export interface Failures {
  reason: string
  failed: ImportReport['failed']
}

/** Failures by their reason, the most frequent first. */
export function byReason(failed: ImportReport['failed']): Failures[] {
  const groups = new Map<string, ImportReport['failed']>()
  for (const each of failed) {
    const reason = reasonOf(each.code)
    groups.set(reason, [...(groups.get(reason) ?? []), each])
  }
  return [...groups]
    .map(([reason, those]) => ({ reason, failed: those }))
    .toSorted((a, b) => b.failed.length - a.failed.length)
}

function reasonOf(code: ImportReport['failed'][number]['code']): string {
  const reasons: Partial<Record<typeof code, string>> = words.importing.reasons
  return reasons[code] ?? words.importing.otherReason
}

/** The warnings of each source that has some. */
export function bySource(warnings: ImportReport['warnings']): { sourceId: string; messages: string[] }[] {
  const messages = new Map<string, string[]>()
  for (const { sourceId, message } of warnings)
    messages.set(sourceId, [...(messages.get(sourceId) ?? []), message])
  return [...messages].map(([sourceId, those]) => ({ sourceId, messages: those }))
}

/** How much of paths is a folder that all of them lie in. */
export function commonFolder(paths: readonly string[]): number {
  const [first = '', ...others] = paths
  const ends = [...first.matchAll(/[\\/]/g)].map(({ index }) => index + 1)
  return ends.findLast((end) => others.every((path) => path.startsWith(first.slice(0, end)))) ?? 0
}

/** Paths that could be tried again: everything that failed but for being cancelled as a whole. */
export const retriable = (report: ImportReport): Set<string> =>
  new Set(report.failed.map(({ path }) => path).filter((path) => path !== ''))

/** The whole report as text, for the clipboard. */
export function reportText(report: ImportReport, titleOf: (id: string) => string): string {
  const part = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`), '']
  return [
    ...part(
      words.imported(report.imported.length),
      report.imported.map(({ title, original }) => `${title} (${original.fileName})`),
    ),
    ...part(
      words.skipped(report.skipped.length),
      report.skipped.map(({ path, sourceId }) => `${words.importing.skippedAs(path)} ${titleOf(sourceId)}`),
    ),
    ...byReason(report.failed).flatMap(({ reason, failed }) =>
      part(
        words.importing.failedBecause(failed.length, reason),
        failed.map(({ message }) => message),
      ),
    ),
    ...part(
      words.warnings,
      report.warnings.map(({ sourceId, message }) => `${titleOf(sourceId)}: ${message}`),
    ),
  ].join('\n')
}
