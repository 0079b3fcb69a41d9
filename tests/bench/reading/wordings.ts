// When a proposed wording is as good as the labelled one: titles, articles, plural and what stands around a head noun.
// Must not break: folds only what says the same; a surname is not a full name.

const titles =
  /^(?:(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|baroness|rev|judge|justice|councillor|cllr|captain|capt|sgt|sergeant|inspector|insp|chief|minister|senator|sen|mayor|commissioner)\.?\s+)+(?=\S)/

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”"‘,.;:]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const withoutArticle = (text: string): string =>
  folded(text).replace(/^(?:an?|the|its|his|her|their|our|all|those|these) /, '')

/** The same name, or the same role. */
export function isName(wanted: string, read: string | undefined): boolean {
  if (read === undefined) return false
  const [a, b] = [wanted, read].map((each) => withoutArticle(each).replace(titles, ''))
  return a === b
}

/** The same words but for an article in front. */
export function isWording(wanted: string, read: string | undefined): boolean {
  return read !== undefined && withoutArticle(wanted) === withoutArticle(read)
}

/** The same unit: its code, or the same head noun in the singular or the plural. */
export function isUnit(
  wanted: string,
  { unit, printed }: { unit: string | undefined; printed: string | undefined },
): boolean {
  const head = singular(folded(wanted).split(' ').at(-1) ?? '')
  return [unit, printed].some(
    (read) =>
      read !== undefined &&
      (folded(read) === folded(wanted) || singular(folded(read).split(' ').at(-1) ?? '') === head),
  )
}

const irregular: Record<string, string> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  lives: 'life',
  staff: 'staff',
}

function singular(word: string): string {
  const known = irregular[word] ?? (word.endsWith('men') ? word.replace(/men$/, 'man') : undefined)
  if (known !== undefined) return known
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y')
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '')
  return /[^su]s$/.test(word) ? word.replace(/s$/, '') : word
}
