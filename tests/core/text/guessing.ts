// Lines and pages in short, and the regions that are guessed in them; a page's elements are written as paths.
import { documentOfLines } from '../../../src/core/text/document'
import { guessRegions } from '../../../src/core/text/regions'
import type { Hint, Scope } from '../../../src/core/text/scope'

/** A sentence of running text. */
export const prose = (n: number) =>
  `The council said on Monday that ${n} of the lamps in the park had been dark since the autumn storms began.`

/** The regions of a plain text as [kind, words]. */
export function guess(...lines: string[]): [string, string][] {
  const text = lines.join('\n')
  return guessRegions(documentOfLines(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}

/** The regions of a page: each line with the elements around it, the outermost first (`div.nav a`), `+` for a link. */
export function guessPage(...lines: [path: string, words: string][]): [string, string][] {
  const text = lines.map(([, words]) => words).join('\n')
  const scopes = new Map<string, Scope>()
  const scopeOf = (path: string): Scope | undefined => {
    if (path === '') return undefined
    const steps = path.split(' ')
    const up = scopeOf(steps.slice(0, -1).join(' '))
    const [tag = '', ...words] = (steps.at(-1) ?? '').split('.')
    const scope = scopes.get(path) ?? { tag, words: words.join(' '), up, depth: steps.length }
    scopes.set(path, scope)
    return scope
  }
  const hints = lines.map(([path, words]): Hint => ({
    scope: scopeOf(path.replace('+', '')),
    linked: path.endsWith('+') ? words.length : 0,
  }))
  const document = documentOfLines(text)
  for (const [index, block] of document.blocks.entries())
    if (/ h1\+?$/.test(` ${lines[index]?.[0]}`)) Object.assign(block, { kind: 'heading', level: 1 })
  return guessRegions(document, hints).map(({ kind, start, end }) => [kind, text.slice(start, end)])
}
