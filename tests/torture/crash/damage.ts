// Damage to the file: bits, sectors and pages that are not as they were written. Whatever was hit, what a
// researcher wrote must read as it was written, or the program must say that it doesn't; and it writes nothing.
import Database from 'better-sqlite3'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nouns } from '../../../src/core/model/records'
import { openDatabase } from '../../../src/main/database'
import type { Random } from '../../bench/harness'
import { begin, inspect, openingOf, tell } from './story'

const page = 4096

/** Each damages the bytes that it is given. */
export const damages = {
  bit(bytes: Buffer, random: Random) {
    const at = random.whole(0, bytes.length - 1)
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random.whole(0, 7)), at)
  },
  sector(bytes: Buffer, random: Random) {
    const at = 512 * random.whole(0, bytes.length / 512 - 1)
    for (let n = at; n < at + 512; n += 1) bytes.writeUInt8(random.whole(0, 255), n)
  },
  page(bytes: Buffer, random: Random) {
    const at = page * random.whole(0, bytes.length / page - 1)
    bytes.fill(0, at, at + page)
  },
  swapped(bytes: Buffer, random: Random) {
    const at = () => page * random.whole(0, bytes.length / page - 1)
    const [a, b] = [at(), at()]
    const kept = Buffer.from(bytes.subarray(a, a + page))
    bytes.copyWithin(a, b, b + page)
    kept.copy(bytes, b)
  },
}

/** What was seen; `harmless` hit nothing that a researcher wrote and nothing that the program relies on. */
export interface Damaged {
  files: number
  noticed: number
  harmless: number
  unnoticed: number
  touched: number
  slowest: number
}

/** Damages so many copies of a project in one way and looks at each. */
export async function damageMany(
  kind: keyof typeof damages,
  files: number,
  random: Random,
): Promise<Damaged> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-damage-'))
  const dataFolder = join(folder, 'data')
  const [whole, hit] = [join(folder, 'harbour.assay'), join(folder, 'hit.assay')]
  const seen: Damaged = { files: 0, noticed: 0, harmless: 0, unnoticed: 0, touched: 0, slowest: 0 }
  try {
    begin(whole, dataFolder)
    const database = openDatabase(whole, openingOf(dataFolder, 'write'))
    for (let step = 2; step < 12; step += 1) tell(database, step)
    database.close()
    const [bytes, content] = [readFileSync(whole), contentOf(whole)]
    for (; seen.files < files; seen.files += 1) {
      const damaged = Buffer.from(bytes)
      damages[kind](damaged, random)
      writeFileSync(hit, damaged)
      const started = performance.now()
      const problems = await problemsOf(hit, dataFolder)
      seen.slowest = Math.max(seen.slowest, performance.now() - started)
      if (!readFileSync(hit).equals(damaged)) seen.touched += 1
      if (problems.length > 0) seen.noticed += 1
      else if (contentOf(hit) === content) seen.harmless += 1
      else seen.unnoticed += 1
    }
    return seen
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function problemsOf(path: string, dataFolder: string): Promise<string[]> {
  try {
    return (await inspect(path, dataFolder, 'read')).problems
  } catch (error) {
    // Refusing to open is noticing.
    return [String(error)]
  }
}

/** Everything that a researcher wrote, read with plain SQL. */
function contentOf(path: string): string {
  const plain = new Database(path, { readonly: true })
  try {
    return JSON.stringify(
      [...nouns, 'texts', 'originals', 'documents', 'steps', 'changes'].map((table) =>
        plain.prepare(`SELECT * FROM "${table}" ORDER BY 1, 2`).all(),
      ),
    )
  } catch (error) {
    // What can't be read is not what was written.
    return String(error)
  } finally {
    plain.close()
  }
}
