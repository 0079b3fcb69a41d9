// Addresses in a page: absolute, and of the three schemes that may be opened; everything else is only words.

/** The address that a link leads to, or nothing where it leads nowhere that a person may go from here. */
export function linkOf(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || href.trimStart().startsWith('#')) return undefined
  const url = parsed(href, base)
  return url && /^(?:https?|mailto):$/.test(url.protocol) ? url.href : undefined
}

/** The address of a page: http or https, without what names a place in it. */
export function pageAddress(text: string | undefined, base?: string): string | undefined {
  const url = text === undefined || text.trim() === '' ? undefined : parsed(text.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return undefined
  url.hash = ''
  return url.href
}

function parsed(text: string, base: string | undefined): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined
}
