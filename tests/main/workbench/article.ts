// A desk with one article on it, and short ways to mark and claim things in that.
import { type Desk, importText, openDesk } from './desk'

export const text =
  'Complaints rise 😀\n\nThe force had 361 complaints. “Nearly half” of them, 265, led to nothing.'

/** The span of words in the article. */
export const at = (words: string, from = 0) => ({
  start: text.indexOf(words, from),
  end: text.indexOf(words, from) + words.length,
})

/** An id that nothing has. */
export const nowhere = '01940000-0000-7000-8000-ffffffffffff'

type Kind = 'highlights' | 'claims' | 'relations'

export interface ArticleDesk extends Desk {
  sourceId: string
  get(kind: Kind, id: string | undefined): Promise<object | undefined>
  /** Highlights words; gives the id. */
  addHighlight(words: string): Promise<string>
  /** Adds a statistic, or what else is said; gives the id. */
  addClaim(extra?: object): Promise<string>
}

export async function articleDesk(): Promise<ArticleDesk> {
  const desk = await openDesk()
  const sourceId = await importText(desk, text)
  return {
    ...desk,
    sourceId,
    get: async (kind, id) =>
      (await desk.call.list({ kind })).records.find((record) => 'id' in record && record.id === id),
    addHighlight: async (words) => (await desk.call.addHighlight({ sourceId, ...at(words) })).id!,
    addClaim: async (extra = {}) => (await desk.call.addClaim({ type: 'statistic', ...extra })).id!,
  }
}
