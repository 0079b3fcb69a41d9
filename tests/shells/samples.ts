// What scenarios are made of: documents in several encodings, operations, a project with an article in it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer } from '../../src/core/remote'
import type { Place } from './places'

export const article = [
  'Water board lost 1,204 samples',
  '',
  'The board of Lower Fenwick said on Monday that 1,204 samples were lost between 2019 and 2021.',
  'A spokeswoman called it “a filing error”. The mayor’s office has asked for the log.',
].join('\n')

const latin = 'The caf\xe9 paid \x8010 for a r\xe9sum\xe9, said na\xefve Zo\xeb.'

/** Files that a person might import, by name; not all of them can be. */
export const documents: Record<string, Uint8Array> = {
  'empty.txt': new Uint8Array(),
  'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'utf16.txt': new Uint8Array([0xff, 0xfe, 0x47, 0, 0xe9, 0, 0x31, 0]),
  'latin.txt': new Uint8Array(Buffer.from(latin, 'latin1')),
  'good.txt': new Uint8Array(Buffer.from(article)),
}

/** An id that no record has. */
export const nobody = '01890000-0000-7000-8000-000000000000'

export function write({ folder }: { folder: string }, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The id of the one source that was imported. */
export function sourceIn(answer: Answer): string {
  if (!answer.ok) throw new Error(answer.error.message)
  return (answer.value as { imported: { id: string }[] }).imported[0]!.id
}

/** A new project with the article in it. */
export async function withArticle(place: Place): Promise<{ project: string; sourceId: string }> {
  const project = path.join(place.folder, 'water.assay')
  await place.call('newProject', { path: project, title: 'Water' })
  const imported = await place.call('importPaths', { paths: [write(place, 'board.txt', article)] })
  return { project, sourceId: sourceIn(imported) }
}

export const lines = (...operations: object[]): string =>
  operations.map((each) => JSON.stringify(each)).join('\n')

/** Operations that make a claim about the figure in the article. */
export const claimOf = (sourceId: string): string =>
  lines(
    { do: 'addEntity', as: 'board', kind: 'organisation', name: 'Lower Fenwick Water Board' },
    { do: 'addHighlight', as: 'h', sourceId, start: 79, end: 92 },
    {
      do: 'addClaim',
      as: 'c',
      type: 'statistic',
      evidence: [{ highlightId: '$h', role: 'states' }],
      fields: { quantity: { text: '1,204', status: 'stated', value: 1204, unit: 'samples' } },
      attribution: [{ entity: '$board', verb: 'said' }],
    },
  )
