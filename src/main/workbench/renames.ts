// What the fields of a claim type are called now that had another key once: the history keeps images, no renamings.
// Must not break: only a field in the same place, of the same type and label, is taken for the one that was there.
import type { ClaimType } from '../../core/model/claim-type'
import type { LoggedStep, Reader } from '../database/reader'

/** The fields of a claim type as it was before a step that have another key now: the key then → the key now. */
export function renamedSince(reader: Reader, type: ClaimType, step: number): Map<string, string> {
  let now = new Map(type.fields.map(({ key }) => [key, key]))
  for (const { before, after } of changesSince(reader, type.id, step))
    now = new Map(
      before.fields.flatMap((field, at) => {
        const key = now.get(keyAfter(field, at, { before, after }))
        return key === undefined ? [] : [[field.key, key]]
      }),
    )
  return new Map([...now].filter(([key, next]) => key !== next))
}

interface TypeChange {
  before: ClaimType
  after: ClaimType
}

function keyAfter(field: ClaimType['fields'][number], at: number, { before, after }: TypeChange): string {
  const same = after.fields[at]
  const has = ({ fields }: ClaimType, key: string): boolean => fields.some((each) => each.key === key)
  const isRenamed =
    same !== undefined &&
    same.type === field.type &&
    same.label === field.label &&
    !has(after, field.key) &&
    !has(before, same.key)
  return isRenamed ? same.key : field.key
}

/** The changes of a claim type in a step and all after it, the newest first. */
function* changesSince(reader: Reader, id: string, step: number): Generator<TypeChange> {
  const of = { noun: 'claimTypes' as const, id }
  let page: LoggedStep[] = []
  do {
    const before = page.at(-1)?.step
    page = reader.steps({ of, limit: pageSize, shown: 1, ...(before !== undefined && { before }) })
    for (const each of page) {
      const [change] = each.changes
      if (each.step < step) return
      // One that was removed came back as it was.
      if (change?.before && change.after) yield change as unknown as TypeChange
    }
  } while (page.length > 0)
}

const pageSize = 100
