// Which claims of the table are selected, by key or click. Pure.
// Must not break: what is selected are claims, not lines, so that another order or filter keeps them.

/** The selection with a claim in it, or without it where it was. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}

/** The offsets from one to another, whichever comes first. */
export const rangeOf = (a: number, b: number): { first: number; last: number } => ({
  first: Math.min(a, b),
  last: Math.max(a, b),
})
