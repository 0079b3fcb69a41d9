// Which columns of a table are written, and in which order. Pure; undefined means all of them as they come.

/** The columns with the chosen ones first, in their order. */
export function arranged(all: readonly string[], chosen: readonly string[] | undefined): string[] {
  const first = (chosen ?? all).filter((name) => all.includes(name))
  return [...first, ...all.filter((name) => !first.includes(name))]
}

/** The chosen columns with one more or one less; without the last one all of them. */
export function withColumn(
  all: readonly string[],
  chosen: readonly string[] | undefined,
  name: string,
  on: boolean,
): string[] | undefined {
  const others = heldOf(all, chosen).filter((each) => each !== name)
  const next = on ? [...others, name] : others
  return next.length > 0 ? next : undefined
}

const heldOf = (all: readonly string[], chosen: readonly string[] | undefined): string[] =>
  arranged(all, chosen).filter((each) => (chosen ?? all).includes(each))

/** The chosen columns with one of them moved by a step. */
export function moved(
  all: readonly string[],
  chosen: readonly string[] | undefined,
  name: string,
  by: 1 | -1,
): string[] {
  const held = heldOf(all, chosen)
  const from = held.indexOf(name)
  const to = from + by
  if (from < 0 || to < 0 || to >= held.length) return held
  const next = held.toSpliced(from, 1)
  return next.toSpliced(to, 0, name)
}
