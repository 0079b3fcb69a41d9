// A spreadsheet program opens the CSV and sees the text, not what the text would do. Needs LibreOffice.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { exported, filled, temporaryFolder } from './filled'
import { sample } from './sample'

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0)

it.skipIf(!office)(
  'LibreOffice shows every cell of an exported CSV as it was written',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder()
    const database = filled(folder, sample)
    const { text, report } = await exported(database, folder, { format: 'csv' })
    database.close()
    const out = join(folder, 'opened')
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    execFileSync(office as string, ['--headless', '--convert-to', filter, '--outdir', out, report.path], {
      env: { ...process.env, HOME: folder },
    })
    const opened = parse(readFileSync(join(out, 'out-out.csv')), { bom: true })
    expect(opened).toEqual(parse(text, { bom: true }))
  },
)
