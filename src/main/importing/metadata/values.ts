// What a document says about itself, made fit to keep: nonsense that templates leave behind is no value.

/** A value as one line; nothing where it says nothing. */
export function valueOf(text: unknown): string | undefined {
  if (typeof text !== 'string' && typeof text !== 'number') return undefined
  const value = decoded(String(text).slice(0, 2000))
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\0-\x1f\x7f-\x9f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(value) || value.length > 500) return undefined
  return placeholder.test(value) || template.test(value) ? undefined : value
}

/** What programs write where they have nothing to say. */
const placeholder =
  /^(?:undefined|null|none|nan|n\/a|untitled(?: (?:document|page|post))?|no title|title|true|false|\[object object\])$/i
/** Marks of a template that nobody filled in. */
const template = /\{\{|\}\}|\{%|<%|%>|\$\{|%%\w+%%|^%[\w.-]+%$|^\[[\w-]+\]$/

/** Character references that were escaped once too often. */
const decoded = (text: string): string =>
  text
    .replace(
      /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi,
      (whole, hex: string | undefined, digits: string | undefined) => {
        const point = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    )
    .replace(
      /&(amp|quot|apos|nbsp|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|pound|euro);/g,
      (_, name: string) => named[name] ?? '',
    )

const named: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
}

/** The names in what a document says about its authors: text, object or list; no addresses, roles or accounts. */
export function authorsOf(said: unknown): string[] {
  const names = (Array.isArray(said) ? said.slice(0, 100) : [said]).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'name' in one ? authorsOf(one.name) : namesIn(one),
  )
  return [...new Set(names)]
}

function namesIn(said: unknown): string[] {
  const value = valueOf(said)
  if (value === undefined || /:\/\/|^www\./i.test(value)) return []
  return value
    .replace(/^\s*(?:written |words |reported |posted |story |text )?(?:by|von|par|por|di|door)\b:?\s+/i, '')
    .replace(/\s*[<(][^<>()]*@[^<>()]*[>)]/g, '')
    .split(/\s*(?:;|\||·|•|\s(?:and|&)\s|,(?:\s*and\s)?)\s*/i)
    .map((name) => name.trim().replace(/^(?:and|&|by)\s+/i, ''))
    .filter((name) => name !== '' && name.length <= 80 && !name.startsWith('@') && !/\S@\S/.test(name))
    .filter((name) => /\p{L}{2}/u.test(name) && !/\d{2}/.test(name) && !role.test(name))
}

/** What stands beside a name and is none, and the accounts that no person has. */
const role =
  /\b(?:editor|correspondent|reporter|journalist|writer|columnist|producer|photographer|contributor|bureau chief)s?$|^(?:admin(?:istrator)?|webmaster|root|user|author|editorial|staff|jr\.?|sr\.?|ph\.?d\.?)$/i

/** A language tag in its usual spelling. */
export function languageOf(said: unknown): string | undefined {
  const tag =
    typeof said === 'string'
      ? said
          .trim()
          .split(/[\s,;]/)[0]
          ?.replaceAll('_', '-')
      : undefined
  if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined
  // What looks like a tag and is none says nothing.
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}
