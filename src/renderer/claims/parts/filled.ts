// How much of a form holds something: what a closed section says on its badge, and which open by themselves.
// A part that merely has its start value counts as empty.
import { isObject, type Part } from './part'

/** How many single parts of `value` a person has filled in. */
export function filled(part: Part, value: unknown): number {
  if (value === undefined || value === '') return 0
  if (part.as === 'list')
    return (Array.isArray(value) ? value : []).reduce<number>((sum, each) => sum + filled(part.item, each), 0)
  if (part.as === 'who') return 1
  if (part.as !== 'group') return 1
  if (!isObject(value)) return 0
  return part.parts.reduce((sum, each) => sum + filledIn(part.start, value, each), 0)
}

function filledIn(
  start: Readonly<Record<string, unknown>>,
  value: Record<string, unknown>,
  part: Part,
): number {
  if (part.as === 'who') return namesSomebody(value) ? 1 : 0
  const held = value[part.key]
  return Object.hasOwn(start, part.key) && held === start[part.key] ? 0 : filled(part, held)
}

/** True when a reference says who: by entity, by name, or as somebody without a name. */
const namesSomebody = (ref: Record<string, unknown>): boolean =>
  ref['entity'] !== undefined || ref['name'] !== undefined || ref['unnamed'] === true
