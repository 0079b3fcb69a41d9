// `assay compare`: how one text became another, a line a paragraph, with the words that differ.
// Must not break: positions on stdout count code points; what a document says can't drive the terminal.
import { codePoints } from '../../../core/text/code-points'
import type { Span } from '../../../core/text/span'
import { differenceInCodePoints } from '../../../core/transfer/positions'
import type { DifferenceRun } from '../../../core/versions/answers'
import { counted, plain, print, printJson, warn } from './output'
import { job, untilCancelled, withProject } from './session'

export function compare(
  [path, id, of]: [string, string, string],
  { json }: { json?: boolean },
): Promise<void> {
  return withProject(path, 'read', async (ask) => {
    const { runs } = await untilCancelled(ask, ask.compareVersions({ job, id, of }))
    const texts = { old: await ask.text({ sourceId: of }), fresh: await ask.text({ sourceId: id }) }
    if (json) {
      const points = { old: codePoints(texts.old), fresh: codePoints(texts.fresh) }
      return printJson({ runs: differenceInCodePoints(runs, points) })
    }
    for (const run of runs) for (const line of linesOf(run, texts)) await print(line)
    if (texts.old === texts.fresh) warn('The two texts are the same.')
  })
}

interface Texts {
  old: string
  fresh: string
}

/** `-` removed, `+` added, `<` moved away, `>` moved here, `~` changed: [-words of the old text-]{+of the new one+}. */
function linesOf(run: DifferenceRun, { old, fresh }: Texts): string[] {
  if (run.kind === 'same') return [`  ${counted(paragraphsIn(old, run.old).length, 'paragraph')} the same`]
  if (run.kind === 'removed') return signed(run.moved ? '<' : '-', paragraphsIn(old, run.old))
  if (run.kind === 'added') return signed(run.moved ? '>' : '+', paragraphsIn(fresh, run.new))
  let [at, line] = [run.old.start, '']
  for (const words of run.words) {
    line += old.slice(at, words.old.start) + around('[-', cut(old, words.old), '-]')
    line += around('{+', cut(fresh, words.new), '+}')
    at = words.old.end
  }
  return signed('~', [line + old.slice(at, run.old.end)])
}

const cut = (text: string, { start, end }: Span): string => text.slice(start, end)

const paragraphsIn = (text: string, span: Span): string[] => cut(text, span).split('\n')

const signed = (sign: string, lines: readonly string[]): string[] =>
  lines.map((line) => `${sign} ${plain(line)}`.trimEnd())

const around = (before: string, words: string, after: string): string =>
  words === '' ? '' : before + words + after
