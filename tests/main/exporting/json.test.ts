// assay/1 through real files: export, load, export again, and the same bytes come out.
import { createHash } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAssay } from '../../../src/main/exporting/load'
import { projects } from '../../core/transfer/projects'
import { exported, filled, temporaryFolder } from './filled'

describe('a project exported as json', { timeout: 60_000 }, () => {
  it.each([true, false])('is the same bytes after loading, with originals: %s', async (withOriginals) => {
    const folder = temporaryFolder()
    await fc.assert(
      fc.asyncProperty(projects, async (project) => {
        const first = filled(folder, project)
        const { text, report } = await exported(first, folder, { format: 'json', withOriginals })
        first.close()
        const second = filled(folder, await loadAssay(report.path))
        const again = await exported(second, folder, { format: 'json', withOriginals })
        second.close()
        expect(again.text).toBe(text)
        expect(again.report).toEqual(report)
      }),
      { numRuns: 5 },
    )
  })

  it('is reported with its size, hash and number of records, and what it leaves behind', async () => {
    const folder = temporaryFolder()
    const [project] = fc.sample(projects, { numRuns: 1, seed: 5 })
    const database = filled(folder, project!)
    const { text, report } = await exported(database, folder, { format: 'json' })
    const all = JSON.parse(text) as Record<string, unknown[]>
    const records = Object.entries(all).filter(([noun]) => !['format', 'project'].includes(noun))
    expect(report).toMatchObject({
      path: join(folder, 'out.json'),
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      rows: 1 + records.reduce((sum, [, list]) => sum + list.length, 0),
    })
    expect(report.lost.join(' ')).toMatch(/history.*original/)
    const complete = await exported(database, folder, { format: 'json', withOriginals: true })
    expect(complete.report.lost.join(' ')).not.toMatch(/original/)
    expect(complete.text).toContain('"originalBytes"')
    database.close()
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a file to load', { timeout: 60_000 }, () => {
  const tampered = async (change: (text: string) => string | Uint8Array) => {
    const folder = temporaryFolder()
    const [project] = fc.sample(
      projects.filter(({ documents }) => [...documents.values()].some(({ text }) => /[a-z]/.test(text))),
      {
        numRuns: 1,
        seed: 11,
      },
    )
    const database = filled(folder, project!)
    const { report, text } = await exported(database, folder, { format: 'json', withOriginals: true })
    database.close()
    writeFileSync(report.path, change(text))
    return loadAssay(report.path)
  }
  const refusal = (code: string, message: RegExp) =>
    expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error

  it('is refused when a text has another hash', async () => {
    const loading = tampered((text) =>
      text.replace(/("text": \{[^}]*"sha256": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
    )
    await expect(loading).rejects.toThrow(refusal('damaged', /The source .* its text/))
  })

  it('is refused when an original has another hash', async () => {
    const loading = tampered((text) =>
      text.replace(/("original": \{[^}]*"sha256": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
    )
    await expect(loading).rejects.toThrow(refusal('damaged', /The source .* its original/))
  })

  it('is refused when it is not UTF-8, or not there', async () => {
    await expect(tampered(() => new Uint8Array([0x7b, 0xff]))).rejects.toThrow(
      refusal('unreadable', /not UTF-8/),
    )
    const nowhere = join(temporaryFolder(), 'nothing.json')
    await expect(loadAssay(nowhere)).rejects.toThrow(refusal('notFound', /nothing\.json/))
  })

  it('may begin with a byte order mark', async () => {
    expect((await tampered((text) => `\ufeff${text}`)).records.project).toHaveLength(1)
  })
})
