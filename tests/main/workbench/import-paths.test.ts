// Importing by path: files, folders and links, each by itself.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk'

/** Writes files below the desk's folder; gives their paths. */
function put({ folder }: Desk, files: Record<string, string | Uint8Array>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    fs.mkdirSync(join(path, '..'), { recursive: true })
    fs.writeFileSync(path, content)
    return path
  })
}

describe('files and folders by path', () => {
  test('a folder gives its own files, and recursively all below it, in order', async () => {
    const made = await openDesk()
    const folder = join(made.folder, 'articles')
    put(made, {
      'articles/b.txt': 'B',
      'articles/a.text': 'A',
      'articles/note': 'N',
      'articles/.hidden.txt': 'H',
      'articles/table.csv': 'a,b',
      'articles/2021/c.txt': 'C',
      'articles/.git/d.txt': 'D',
    })
    const flat = await made.call.importPaths({ paths: [folder] })
    expect(flat.imported.map(({ title }) => title)).toEqual(['A', 'B', 'N'])
    expect(flat.failed).toEqual([
      {
        path: join(folder, 'table.csv'),
        code: 'unreadable',
        message: "“table.csv” was left out: Assay can't read .csv files yet.",
      },
    ])
    const deep = await made.call.importPaths({ paths: [folder], recursive: true })
    expect(deep.imported.map(({ title }) => title)).toEqual(['C'])
    expect(deep.skipped).toHaveLength(3)
  })

  test('what is missing, forbidden, circular or no file fails alone', async () => {
    const made = await openDesk()
    const [good] = put(made, { 'in/good.txt': 'Good' })
    const inside = join(made.folder, 'in')
    fs.symlinkSync(inside, join(inside, 'again'))
    fs.symlinkSync(join(inside, 'self'), join(inside, 'self'))
    fs.symlinkSync(join(inside, 'gone.txt'), join(inside, 'dangling'))
    const { imported, failed } = await made.call.importPaths({
      paths: [inside, join(made.folder, 'missing.txt'), '/dev/null', `${good}/below`],
      recursive: true,
    })
    expect(imported.map(({ title }) => title)).toEqual(['Good'])
    expect(failed.map(({ path, code }) => [path, code])).toEqual([
      [join(inside, 'again'), 'unreadable'],
      [join(inside, 'dangling'), 'notFound'],
      [join(inside, 'self'), 'unreadable'],
      [join(made.folder, 'missing.txt'), 'notFound'],
      ['/dev/null', 'unreadable'],
      [`${good}/below`, 'notFound'],
    ])
    expect(failed[0]?.message).toContain('leads back to a folder that it lies in')
    expect(failed[2]?.message).toContain('is a link that leads to itself')
    expect(failed[4]?.message).toBe('“/dev/null” is neither a file nor a folder.')
  })

  test('a few links from folder to folder are no endless number of ways, and what waits for ever is not opened', async () => {
    const made = await openDesk()
    const levels = Array.from({ length: 24 }, (_, n) => `in${'/next'.repeat(n)}`)
    put(made, Object.fromEntries(levels.map((level, n) => [`${level}/note-${n}.txt`, `Note ${n}`])))
    // Each folder leads to the next by three names: 3²⁴ ways to the last one.
    for (const level of levels.slice(0, -1))
      for (const name of ['left', 'right']) fs.symlinkSync('next', made.path(`${level}/${name}`))
    const pipe = made.path('in/pipe.txt')
    const hasPipe = spawnSync('mkfifo', [pipe]).status === 0
    fs.symlinkSync('/dev/zero', made.path('in/zero.txt'))
    const { imported, skipped, failed } = await made.call.importPaths({
      paths: [made.path('in')],
      recursive: true,
    })
    expect(imported).toHaveLength(24)
    expect(skipped).toEqual([])
    const none = [...(hasPipe ? [pipe] : []), made.path('in/zero.txt')]
    expect(failed).toEqual(
      none.map((path) => ({
        path,
        code: 'unreadable',
        message: `“${path}” is neither a file nor a folder.`,
      })),
    )
  })

  test('thousands of files come with their number, and binaries among them are left out by name or by look', async () => {
    const read: string[] = []
    const made = await openDesk()
    const { readDocument } = made.host
    made.host.readDocument = (name, bytes, signal) => {
      read.push(name)
      return readDocument(name, bytes, signal)
    }
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])
    const all = Array.from({ length: 1500 }, (_, n) => String(n).padStart(4, '0'))
    put(made, {
      ...Object.fromEntries(all.slice(500).map((n) => [`in/${n}.jpg`, 'any'])),
      ...Object.fromEntries(
        all.slice(0, 500).map((n) => [`in/${n}.txt`, n === '0007' ? picture : `Text ${n}`]),
      ),
    })
    const { imported, failed } = await made.call.importPaths({ job: 'all', paths: [made.path('in')] })
    expect(imported).toHaveLength(499)
    expect(failed).toHaveLength(1001)
    expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(['unreadable']))
    expect(read.toSorted()).toEqual(all.slice(0, 500).map((n) => `${n}.txt`))
    const progress = made.events.filter((event) => event.event === 'progress')
    expect(progress.at(-1)).toMatchObject({ done: 1500, total: 1500 })
    expect(progress.filter(({ done }) => done > 0).every(({ total }) => total === 1500)).toBe(true)
    expect(await made.call.undo({})).toMatchObject({ undone: 1 })
    expect((await made.call.openedProject({}))?.sources).toEqual([])
  })

  test('the project itself is never read, whatever it is called and wherever it lies', async () => {
    const made = await openDesk()
    const [note] = put(made, { 'in/note.txt': 'Note' })
    const project = made.path('project.assay')
    const link = made.path('in/link.txt')
    fs.linkSync(project, link)
    const input = { paths: [made.path('in'), project, link, note!] }
    const { imported, failed } = await made.call.importPaths(input)
    expect(imported.map(({ title }) => title)).toEqual(['Note'])
    expect(failed).toEqual([
      { path: project, code: 'unreadable', message: `“${project}” is the project itself.` },
      { path: link, code: 'unreadable', message: `“${link}” is the project itself.` },
    ])
  })

  test('a file of a kind that is left out is not read', async () => {
    const made = await openDesk()
    const film = put(made, { 'in/film.mp4': '' })[0]!
    // What is left out for its name says so, and not that it is too large to be read.
    fs.truncateSync(film, 200_000_001)
    expect((await made.call.importPaths({ paths: [film] })).failed).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('.mp4') },
    ])
  })

  test('a file of more than 200 MB is not even read', async () => {
    const made = await openDesk()
    const path = made.path('huge.txt')
    fs.writeFileSync(path, 'a')
    // A file with a hole: its size costs no disk.
    fs.truncateSync(path, 200_000_001)
    expect((await made.call.importPaths({ paths: [path] })).failed).toEqual([
      { path, code: 'tooLarge', message: `“${path}” has 201 MB; Assay reads files of up to 200 MB.` },
    ])
  })

  // Root may read everything.
  test.skipIf(process.getuid?.() === 0)('a file without permission fails alone', async () => {
    const made = await openDesk()
    const [path] = put(made, { 'secret.txt': 'Secret' })
    fs.chmodSync(path!, 0)
    expect((await made.call.importPaths({ paths: [path!] })).failed).toMatchObject([{ code: 'noAccess' }])
  })
})
