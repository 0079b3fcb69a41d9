// Which of many rows are selected: pure sets of ids over the order in which the rows are shown.
// Must not break: no function changes the set that it is given.

interface Row {
  id: string
}

/** The rows from the anchor to a row, both included; from the first row where the anchor isn't shown. */
export function rangeOf(items: readonly Row[], anchor: string | undefined, to: number): ReadonlySet<string> {
  const from = Math.max(
    0,
    items.findIndex(({ id }) => id === anchor),
  )
  return new Set(items.slice(Math.min(from, to), Math.max(from, to) + 1).map(({ id }) => id))
}

/** The set with an id added to it or taken out of it. */
export function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return next
}
