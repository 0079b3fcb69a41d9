// The data folder on each platform; the same for every shell.
import path from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from '../../src/main/shells/data-folder'

const cases: [NodeJS.Platform, Record<string, string>, string][] = [
  ['linux', {}, '/home/ann/.local/share/assay'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/assay'],
  ['linux', { XDG_DATA_HOME: 'data' }, '/home/ann/.local/share/assay'],
  ['linux', { XDG_DATA_HOME: '/data', ASSAY_HOME: '/mine' }, '/mine'],
  ['linux', { ASSAY_HOME: '' }, '/home/ann/.local/share/assay'],
  ['darwin', { XDG_DATA_HOME: '/data' }, '/home/ann/Library/Application Support/Assay'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Assay'],
  ['win32', {}, '/home/ann/AppData/Roaming/Assay'],
]

it.each(cases)('%s %o: %s', (platform, env, folder) => {
  expect(dataFolder({ platform, env, home: '/home/ann' })).toBe(path.normalize(folder))
})
