// What a cell of the ledger changes of a claim, and what filling down writes into others.
import { expect, it } from 'vitest'
import type { Claim } from '../../../src/core/model/claim'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import type { Entity } from '../../../src/core/model/codebook'
import { merge } from '../../../src/core/model/patch'
import { editOf, fillOf, patchOf } from '../../../src/renderer/claims/table/cell-edit'

const typeOf = (key: string): ClaimType => builtInClaimTypes.find((type) => type.key === key) as ClaimType
const board: Entity = { id: 'board', kind: 'organisation', name: 'Harbour Board', aliases: ['the Board'] }
const entities = new Map([[board.id, board]])

/** The patch that typing into a cell makes. */
function typed(
  column: string,
  fields: Claim['fields'],
  text: string,
  type = 'statistic',
  published?: string,
) {
  const edit = editOf(column, { fields }, { type: typeOf(type), entities, published })
  const reading = edit?.read(text)
  if (!edit || !reading) return undefined
  return 'problem' in reading ? reading : patchOf(edit, { fields }, reading.value)
}

it('reads a quantity as the form does, and keeps the unit that the typing leaves out', () => {
  const before = {
    quantity: { text: '361', status: 'stated' as const, value: 361, unit: 'complaint', per: 'year' },
  }
  expect(typed('quantity', before, 'about 265')).toMatchObject({
    fields: { quantity: { text: 'about 265', value: 265, comparator: '~', hedge: 'about' } },
  })
  expect(merge({ fields: before }, typed('quantity', before, 'about 265'))).toMatchObject({
    fields: { quantity: { value: 265, unit: 'complaint', per: 'year' } },
  })
  expect(typed('quantity', before, '')).toEqual({ fields: { quantity: null } })
})

it('counts a period from the day on which the source was published', () => {
  expect(typed('period', {}, 'last year', 'event', '2023-04-01')).toMatchObject({
    fields: { period: { text: 'last year', edtf: '2022' } },
  })
})

it('keeps who is still named, with what is said of them', () => {
  const who = [{ name: 'A clerk', description: 'of the port' }, { name: 'Nobody' }]
  expect(typed('fields.who', { who }, 'A clerk; the Board', 'event')).toEqual({
    fields: { who: [{ name: 'A clerk', description: 'of the port' }, { entity: 'board' }] },
  })
})

it('chooses from closed lists, and refuses what it can’t read', () => {
  const edit = editOf('status', { fields: {} }, { type: typeOf('event'), entities })
  expect(edit?.options?.map(({ key }) => key)).toContain('reviewed')
  expect(edit?.required).toBe(true)
  const dated = editOf('fields.quantity.value', { fields: {} }, { type: typeOf('event'), entities })
  expect(dated?.read('many')).toEqual({ problem: expect.stringContaining('“many”') })
})

it.each(['source', 'quote', 'updatedAt', 'anchor', 'type', 'coder', 'attribution', 'fields.gist'])(
  'can’t change “%s” of a statistic',
  (column) => expect(editOf(column, { fields: {} }, { type: typeOf('statistic'), entities })).toBeUndefined(),
)

it('fills down the whole of a value, so that nothing of another stays beside it', () => {
  const edit = editOf('quantity', { fields: {} }, { type: typeOf('statistic'), entities })
  if (!edit) throw new Error('A quantity can be changed.')
  const other = {
    fields: {
      measure: 'Lorries',
      quantity: { text: '9 of 10', status: 'stated', upper: 10, hedge: 'about' },
    },
  }
  const value = { text: '42', status: 'stated', value: 42, unit: 'lorry' }
  expect(merge(other, fillOf(edit, value))).toEqual({ fields: { measure: 'Lorries', quantity: value } })
  expect(merge(other, fillOf(edit, undefined))).toEqual({ fields: { measure: 'Lorries' } })
})
