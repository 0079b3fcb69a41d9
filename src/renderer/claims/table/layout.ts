// The columns of the claims table as a person lays them out: which, in which order, how wide, which stay in view. Pure.
// Must not break: frozen columns stand first, so that what scrolls never goes between them.
import type { Column } from '../../../core/model/claim-query'

/** What the table shows before anybody chose. */
export const standard: readonly Column[] = [
  'type',
  'statement',
  'quantity',
  'quote',
  'source',
  'status',
  'certainty',
  'updatedAt',
].map((key) => ({ key }))

const [narrowest, widest] = [40, 2000]

/** The columns in the order in which they stand. */
export const laidOut = (columns: readonly Column[] | undefined): readonly Column[] => {
  const all = columns && columns.length > 0 ? columns : standard
  return all.some(({ frozen }) => frozen) ? all.toSorted((a, b) => rank(a) - rank(b)) : all
}

const rank = ({ frozen }: Column): number => (frozen ? 0 : 1)

/** The columns with one more at the end, or one less; the last one stays. */
export function shown(columns: readonly Column[], key: string, on: boolean): Column[] {
  const others = columns.filter((each) => each.key !== key)
  if (on) return [...columns, ...(others.length === columns.length ? [{ key }] : [])]
  return others.length === 0 ? [...columns] : others
}

/** The columns with one of them at another place. */
export function movedTo(columns: readonly Column[], key: string, to: number): Column[] {
  const from = columns.findIndex((each) => each.key === key)
  const column = columns[from]
  if (!column) return [...columns]
  const next = columns.toSpliced(from, 1)
  return next.toSpliced(Math.max(0, Math.min(next.length, to)), 0, column)
}

export const movedBy = (columns: readonly Column[], key: string, by: number): Column[] =>
  movedTo(columns, key, columns.findIndex((each) => each.key === key) + by)

/** The columns with one of them as wide as that, in CSS pixels. */
export const resized = (columns: readonly Column[], key: string, width: number): Column[] =>
  changed(columns, key, { width: Math.round(Math.max(narrowest, Math.min(widest, width))) })

/** The columns with all up to one of them frozen; with none where that one is frozen already. */
export function frozenUpTo(columns: readonly Column[], key: string): Column[] {
  const last = columns.findIndex((each) => each.key === key)
  const already = columns[last]?.frozen === true
  return columns.map((each, index) => {
    const { frozen: _before, ...column } = each
    return !already && index <= last ? { ...column, frozen: true } : column
  })
}

const changed = (columns: readonly Column[], key: string, part: Partial<Column>): Column[] =>
  columns.map((each) => (each.key === key ? { ...each, ...part } : each))
