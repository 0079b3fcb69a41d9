// The input of every `change…` verb: an absent key stays, null removes, objects merge by key, lists are replaced.
// The merged record is checked against the full schema afterwards; a patch alone proves nothing.
import { z } from 'zod'

/** The schema of a patch for `schema`: every key optional, optional keys nullable, objects patched in depth. */
export function patchOf<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
): z.ZodObject<PatchShape<S>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(schema.shape).map(([key, value]) => [key, patchOfValue(value)]),
  )
  return z.strictObject(shape as unknown as PatchShape<S>)
}

type PatchShape<S extends z.ZodRawShape> = {
  [K in keyof S]: z.ZodOptional<z.ZodNullable<z.ZodType<Patch<NonNullable<z.output<S[K]>>>>>>
}

function patchOfValue(schema: z.core.$ZodType): z.ZodType {
  // What is absent from a patch stays as it is, so that no default may be filled in.
  if (schema instanceof z.ZodDefault) return patchOfValue(schema.unwrap())
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  // Values of a record are checked against the claim type after the merge; here they are any JSON.
  if (inner instanceof z.ZodRecord) return z.record(z.string(), z.json()).optional()
  const patch = inner instanceof z.ZodObject ? patchOf(inner) : (inner as z.ZodType)
  return schema instanceof z.ZodOptional ? patch.nullable().optional() : patch.optional()
}

/** What a patch of T may hold. */
type Patch<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Patch<T[K]> | null }
    : T

/** The value with the patch merged in; neither argument is changed. */
export function merge(value: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch
  const merged: Record<string, unknown> = isObject(value) ? { ...value } : {}
  for (const [key, change] of Object.entries(patch)) {
    if (change === undefined) continue
    if (change === null) delete merged[key]
    else
      Object.defineProperty(merged, key, {
        value: merge(merged[key], change),
        enumerable: true,
        writable: true,
        configurable: true,
      })
  }
  return merged
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
