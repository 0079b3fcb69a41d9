// What a form is made of: a tree of parts that mirrors the shape of a claim, as plain data.
// Every part has the key it has in the record, so that the path of a part is the path in the JSON.

/** One choice of a closed list: what is stored and what a person reads. */
export interface Option {
  key: string
  label: string
}

interface Named {
  key: string
  label: string
  hint?: string | undefined
}

/** A part that is typed as text; `numberAsPrinted` keeps both the number and the wording. */
export type TypedPart = Named & {
  as: 'text' | 'longText' | 'number' | 'size' | 'edtf' | 'url' | 'numberAsPrinted'
}

/** A part that is chosen: `yesNo` is absent, true or false; `mark` is absent or true. */
export type ChosenPart = Named &
  (
    | { as: 'choice' | 'choices'; options: readonly Option[]; required?: true }
    | { as: 'yesNo' | 'mark' | 'claim' | 'highlight' | 'highlights' | 'place' }
  )

/** Somebody: entity, name or unnamed, written into the object that holds it (its own key is empty). */
export type WhoPart = Named & { as: 'who' }

/**
 * An object. `start` is what it must hold from its first part on; `needs` are the keys it can't be stored
 * without and that nobody can assume; `lines` are the keys that stand side by side, right of the label;
 * `more` are those that are shown on demand; `reads` says how its text is understood while it is typed.
 */
export type Group = Named & {
  as: 'group'
  parts: readonly Part[]
  start: Readonly<Record<string, unknown>>
  needs?: readonly string[]
  lines?: readonly (readonly string[])[]
  more?: readonly string[]
  reads?: 'quantity' | 'period'
  always?: true
}

/** A list of objects of one kind; `always` when an empty list stays. */
export type List = Named & { as: 'list'; item: Group; always?: true }

export type Part = TypedPart | ChosenPart | WhoPart | Group | List

/** The keys from the claim to a part; numbers (as text) are places in a list. */
export type Path = readonly string[]

/** What stands at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  )
}

/** True for an object that is not a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A path as one word: the name of a draft, of an element, of an evidence's field. */
export const pathKey = (path: Path): string => path.join('.')
