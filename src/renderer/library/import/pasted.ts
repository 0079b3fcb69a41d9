// What was pasted, as a document: with its structure where there is one, or as plain text. Pure.
// Must not break: nothing of what was pasted is left out or run; what it means is for the workbench to read.

/** `html` only where what was pasted has more to it than its text. */
export interface Pasted {
  text: string
  html?: string
}

/** What of it is kept. */
export type Keep = 'rich' | 'plain'

/** The most that goes to the workbench at once, in UTF-16 units. */
export const mostPasted = 50_000_000

/** What the clipboard holds; undefined where that is no text. */
export function pastedOf(data: Pick<DataTransfer, 'getData'>): Pasted | undefined {
  const html = data.getData('text/html')
  const text = data.getData('text/plain') || textIn(html)
  if (text.trim() === '') return undefined
  return html === '' ? { text } : { text, html }
}

/** Only to see whether there is any, and for a title. */
const textIn = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[ \t]+/g, ' ')

/** The first line that says something, as a title. */
export function titleOf(text: string): string {
  const line = /\S.*/.exec(text)?.[0].trim() ?? ''
  if (line.length <= 120) return line
  const cut = line.slice(0, 120).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${(space > 60 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** What was pasted as a file of its own. */
export function fileOf(pasted: Pasted, keep: Keep, title: string): File {
  const name = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .replace(/[\ud800-\udbff]$/, '')
  if (keep === 'plain' || pasted.html === undefined) return new File([pasted.text], `${name}.txt`)
  const head = `<!doctype html><html><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>`
  return new File([head, pasted.html, '</body></html>'], `${name}.html`)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
