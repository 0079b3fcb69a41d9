// What a query finds in the palette, and in which order.
import { describe, expect, it } from 'vitest'
import { ranked } from '../../../src/renderer/app/palette/rank'

const entries = [
  { id: 'copyQuote', text: 'Copy with citation', also: 'Edit' },
  { id: 'copyClaim', text: 'Copy the claim with citation', also: 'Claim' },
  { id: 'claims', text: 'Claims', also: 'View' },
  { id: 'backups', text: 'Backups…', also: 'File' },
  { id: 'resume', text: 'Le résumé', also: 'Source' },
]
const find = (query: string, used: string[] = []): string[] =>
  ranked(entries, query, used).map(({ id }) => id)

describe('ranked', () => {
  it('finds words in any order, unfinished, without accents', () => {
    expect(find('cita copy')).toEqual(['copyQuote', 'copyClaim'])
    expect(find('resume')).toEqual(['resume'])
    expect(find('nothing of it')).toEqual([])
  })

  it('finds by the first letters of the words', () => {
    expect(find('cwc')).toEqual(['copyQuote'])
    expect(find('ctc')).toEqual(['copyClaim'])
  })

  it('prefers the beginning of a label to a word in it, and that to the name of its menu', () => {
    expect(find('claim')).toEqual(['claims', 'copyClaim'])
    expect(find('file')).toEqual(['backups'])
  })

  it('puts what was used last first among equals, and what can’t be run last', () => {
    expect(find('copy', ['copyClaim'])).toEqual(['copyClaim', 'copyQuote'])
    expect(find('', ['backups', 'claims']).slice(0, 2)).toEqual(['backups', 'claims'])
    const blocked = [{ id: 'a', text: 'Copy', lack: 'Open a project first.' }, ...entries]
    expect(ranked(blocked, 'copy', ['a']).at(-1)?.id).toBe('a')
  })
})
