// What a page says about itself for search engines (JSON-LD): the record of the article among all that it tells.
// Broken or monstrous records say nothing; none of their keys ever becomes one of ours.

/** A record of JSON-LD; what its keys hold is anything. */
export type Told = Record<string, unknown>

/** Kinds of record that are the page's own text, the likeliest first. */
const articles = [
  /^(?:News|Analysis|Background|Opinion|Report|Review|Ask)\w*Article$/,
  /Article$|^Report$/,
  /Posting$/,
  /^(?:WebPage|CreativeWork|ItemPage)$/,
]
const mostRecords = 2000

/** The records of articles in scripts of JSON-LD, the likeliest first. */
export function articlesIn(scripts: readonly string[]): Told[] {
  const records = scripts.flatMap((script) => recordsIn(parsed(script)))
  const rank = (record: Told) => articles.findIndex((kind) => kindsOf(record).some((one) => kind.test(one)))
  return records.filter((record) => rank(record) >= 0).toSorted((a, b) => rank(a) - rank(b))
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/, '')
    // Line breaks within strings are the commonest mistake in these records.
    .replace(/[\t\n\r]+/g, ' ')
  // A record that nobody can parse says nothing about the page.
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** All records in a value, those of lists and graphs and what they are the main entity of. */
function recordsIn(value: unknown): Told[] {
  const found: Told[] = []
  const waiting = [value]
  while (waiting.length > 0 && found.length < mostRecords) {
    const one = waiting.shift()
    if (Array.isArray(one)) waiting.push(...one.slice(0, mostRecords))
    else if (isRecord(one)) {
      found.push(one)
      waiting.push(one['@graph'], one['mainEntity'], one['mainEntityOfPage'])
    }
  }
  return found
}

const isRecord = (value: unknown): value is Told => typeof value === 'object' && value !== null

const kindsOf = (record: Told): string[] =>
  [record['@type']].flat().filter((kind): kind is string => typeof kind === 'string')

/** The words of a value that may be a text, a record with a name, or a list of these. */
export function nameIn(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isRecord(one) ? (one['name'] ?? one['@value']) : one
}

/** The address of a value that may be an address or a record with one. */
export function addressIn(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isRecord(one) ? (one['@id'] ?? one['url']) : one
}
