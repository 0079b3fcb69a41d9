// Tags: the codebook tree, which must stay a tree. The children of a removed tag move to its parent.
import type { Tag } from '../../core/model/codebook'
import { removeRecord } from './removing'
import { type Operations, patched, put, refused, type Transaction } from './transaction'

export const tagOperations: Operations<'addTag' | 'changeTag' | 'removeTag'> = {
  addTag: (tx, input) => put(tx, 'tags', { id: tx.newId(), ...input }),
  changeTag: (tx, input) => {
    const tag = patched(tx, 'tags', input)
    checkAncestors(tx, tag)
    return put(tx, 'tags', tag)
  },
  removeTag: (tx, { id }) => removeRecord(tx, 'tags', id),
}

function checkAncestors(tx: Transaction, tag: Tag): void {
  const passed = new Set<string>()
  // A loaded codebook may already go round further up: each tag is looked at once.
  for (let above = tag.parent; above !== undefined && !passed.has(above);) {
    if (above === tag.id) throw refused(`The tag “${tag.name}” can't stand below itself.`)
    passed.add(above)
    above = tx.writer.get('tags', above)?.parent
  }
}
