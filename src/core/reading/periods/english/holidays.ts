// English names of days. Tables only; a name of one word is a day only behind a preposition of time.

/** Month and day. */
export const fixedDays: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['halloween', [10, 31]],
])

/** How many days after Easter Sunday. */
export const easterDays: ReadonlyMap<string, number> = new Map([
  ['ash wednesday', -46],
  ['good friday', -2],
  ['easter saturday', -1],
  ['easter', 0],
  ['easter sunday', 0],
  ['easter monday', 1],
])

/** Month, day of the week (Monday 0) and which of them, −1 the last. */
export const ruledDays: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['memorial day', [5, 0, -1]],
  ['labor day', [9, 0, 1]],
  ['thanksgiving', [11, 3, 4]],
])
