// What a document is called that doesn't say so itself.
import type { Region } from '../../core/model/source'

const longestTitle = 200

/** The name of a file without its extension. */
const titleOfFile = (name: string): string => name.replace(/(?<=.)\.[^.]*$/, '')

/** The headline of a text, or its first line unless that is a whole paragraph; and where the title was found. */
export function titleOfText(
  name: string,
  text: string,
  regions: readonly Region[],
): { title: string; found: string } {
  const first = /\S.*/.exec(text)?.[0].trim()
  const headline = regions.find(({ kind }) => kind === 'headline')
  const title = headline && text.slice(headline.start, headline.end).trim()
  if (title !== undefined && title !== first) return { title, found: 'headline' }
  if (first !== undefined && first.length <= longestTitle) return { title: first, found: 'first line' }
  return { title: titleOfFile(name), found: 'file name' }
}
