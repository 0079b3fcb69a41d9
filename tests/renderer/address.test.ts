// What is open and what the address says are the same thing, both ways.
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/renderer/app/address'
import { initialState } from '../../src/renderer/state/state'

const id = '01900000-0000-7000-8000-0000000000aa'
const project = {
  path: 'x.assay',
  readOnly: false,
  record: { id, title: 'X', createdAt: '2026-01-01T00:00:00.000Z' },
}
const source = { id, text: '', blocks: [], leaves: [] }

describe('the address', () => {
  it('comes back as it was written', () => {
    const read = writeAddress({ ...initialState, project, source })
    expect(readAddress(read)).toEqual({ view: 'read', sourceId: id })
    const claims = writeAddress({ ...initialState, project, source, view: 'claims' })
    expect(readAddress(claims)).toEqual({ view: 'claims' })
  })

  it('says nothing while no project is open, and reads nothing from what makes no sense', () => {
    expect(writeAddress(initialState)).toBe('#/')
    expect(readAddress('#/')).toBeUndefined()
    expect(readAddress('#/elsewhere/1')).toBeUndefined()
  })
})
