// Arbitrary documents: trees of blocks of every kind, laid out as an importer lays them out.
import fc from 'fast-check'
import type { Block, Document } from '../../../src/core/text/document'
import { nasty } from './of-schema'

interface Tree {
  kind: Block['kind']
  text?: string
  page?: number
  blocks?: Tree[]
}

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; parent: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('parent')),
  leaf: fc.record(
    {
      kind: fc.constantFrom('paragraph', 'heading', 'code', 'caption'),
      text: nasty,
      page: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['kind', 'text'] },
  ),
  parent: fc.record({
    kind: fc.constantFrom('list', 'item', 'quotation', 'table', 'row'),
    blocks: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  }),
}))

/** Lays the trees out one after the other, as an importer does. */
function documentOf(trees: Tree[]): Document {
  let text = ''
  const lay = (all: Tree[], joint: string): Block[] =>
    all.map(({ kind, text: own, page, blocks }, index) => {
      if (index > 0) text += joint
      const start = text.length
      const inner = blocks && lay(blocks, kind === 'row' ? '\t' : '\n')
      text += own ?? ''
      const end = text.length
      const marks =
        end > start ? [{ kind: 'link' as const, start, end, url: 'https://example.org/' }] : undefined
      return {
        kind,
        start,
        end,
        ...(page && { page }),
        ...(own && marks && { marks }),
        ...(inner && { blocks: inner }),
      }
    })
  const blocks = lay(trees, '\n')
  return { text, blocks }
}

/** The documents of a project. */
export const documents = fc.array(fc.array(tree, { minLength: 1, maxLength: 5 }).map(documentOf), {
  minLength: 1,
  maxLength: 3,
})
