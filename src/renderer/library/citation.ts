// A source in one line, as one would name it in a footnote: what is known of it, and nothing made up.
import type { Source } from '../../core/model/source'

/** “Authors: Title. Publisher, date. Address”, without what isn't known. */
export function citationOf(
  source: Pick<Source, 'title' | 'authors' | 'publisher' | 'published' | 'url'>,
): string {
  const { title, authors = [], publisher, published, url } = source
  const by = authors.length > 0 ? `${authors.join(', ')}: ` : ''
  const place = [publisher, published].filter((part) => part !== undefined).join(', ')
  return [`${by}${ended(title)}`, place === '' ? '' : ended(place), url ?? ''].filter(Boolean).join(' ')
}

const ended = (sentence: string): string => (/[.?!…][”’"')\]]*$/.test(sentence) ? sentence : `${sentence}.`)
