// Whether two sources may be versions of one another, by what they say about themselves.
// Must not break: it is only ever offered; what is compared leaves out only what no reader sees.
import type { Source } from '../model/source'
import { wordsOf } from '../search/words'

/** By what a source looks like a new version of another one. */
export type Likeness = 'url' | 'title'

/** The keys of a source: two that share one are alike in that way. */
export function keysOf(
  source: Pick<Source, 'url' | 'originalUrl' | 'title'>,
): { by: Likeness; key: string }[] {
  const urls = [source.url, source.originalUrl].flatMap((url) => (url === undefined ? [] : addressOf(url)))
  const title = [...wordsOf(source.title)].map(({ key }) => key).join(' ')
  return [
    ...[...new Set(urls)].map((key) => ({ by: 'url' as const, key })),
    ...(title === '' ? [] : [{ by: 'title' as const, key: title }]),
  ]
}

/** Parts of an address that say how somebody came to a page, and not which it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|smid)$/i

/** The page that an address leads to, however it was shared; nothing for what is no address. */
function addressOf(url: string): string[] {
  const [, host, path = '', query = ''] = /^\s*https?:\/\/([^/?#\s]+)([^?#]*)(\?[^#]*)?/i.exec(url) ?? []
  if (host === undefined) return []
  const kept = query
    .slice(1)
    .split('&')
    .filter((each) => each !== '' && !tracking.test(each.split('=')[0] ?? ''))
  const site = host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/:(?:80|443)$/, '')
  // The front page of a site is another one every day.
  const page = path.replace(/\/+(?:index\.html?)?$/, '')
  return page === '' && kept.length === 0 ? [] : [[site, page, kept.toSorted().join('&')].join(' ')]
}
