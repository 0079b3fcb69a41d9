// Dates in EDTF as a person writes them: “12 April 2023”, “about 2021”, “2017 to 2020”.
// Pure. A date that it can't put into words is said as it is written.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter']

/** An EDTF date or interval of level 0 or 1 in English words. */
export function dateInWords(edtf: string): string {
  const [start = '', end] = edtf.split('/')
  if (end === undefined) return oneDate(start)
  const open = (date: string): boolean => date === '' || date === '..'
  if (open(start) && open(end)) return edtf
  if (open(start)) return `until ${oneDate(end)}`
  if (open(end)) return `since ${oneDate(start)}`
  return `${oneDate(start)} to ${oneDate(end)}`
}

/** The same where there is little room, its months by their first three letters: “12 Apr 2023”. */
export const dateInFewWords = (edtf: string): string =>
  months.reduce((words, month) => words.replaceAll(month, month.slice(0, 3)), dateInWords(edtf))

function oneDate(date: string): string {
  const [, plain = '', qualifier = ''] = /^(.*?)([~?%]?)$/.exec(date) ?? []
  const words = plainDate(plain)
  if (qualifier === '~') return `about ${words}`
  if (qualifier === '?') return `${words} (uncertain)`
  return qualifier === '%' ? `about ${words} (uncertain)` : words
}

function plainDate(date: string): string {
  if (/^\d{3}X$/.test(date)) return `${date.slice(0, 3)}0s`
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (year === undefined) return date
  if (month === undefined) return String(Number(year))
  const named = months[Number(month) - 1] ?? seasons[Number(month) - 21]
  if (named === undefined) return date
  return [day === undefined ? undefined : Number(day), named, Number(year)].filter((part) => part).join(' ')
}
