// Packing: what arrives is what was sent, bytes as bytes.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/core/packing'

describe('packing', () => {
  it('brings back every input', () => {
    const bytes = fc.uint8Array({ maxLength: 20 })
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        bytes,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(tree, (input) => {
        expect(unpack(pack(input))).toEqual(input)
      }),
    )
  })

  it('takes no byte through JSON', () => {
    const { json, bytes } = pack({ files: [{ bytes: new Uint8Array([1]) }, { bytes: new Uint8Array([2]) }] })
    expect(json).toBe('{"files":[{"bytes":{"$bytes":0}},{"bytes":{"$bytes":1}}]}')
    expect(bytes).toEqual([new Uint8Array([1]), new Uint8Array([2])])
  })

  it.each(['', '{', '{"$bytes":1}', '{"$bytes":"0"}', '{"$bytes":"length"}', '{"$bytes":-1}'])(
    'refuses %s',
    (json) => {
      const unpacking = (): unknown => unpack({ json, bytes: [new Uint8Array()] })
      expect(unpacking).toThrow(expect.objectContaining({ code: 'badInput' }))
    },
  )
})
