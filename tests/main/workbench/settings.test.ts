// The settings of a person on this machine: kept, merged, and set aside when they are broken.
import fs from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { desk, failureOf, openDesk } from './desk'

describe('settings', () => {
  test('begin with a coder who is kept from the first change on', async () => {
    const made = desk()
    const settings = await made.call.settings({})
    expect(settings).toEqual({
      coder: { id: expect.any(String), name: 'Robin', confirmed: false },
      theme: 'system',
      recent: [],
      places: {},
      distinct: {},
      panels: {},
      keys: {},
      singleKeys: true,
      reader: { typeface: 'serif', size: 100, width: 70, layout: 'narrow', furniture: 'folded' },
      finding: { wholeWord: false, matchCase: false, diacritics: false, expression: false },
      sources: { sort: 'imported', descending: false },
      exporting: { raw: false, withOriginals: false, columns: {} },
      backups: { automatic: true, recent: 10, daily: 7, weekly: 4 },
      verified: {},
    })
    await made.call.newProject({ path: made.path('a') })
    await made.call.addTag({ name: 'Figures' })
    const second = desk({}, made.folder)
    expect((await second.call.settings({})).coder).toEqual(settings.coder)
    expect((await made.call.list({ kind: 'changes' })).records[0]).toMatchObject({ coder: settings.coder.id })
  })

  test('merge what changes, and refuse what makes no sense', async () => {
    const made = desk()
    const project = '01940000-0000-7000-8000-000000000999'
    const sourceId = '01940000-0000-7000-8000-000000000998'
    await made.call.changeSettings({ theme: 'dark', places: { [project]: { sourceId, start: 5 } } })
    await made.call.changeSettings({
      coder: { name: 'Robin Reed', confirmed: true },
      panels: { sources: 22 },
    })
    const changed = await made.call.changeSettings({ places: { [project]: null } })
    expect(changed).toMatchObject({
      theme: 'dark',
      coder: { name: 'Robin Reed', confirmed: true },
      panels: { sources: 22 },
      places: {},
    })
    for (const bad of [
      { theme: 'loud' },
      { coder: { name: '' } },
      { colour: 'red' },
      { panels: { a: 'wide' } },
    ])
      expect((await failureOf(made, 'changeSettings', bad as never)).code).toBe('badInput')
    expect(await desk({}, made.folder).call.settings({})).toEqual(changed)
    expect(fs.readdirSync(made.host.dataFolder)).toEqual(['settings.json'])
  })

  test('that are broken are set aside, and said to be', async () => {
    const made = desk()
    await made.call.changeSettings({ theme: 'dark' })
    const file = join(made.host.dataFolder, 'settings.json')
    fs.writeFileSync(file, '{"theme":"da')
    expect((await made.call.settings({})).theme).toBe('system')
    const [notice] = made.events
    expect(notice).toMatchObject({ event: 'notice', level: 'warning' })
    const aside = fs.readdirSync(made.host.dataFolder).find((name) => name.startsWith('settings.broken'))
    expect(notice).toMatchObject({ message: expect.stringContaining(aside!) })
    expect(fs.readFileSync(join(made.host.dataFolder, aside!), 'utf8')).toBe('{"theme":"da')
    expect((await made.call.changeSettings({ theme: 'light' })).theme).toBe('light')
    expect(made.events).toHaveLength(1)
  })

  test("that can't be written fail in a sentence, and keep no project from opening", async () => {
    const made = await openDesk()
    // A folder where the new file should come: no rename can replace it.
    fs.rmSync(join(made.host.dataFolder, 'settings.json'))
    fs.mkdirSync(join(made.host.dataFolder, 'settings.json'))
    expect((await failureOf(made, 'changeSettings', { theme: 'dark' })).code).toBe('unreadable')
    await made.call.closeProject({})
    expect((await made.call.openProject({ path: made.path('project.assay') })).readOnly).toBe(false)
    expect(made.events).toMatchObject([{ event: 'notice', level: 'warning' }])
    expect(made.reported).toEqual([])
  })

  test('list the projects that were opened, the last first, each once', async () => {
    const made = desk()
    for (const name of ['a', 'b']) await made.call.newProject({ path: made.path(name) })
    await made.call.openProject({ path: made.path('a.assay') })
    const { recent } = await made.call.settings({})
    expect(recent.map(({ path, title }) => [path, title])).toEqual([
      [made.path('a.assay'), 'a'],
      [made.path('b.assay'), 'b'],
    ])
    expect(recent[0]!.openedAt > recent[1]!.openedAt).toBe(true)
  })
})
