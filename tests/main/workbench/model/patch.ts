// What a patch makes of a record, by the words of the model: an absent key stays, null removes, objects merge by key,
// lists are replaced.

export function merge(value: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch
  const known = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const keys = new Set([...Object.keys(known), ...Object.keys(patch)])
  const pairs = [...keys].map((key): [string, unknown] => {
    const [before, after] = [known, patch].map((each) => (each as Record<string, unknown>)[key])
    return [key, after === undefined ? before : merge(before, after)]
  })
  return Object.fromEntries(pairs.filter(([, each]) => each !== null && each !== undefined))
}
