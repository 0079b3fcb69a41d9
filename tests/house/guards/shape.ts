// What every file looks like: its opening comment, its length, its exports, and in helpers of tests its hooks.
import { nodesOf, type SourceFile } from './file'

const ceiling = 250

/** One to four lines that say what lives here and the rule it must not break. */
export function missingOpening(file: SourceFile): string[] {
  const lines = file.text.replace(/^#!.*\n/, '').split('\n')
  const block = /^\/\*[\s\S]*?\*\//.exec(lines.join('\n'))?.[0].split('\n').length
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const count = block ?? (end === -1 ? lines.length : end)
  if (count >= 1 && count <= 4) return []
  return [`${file.path} opens with ${count} comment lines; one to four say what lives here`]
}

/** 250 lines, unless the first says that the file is longer and why. */
export function tooLong(file: SourceFile): string[] {
  const lines = file.text.trimEnd().split('\n')
  if (lines.length <= ceiling || /longer than 250 lines because/i.test(lines[0] ?? '')) return []
  const way = 'split it, or let its first line say "Longer than 250 lines because …"'
  return [`${file.path} has ${lines.length} lines; ${way}`]
}

export function defaultExports(file: SourceFile): string[] {
  // A declaration of somebody else's module can't choose how that exports.
  if (file.path.endsWith('.d.ts')) return []
  const found = file.program.body.some(({ type }) => type === 'ExportDefaultDeclaration')
  const renamed = nodesOf(file.program).some(
    ({ type, start, end }) => type === 'ExportSpecifier' && /\bas default$/.test(file.text.slice(start, end)),
  )
  return found || renamed ? [`${file.path} has a default export; the house names what it exports`] : []
}

/** A file that only passes others' exports on is a folder's front door, and is called index. */
export function barrels(file: SourceFile): string[] {
  const { body } = file.program
  const passesOn = body.every(
    (one) => one.type.startsWith('Export') && 'source' in one && one.source !== null,
  )
  if (body.length === 0 || !passesOn || /(^|\/)index\.tsx?$/.test(file.path)) return []
  return [`${file.path} only passes exports on; that is for a folder's index.ts`]
}

/** The unit tests of a worker share their modules: a hook at the top of a helper would be there for the first file alone. */
export function hooksOfHelpers(file: SourceFile): string[] {
  if (/\.test\.tsx?$/.test(file.path)) return []
  const hooks = file.program.body.filter(({ start, end }) =>
    /^(before|after)(Each|All)\(/.test(file.text.slice(start, end)),
  )
  return hooks.length === 0
    ? []
    : [`${file.path} has a hook of its own; let what it makes use onTestFinished`]
}
