// `assay suggest`: what the program would propose for a source, passage by passage.
// Must not break: positions on stdout count code points; nothing that is proposed is kept.
import type { ProposedField, Suggestion } from '../../../core/model/suggestion'
import { codePoints } from '../../../core/text/code-points'
import { suggestionInCodePoints } from '../../../core/transfer/positions'
import { plain, print, printJson, warn } from './output'
import { job, untilCancelled, withProject } from './session'

export function suggest([path, sourceId]: [string, string], { json }: { json?: boolean }): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const { suggestions } = await untilCancelled(ask, ask.suggest({ job, sourceId }))
    const text = await ask.text({ sourceId })
    const points = codePoints(text)
    const inPoints = suggestions.map((suggestion) => suggestionInCodePoints(suggestion, points))
    if (json) return printJson({ suggestions: inPoints })
    const { records: types } = await ask.list({ kind: 'types' })
    const labels = new Map(types.map((type) => ('label' in type ? [type.key, type.label] : ['', ''])))
    for (const [index, { start, end }] of suggestions.entries())
      await print(linesOf(inPoints[index] as Suggestion, text.slice(start, end), labels))
    if (suggestions.length === 0) warn('Nothing is proposed for this source.')
  })
}

function linesOf(suggestion: Suggestion, passage: string, labels: ReadonlyMap<string, string>): string {
  const { start, end, type, certainty, speech, attribution, legalStatus } = suggestion
  const parts: [string, string | undefined][] = [
    ...Object.entries(suggestion.fields).map(([key, value]): [string, string] => [key, wordsOf(value)]),
    ['speaker', speech?.speaker && wordsOf({ ...speech, ...speech.speaker })],
    ['attribution', attribution?.map((hop) => wordsOf(hop)).join(' › ')],
    ['certainty', certainty?.value],
    ['legal status', legalStatus?.text],
  ]
  const told = parts.filter(([, words]) => words).map(([key, words]) => `\n    ${key}: ${plain(words ?? '')}`)
  return `${start}–${end}  ${labels.get(type) ?? type}  “${plain(passage).trim()}”${told.join('')}`
}

/** A proposed part as it is printed in the text. */
function wordsOf(part: ProposedField): string {
  if (Array.isArray(part)) return part.map(wordsOf).join(', ')
  if ('value' in part && typeof part.value === 'string') return part.value
  const { text, name, description } = part as { text?: string; name?: string; description?: string }
  return text ?? name ?? description ?? 'unnamed'
}
