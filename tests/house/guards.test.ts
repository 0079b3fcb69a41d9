// Each guard shown a file that it must refuse and one that it must let pass: a guard that can't fail guards nothing.
import { describe, expect, it } from 'vitest'
import { brokenArrows } from './guards/arrows'
import { silentCatches } from './guards/catches'
import { parseFile } from './guards/file'
import { barrels, defaultExports, hooksOfHelpers, missingOpening, tooLong } from './guards/shape'

const arrows = (path: string, text: string) => brokenArrows(parseFile(path, text)).length
const shape = (
  guard: (file: ReturnType<typeof parseFile>) => string[],
  text: string,
  path = 'src/core/a.ts',
) => guard(parseFile(path, text)).length

describe('arrows', () => {
  it.each([
    ['src/core/a.ts', "import fs from 'node:fs'"],
    ['src/core/a.ts', "import fs from 'fs'"],
    ['src/core/a.ts', "import { useState } from 'react'"],
    ['src/core/text/a.ts', "import type { Row } from '../../main/database/rows'"],
    ['src/core/a.ts', "export { a } from '../main/a'"],
    ['src/core/a.ts', "const a = await import('../main/a')"],
    ['src/core/a.ts', "export type A = import('../main/a').A"],
    ['src/main/a.ts', "import { a } from '../renderer/a'"],
    ['src/main/a.ts', "import { a } from '../preload'"],
    ['src/main/workbench/a.ts', "import Database from 'better-sqlite3'"],
    ['src/main/workbench/a.ts', "import type { Database } from 'better-sqlite3'"],
    ['src/main/workbench/a.ts', "import { serve } from '../shells/server/server'"],
    ['src/main/shells/cli/main.ts', "import { app } from 'electron'"],
    ['src/main/shells/cli/main.ts', "import { app } from 'electron/main'"],
    ['src/main/importing/a.ts', "import { open } from '../database/open'"],
    ['src/renderer/a.ts', "import { a } from '../main/a'"],
    ['src/renderer/a.ts', "import path from 'node:path'"],
    ['src/renderer/a.ts', "import { ipcRenderer } from 'electron'"],
    ['src/preload/index.ts', "import { z } from 'zod'"],
    ['src/preload/index.ts', "import { inputs } from '../core/contract'"],
    ['src/main/a.ts', "import { seeded } from '../../tests/bench/harness'"],
  ])('refuses in %s: %s', (path, text) => {
    expect(arrows(path, text)).toBe(1)
  })

  it.each([
    ['src/core/a.ts', "import { z } from 'zod'\nimport { stringify } from 'csv-stringify/sync'"],
    ['src/main/database/a.ts', "import Database from 'better-sqlite3'"],
    ['src/main/workbench/a.ts', "import { open } from '../database/open'\nimport path from 'node:path'"],
    ['src/main/shells/electron/main.ts', "import { app } from 'electron'\nimport { a } from '../server/a'"],
    ['src/renderer/app/App.tsx', "import { useState } from 'react'\nimport style from './app.module.css'"],
    [
      'src/preload/index.ts',
      "import { ipcRenderer } from 'electron'\nimport type { Event } from '../core/contract'",
    ],
  ])('lets pass in %s: %s', (path, text) => {
    expect(arrows(path, text)).toBe(0)
  })
})

describe('shape', () => {
  it('wants one to four lines of comment first', () => {
    expect(shape(missingOpening, "import 'x'\n// late")).toBe(1)
    expect(shape(missingOpening, '// 1\n// 2\n// 3\n// 4\n// 5\nlet a')).toBe(1)
    expect(shape(missingOpening, '/*\n1\n2\n3\n4\n*/')).toBe(1)
    expect(shape(missingOpening, '// 1\n// 2\nlet a')).toBe(0)
    expect(shape(missingOpening, '#!/usr/bin/env node\n/** One. */\nlet a')).toBe(0)
  })

  it('stops files at 250 lines', () => {
    const lines = (count: number) => Array.from({ length: count }, () => '//').join('\n')
    expect(shape(tooLong, lines(251))).toBe(1)
    expect(shape(tooLong, lines(250))).toBe(0)
    expect(shape(tooLong, `// Longer than 250 lines because it is one table.\n${lines(300)}`)).toBe(0)
  })

  it('refuses default exports', () => {
    expect(shape(defaultExports, 'export default function a() {}')).toBe(1)
    expect(shape(defaultExports, 'const a = 1\nexport { a as default }')).toBe(1)
    expect(shape(defaultExports, 'export function a() {}')).toBe(0)
  })

  it('refuses barrels that are no front door', () => {
    expect(shape(barrels, "export * from './b'\nexport { c } from './c'")).toBe(1)
    expect(shape(barrels, "export * from './b'", 'src/core/text/index.ts')).toBe(0)
    expect(shape(barrels, "export * from './b'\nexport const c = 1")).toBe(0)
  })
})

describe('hooks', () => {
  it('refuses those of helpers, which only the first test file of a worker would have', () => {
    const hook = "import { afterEach } from 'vitest'\nafterEach(() => clear())"
    expect(shape(hooksOfHelpers, hook, 'tests/main/desk.ts')).toBe(1)
    expect(shape(hooksOfHelpers, hook, 'tests/main/desk.test.ts')).toBe(0)
    expect(shape(hooksOfHelpers, 'export const begin = () => afterEach(clear)', 'tests/main/a.ts')).toBe(0)
  })
})

describe('catches', () => {
  const silent = (text: string, path = 'src/core/a.ts') => shape(silentCatches, text, path)

  it('refuses one that says nothing', () => {
    expect(silent('// Opening.\n\ntry {\n  a()\n} catch {\n  b()\n}')).toBe(1)
    expect(silent('a().catch(() => undefined)')).toBe(1)
    expect(silent('try {\n  // Reads.\n  a()\n  b()\n} catch {}')).toBe(1)
  })

  it('lets one pass that says what it recovers from', () => {
    expect(silent('try {\n  a()\n} catch {\n  // Recovers from a missing file.\n}')).toBe(0)
    expect(silent('// Recovers from a missing file.\ntry {\n  a()\n} catch {}')).toBe(0)
    expect(silent('// Recovers from a missing file.\na().catch(() => undefined)')).toBe(0)
  })

  it('knows the three places that answer for errors', () => {
    expect(silent('try {\n  a()\n} catch {\n  b()\n}', 'src/main/workbench/answer.ts')).toBe(0)
  })
})
