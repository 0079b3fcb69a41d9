// Fields that had another key once: what is restored from then on finds its values where they are now.
import { expect, test } from 'vitest'
import type { Noun } from '../../../src/core/model/records'
import { articleDesk } from './article'

test('values follow a field that had another key then, of its type as of a claim', async () => {
  const desk = await articleDesk()
  const seqOf = async (noun: Noun, id: string): Promise<number> =>
    (await desk.call.history({ of: { noun, id }, limit: 1 })).steps[0]!.changes[0]!.seq
  const claimId = await desk.addClaim({ fields: { place: 'the harbour' } })
  const { claimTypes } = (await desk.call.openedProject({}))!
  const { id, fields } = claimTypes.find(({ key }) => key === 'statistic')!
  const called = (key: string) => fields.map((field) => (field.key === 'place' ? { ...field, key } : field))
  await desk.call.changeClaimType({ id, fields: called('spot'), renamed: { place: 'spot' } })
  const spot = await seqOf('claimTypes', id)
  const claimThen = await seqOf('claims', claimId)
  await desk.call.changeClaimType({ id, fields: called('scene'), renamed: { spot: 'scene' } })
  await desk.call.changeClaim({ id: claimId, fields: { scene: 'the quay' } })
  const values = async () => ((await desk.get('claims', claimId)) as { fields: object }).fields
  await desk.call.restore({ noun: 'claims', id: claimId, seq: claimThen })
  expect(await values()).toEqual({ scene: 'the harbour' })
  await desk.call.undo({})
  await desk.call.restore({ noun: 'claimTypes', id, seq: spot })
  expect(await values()).toEqual({ spot: 'the quay' })
  await desk.call.restore({ noun: 'claimTypes', id, seq: spot, before: true })
  expect(await values()).toEqual({ place: 'the quay' })
  expect((await desk.call.list({ kind: 'notes' })).records).toEqual([])
})
