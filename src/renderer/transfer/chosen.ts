// Which columns of a table are written, and in which order. Pure; undefined means all of them as they come.

/** The columns with the chosen ones first, in their order. */
export function arranged(all: readonly string[], chosen: readonly string[] | undefined): string[] {
  const first = (chosen ?? all).filter((name) => all.includes(name))
  return [...first, ...all.filter((name) => !first.includes(name))]
}

export function withColumn(
  all: readonly string[],
  chosen: readonly string[] | undefined,
  name: string,
  on: boolean,
): string[] {
  const held = arranged(all, chosen).filter((each) => (chosen ?? all).includes(each))
  return on ? [...held.filter((each) => each !== name), name] : held.filter((each) => each !== name)
}

/** The chosen columns with one of them moved by a step. */
export function moved(
  all: readonly string[],
  chosen: readonly string[] | undefined,
  name: string,
  by: 1 | -1,
): string[] {
  const held = withColumn(all, chosen, '', false)
  const from = held.indexOf(name)
  const to = from + by
  if (from < 0 || to < 0 || to >= held.length) return held
  const next = held.toSpliced(from, 1)
  return next.toSpliced(to, 0, name)
}
