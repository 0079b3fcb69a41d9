// How the three parts of the program become out/: main (Node), preload (one CommonJS file) and renderer (a web page).
// Must not break: everything is bundled except electron and better-sqlite3, and runs from Node 20.18 / Chromium 130 on.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// Programs that start as a process of their own, by the name of their bundle.
const programs = {
  electron: 'src/main/shells/electron/main.ts',
  engine: 'src/main/shells/electron/engine.ts',
  cli: 'src/main/shells/cli/main.ts',
}
const external = ['electron', 'better-sqlite3', /^node:/]

// Set by scripts/setup/build.mjs, which builds beside out/ and puts the result in its place when it is whole.
const out = process.env['ASSAY_OUT'] ?? 'out'

export default defineConfig({
  main: {
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
    plugins: [react()],
    build: {
      outDir: `${out}/renderer`,
      target: 'chrome130',
      // Nothing becomes a data: address or an inline script, which the page's CSP would refuse.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: 'oxc',
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
  },
})
