// The file at the target: the old one or the whole new one, never a part, and nothing left lying about.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WorkbenchError } from '../../../src/core/errors'
import type { ProjectDatabase, Work } from '../../../src/main/database'
import { exported, filled, quiet, temporaryFolder } from './filled'
import { idOf, sample } from './sample'

const refusal = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) as string }) as Error

/** A folder with an older export in it, and a project to export. */
function desk() {
  const folder = temporaryFolder()
  const path = join(folder, 'claims.csv')
  fs.writeFileSync(path, 'old')
  const database = filled(temporaryFolder(), sample)
  return { folder, path, database }
}

/** A project so big that its export pauses many times; made once, as exports only read it. */
let big: ProjectDatabase
const home = fs.mkdtempSync(join(tmpdir(), 'assay-big-'))
beforeAll(() => {
  const claim = sample.records.claims[0]!
  const claims = Array.from({ length: 3000 }, (_, n) => ({ ...claim, id: idOf(100_000 + n) }))
  const records = { ...sample.records, claims, relations: [] }
  big = filled(home, { ...sample, records })
}, 60_000)
afterAll(() => {
  big.close()
  fs.rmSync(home, { recursive: true, force: true })
})

describe('an export', { timeout: 60_000 }, () => {
  it('replaces the file that was there, also through a link', async () => {
    const { folder, path, database } = desk()
    const link = join(folder, 'link.csv')
    fs.symlinkSync(path, link)
    const { report } = await exported(database, folder, { format: 'csv', path: link })
    expect(report.path).toBe(fs.realpathSync(path))
    expect(fs.readFileSync(path, 'utf8')).toMatch(/^\ufeffid,/)
    expect(fs.lstatSync(link).isSymbolicLink()).toBe(true)
    expect(fs.readdirSync(folder).toSorted()).toEqual(['claims.csv', 'link.csv'])
  })

  it.each([
    ['is cancelled', new WorkbenchError('cancelled', 'The job was cancelled.')],
    ['fails', new Error('anything')],
  ])('that %s leaves the old file and nothing else', async (_, error) => {
    const { folder, path } = desk()
    const seen: string[][] = []
    let checks = 0
    const job: Work = {
      ...quiet,
      check: () => {
        seen.push(fs.readdirSync(folder).filter((name) => name.endsWith('.part')))
        expect(fs.readFileSync(path, 'utf8')).toBe('old')
        if ((checks += 1) === 2) throw error
      },
    }
    await expect(exported(big, folder, { format: 'json', path }, job)).rejects.toThrow(error)
    expect(seen[0]).toHaveLength(1)
    expect(fs.readdirSync(folder)).toEqual(['claims.csv'])
    expect(fs.readFileSync(path, 'utf8')).toBe('old')
  })

  it('tells how far it has come and lets others run in between', async () => {
    const { folder } = desk()
    const told: [number, number | undefined][] = []
    let pauses = 0
    const job: Work = {
      check: () => {},
      pause: () => Promise.resolve(void (pauses += 1)),
      progress: (done, total) => void told.push([done, total]),
    }
    await exported(big, folder, { format: 'csv' }, job)
    expect(pauses).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual([3000, 3000])
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it.each([
    ['a project', 'other.assay', 'refused', /has the name of a project/],
    ["a project's journal", 'other.ASSAY-journal', 'refused', /has the name of a project/],
    ['a folder', '.', 'refused', /is a folder/],
    ['a folder that is not there', 'nowhere/claims.csv', 'notFound', /no folder .*nowhere/],
    ['a folder that is a file', 'claims.csv/claims.csv', 'notFound', /no folder/],
    ['a name too long', `${'n'.repeat(300)}.csv`, 'badInput', /too long/],
  ])('to %s is refused', async (_, name, code, message) => {
    const { folder, database } = desk()
    await expect(exported(database, folder, { format: 'csv', path: join(folder, name) })).rejects.toThrow(
      refusal(code, message),
    )
    expect(fs.readdirSync(folder)).toEqual(['claims.csv'])
  })

  it('to a database of any name is refused', async () => {
    const { folder, path, database } = desk()
    fs.copyFileSync(database.path, path)
    const before = fs.readFileSync(path)
    await expect(exported(database, folder, { format: 'csv', path })).rejects.toThrow(
      refusal('refused', /claims\.csv” is a database/),
    )
    expect(fs.readFileSync(path)).toEqual(before)
  })

  it.skipIf(process.platform === 'win32')('to a device is refused', async () => {
    const { folder, database } = desk()
    await expect(exported(database, folder, { format: 'csv', path: '/dev/null' })).rejects.toThrow(
      refusal('refused', /not a file/),
    )
  })
})

/** Only root can make a small or a read-only disk. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts()

function mounts(): boolean {
  const folder = fs.mkdtempSync('/tmp/assay-mount-')
  try {
    mount(folder, 'size=64k')
    execFileSync('umount', [folder])
    return true
  } catch {
    // A container without the right to mount: the tests below are then skipped, visibly.
    return false
  } finally {
    fs.rmdirSync(folder)
  }
}

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'assay', folder], { stdio: 'ignore' })
}

describe.skipIf(!canMount)('on a disk', { timeout: 60_000 }, () => {
  const mounted: string[] = []
  afterEach(() => {
    for (const folder of mounted.splice(0)) execFileSync('umount', [folder])
  })
  const disk = (options: string) => {
    const folder = temporaryFolder()
    mount(folder, options)
    mounted.push(folder)
    return folder
  }

  it('that is full, an export says so and leaves the old file', async () => {
    const folder = disk('size=256k')
    const path = join(folder, 'claims.json')
    fs.writeFileSync(path, 'old')
    await expect(exported(big, folder, { format: 'json', path })).rejects.toThrow(
      refusal('diskFull', /no room .*claims\.json/),
    )
    expect(fs.readFileSync(path, 'utf8')).toBe('old')
    expect(fs.readdirSync(folder)).toEqual(['claims.json'])
  })

  it('that can only be read, an export says so', async () => {
    const folder = disk('ro')
    await expect(exported(filled(temporaryFolder(), sample), folder, { format: 'csv' })).rejects.toThrow(
      refusal('noAccess', /no permission to write .*out\.csv/),
    )
  })
})
