// What of a claim a cell of the table shows and changes, by the same parts and readers as the claim's form. Pure.
// Must not break: what a cell can't change alone it doesn't change; the form does.
import type { EntityRef } from '../../../core/model/basics'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType } from '../../../core/model/claim-type'
import { valueIn } from '../../../core/model/fields'
import type { Entity } from '../../../core/model/codebook'
import type { Period, Quantity } from '../../../core/model/values'
import { readPeriod } from '../../../core/reading/periods'
import { readQuantity } from '../../../core/reading/quantities'
import { claimForm } from '../parts/claim'
import { missingAt, patchBetween, put } from '../parts/edit'
import { type Group, isObject, type Option, type Part, type Path, valueAt } from '../parts/part'
import { partAt } from '../parts/settle'
import { printed, read, type Reading } from '../parts/typed'
import { whoOf, whoText } from '../parts/who'

/** A part of a claim that is changed in a cell. `options` where it is chosen; else it is typed. */
export interface CellEdit {
  form: Group
  path: Path
  text: string
  options?: readonly Option[]
  /** True where there is always a value. */
  required?: boolean
  long?: boolean
  read: (typed: string) => Reading
}

interface Around {
  type: ClaimType
  entities: ReadonlyMap<string, Entity>
  /** When the source was published, as EDTF: what “last year” counts from. */
  published?: string | undefined
}

/** The change that the cell of a column makes of a claim; undefined where the cell can't make one. */
export function editOf(column: string, claim: Pick<Claim, 'fields'>, around: Around): CellEdit | undefined {
  const form = claimForm(around.type)
  const path = pathOf(column, claim, around.type)
  const part = path && partAt(form, path)
  if (!path || !part) return undefined
  const value = valueAt(claim, path)
  const base = { form, path }
  if (part.as === 'choice')
    return {
      ...base,
      text: typeof value === 'string' ? value : '',
      options: part.options,
      required: part.required === true,
      read: chosen,
    }
  if (part.as === 'yesNo' || part.as === 'mark') return { ...base, ...yesNo(part.as === 'mark', value) }
  if (part.as === 'group') return groupEdit(base, part, value, around)
  // A list of larger things, such as hops, holds more than names.
  if (part.as === 'list')
    return isWho(part.item) && part.item.parts.length === 2 ? { ...base, ...names(value, around) } : undefined
  if ('options' in part || part.as === 'claim' || part.as === 'who' || !isTyped(part)) return undefined
  return {
    ...base,
    text: printed(value),
    long: part.as === 'longText',
    read: (typed) => read(part, typed),
  }
}

const chosen = (typed: string): Reading => ({ value: typed === '' ? undefined : typed })

/** The patch that gives the claim what was read; a sentence where the claim would lack something then. */
export function patchOf(
  { form, path }: Pick<CellEdit, 'form' | 'path'>,
  claim: object,
  value: unknown,
): Record<string, unknown> | { problem: string } {
  const next = put(form, claim, path, value) as object
  const missing = missingAt(form, next, path)
  if (missing.length > 0) return { problem: `“${missing.join('” and “')}” is needed too: open the claim.` }
  return patchBetween(claim, next)
}

/** The patch that gives any claim exactly this value at a path, whatever stands there. */
export function fillOf({ form, path }: Pick<CellEdit, 'form' | 'path'>, value: unknown) {
  const part = partAt(form, path)
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), whole(part, value)) as Record<
    string,
    unknown
  >
}

/** A value with null for each part that it hasn't, so that nothing of another value stays beside it. */
function whole(part: Part | undefined, value: unknown): unknown {
  if (value === undefined) return null
  if (part?.as !== 'group' || !isObject(value)) return value
  const keys = part.parts.flatMap(({ key, as }) => (as === 'who' ? ['entity', 'name', 'unnamed'] : [key]))
  const inner = (key: string): Part | undefined => part.parts.find((each) => each.key === key)
  return Object.fromEntries(keys.map((key) => [key, whole(inner(key), value[key])]))
}

/** The path of what a column shows of a claim; undefined for what is worked out or stands elsewhere. */
function pathOf(column: string, { fields }: Pick<Claim, 'fields'>, type: ClaimType): Path | undefined {
  const field = (kind: 'quantity' | 'period'): string | undefined => {
    const all = type.fields.filter((each) => each.type === kind)
    return (all.find(({ key }) => valueIn(fields, key) !== undefined) ?? all[0])?.key
  }
  if (column === 'quantity' || column === 'period') {
    const key = field(column)
    return key === undefined ? undefined : ['fields', key]
  }
  if (column === 'unit') {
    const key = field('quantity')
    // A unit of nothing is no quantity.
    return key === undefined || valueIn(fields, key) === undefined ? undefined : ['fields', key, 'unit']
  }
  if (column === 'legalStatus') return ['legalStatus', 'key']
  return column.split('.')
}

function groupEdit(
  base: Pick<CellEdit, 'form' | 'path'>,
  part: Group,
  value: unknown,
  { entities, published }: Around,
): CellEdit | undefined {
  const text = printed(value)
  if (part.reads === 'quantity')
    return { ...base, text, read: (typed) => ({ value: quantityFrom(typed, value as Quantity | undefined) }) }
  if (part.reads === 'period')
    return { ...base, text, read: (typed) => ({ value: periodFrom(typed, published) }) }
  if (isWho(part))
    return {
      ...base,
      text: whoText(value as EntityRef | undefined, entities),
      read: (typed) => ({ value: typed.trim() === '' ? undefined : whoOf(typed, entities.values()) }),
    }
  const [key] = part.parts
  if (part.needs?.[0] !== 'key' || key?.as !== 'choice') return undefined
  const path = [...base.path, 'key']
  const held = valueAt(value, ['key'])
  return {
    form: base.form,
    path,
    text: typeof held === 'string' ? held : '',
    options: key.options,
    read: chosen,
  }
}

const isWho = (part: Group): boolean => part.parts[0]?.as === 'who'

const typedKinds = ['text', 'longText', 'number', 'size', 'edtf', 'url', 'numberAsPrinted']
const isTyped = (part: Part): part is Parameters<typeof read>[0] => typedKinds.includes(part.as)

/** What the wording says; what it doesn't speak of stays as it was. */
function quantityFrom(typed: string, before: Quantity | undefined): Quantity | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  const { unit, per, population, scope, kind, base } = before ?? {}
  const kept = Object.entries({ unit, per, population, scope, kind, base }).filter(
    ([, each]) => each !== undefined,
  )
  return { ...Object.fromEntries(kept), ...(readQuantity(text) ?? { text, status: 'stated' }) }
}

function periodFrom(typed: string, published: string | undefined): Period | undefined {
  const text = typed.trim()
  return text === '' ? undefined : (readPeriod(text, published) ?? { text, basis: 'stated' })
}

const divider = '; '

/** Several of them in one line; who is still named stays who it is, with what is said of it. */
function names(value: unknown, { entities }: Around): Pick<CellEdit, 'text' | 'read'> {
  const before = (Array.isArray(value) ? value : []) as EntityRef[]
  const nameOf = (ref: EntityRef): string => whoText(ref, entities)
  return {
    text: before.map(nameOf).join(divider),
    read: (typed) => {
      const wanted = typed
        .split(';')
        .map((name) => name.trim())
        .filter((name) => name !== '')
      const refs = wanted.map(
        (name) => before.find((ref) => nameOf(ref) === name) ?? whoOf(name, entities.values()),
      )
      return { value: refs.length === 0 ? undefined : refs }
    },
  }
}

function yesNo(mark: boolean, value: unknown): Pick<CellEdit, 'text' | 'options' | 'read'> {
  const options = [{ key: 'true', label: 'Yes' }, ...(mark ? [] : [{ key: 'false', label: 'No' }])]
  const text = typeof value === 'boolean' ? String(value) : ''
  return { text, options, read: (typed) => ({ value: typed === '' ? undefined : typed === 'true' }) }
}
