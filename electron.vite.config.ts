// How the three parts of the program become out/: main (Node), preload (one CommonJS file) and renderer (a web page).
// Must not break: everything is bundled except electron and better-sqlite3, and runs from Node 20.18 / Chromium 130 on.
import { cpSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'
import { licences } from './scripts/setup/licences'

// Programs that start as a process of their own, by the name of their bundle.
const programs = {
  electron: 'src/main/shells/electron/main.ts',
  engine: 'src/main/shells/electron/engine.ts',
  cli: 'src/main/shells/cli/main.ts',
}
const external = ['electron', 'better-sqlite3', /^node:/]

// Set by scripts/setup/build.mjs, which builds beside out/ and puts the result in its place when it is whole.
const out = process.env['ASSAY_OUT'] ?? 'out'

const { gather, write } = licences(import.meta.dirname)

/** What the program reads from files of its own lies beside its bundles. */
const withResources: Plugin = {
  name: 'resources',
  writeBundle: () => cpSync('resources', `${out}/resources`, { recursive: true }),
}

/** What the libraries of the parser may have of Node; the others look for these, but never use them here. */
const builtins: Record<string, string> = {
  buffer: `export * from 'node:buffer'`,
  string_decoder: `export * from 'node:string_decoder'`,
  stream: 'export {}',
  fs: 'export {}',
  process: 'export const env = {}',
}

/** Lets nothing into the parser that could open a file or a socket: a library that asks for more fails the build. */
const withoutDoors: Plugin = {
  name: 'without-doors',
  enforce: 'pre',
  resolveId: (id, importer) => {
    if (!isBuiltin(id)) return
    // From what stands in for a module, and from what the bundler would put in if it had to.
    if (importer?.startsWith('\0')) return { id, external: true, moduleSideEffects: false }
    const name = id.replace('node:', '')
    if (builtins[name] === undefined)
      throw new Error(`The parser may not have ${id}, which ${importer} asks for.`)
    return `\0builtin:${name}`
  },
  load: (id) => builtins[id.replace('\0builtin:', '')],
}

/** The program that reads documents, in one file of its own: it shares nothing with the others. */
const withParser: Plugin = {
  name: 'parser',
  closeBundle: async () => {
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins: [withoutDoors, gather],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir: `${out}/main`,
        emptyOutDir: false,
        target: 'node20.18',
        sourcemap: true,
        rolldownOptions: {
          input: { parser: 'src/main/parser/main.ts' },
          output: { entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    })
  },
}

export default defineConfig({
  main: {
    plugins: [withResources, withParser, gather],
    build: {
      outDir: `${out}/main`,
      target: 'node20.18',
      externalizeDeps: false,
      sourcemap: true,
      rolldownOptions: {
        input: programs,
        external,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: `${out}/preload`,
      target: 'node20.18',
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'src/preload/index.ts' },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), gather, write],
    build: {
      outDir: `${out}/renderer`,
      target: 'chrome130',
      // Nothing becomes a data: address or an inline script, which the page's CSP would refuse.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: 'oxc',
      // Read from this machine's disk, where size costs little; Vite thinks of a network.
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: 'src/renderer/index.html',
        output: {
          codeSplitting: {
            // Two files of one size, which are read side by side, each by a processor of its own.
            groups: [{ name: 'libraries', test: /[\\/]node_modules[\\/]/ }],
          },
        },
      },
    },
  },
})
