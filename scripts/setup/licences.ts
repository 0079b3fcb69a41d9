// A part of the build: gathers which packages got into the program and writes their licences beside the page.
// Must not break: no network, and no package that is shipped is left out.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

interface Packaged {
  name: string
  version: string
  licence: string
  text: string
}

/** Shipped beside the bundles, not in them. */
const beside = ['electron', 'better-sqlite3']

/**
 * The plugins of one build of the whole program: `gather` for every part, `write` for the page, which is built last.
 * The page asks for `about.json`: { version, packages: [{ name, version, licence, text }] }.
 */
export function licences(root: string): { gather: Plugin; write: Plugin } {
  const found = new Map<string, Packaged>()
  const take = (file: string): void => {
    const folder = packageOf(file)
    if (folder !== undefined && !found.has(folder)) found.set(folder, describe(folder))
  }
  const gather: Plugin = {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const id of this.getModuleIds()) take(id)
      // Fonts are no modules.
      for (const each of Object.values(bundle))
        if (each.type === 'asset')
          for (const file of each.originalFileNames) take(path.resolve(root, 'src/renderer', file))
    },
  }
  const write: Plugin = {
    name: 'write-licences',
    generateBundle() {
      for (const name of beside) take(path.join(root, 'node_modules', name, 'package.json'))
      const { version } = read(path.join(root, 'package.json'))
      const packages = [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name))
      this.emitFile({
        type: 'asset',
        fileName: 'about.json',
        source: JSON.stringify({ version, packages }),
      })
    },
  }
  return { gather, write }
}

/** The folder of the package that a module is in; undefined for our own. */
const packageOf = (id: string): string | undefined =>
  /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id.replace(/^\0/, ''))?.[1]

function describe(folder: string): Packaged {
  const { name = '', version = '', license = '' } = read(path.join(folder, 'package.json'))
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each))
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim()
  return { name, version, licence: license, text }
}

const read = (file: string): { name?: string; version?: string; license?: string } =>
  JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string; license?: string }
