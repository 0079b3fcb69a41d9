// The words of English that a sentence about a claim is put together with. Tables and no logic.
// A field holds any words: what these tables don't know is said behind a colon, where nothing can be wrong with it.

/** Words that a noun phrase or a clause begins with, and that have a capital only at the head of a sentence. */
export const small: ReadonlySet<string> = wordsOf(`
  a an the this that these those some any no every each all both half many most much more few several other another
  he she it they we you his her its their our your who whoever what nobody somebody someone everybody everyone nothing
  one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
  about over under nearly almost around only at in on by from for with without during after before between since
  there not more less fewer up down because when while if as to`)

/** Words before a noun: what begins with one of them is no verb. */
export const determiners: ReadonlySet<string> = wordsOf(`
  a an the this that these those some any no every each all both half many most much more few several other another
  his her its their our your one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands`)

/** Words with which a place or a time is already tied to its sentence. */
export const prepositions: ReadonlySet<string> = wordsOf(`
  in at on near outside inside across around between from to within throughout by for during over under until till
  since before after beyond off along above below among amid into against about nationwide worldwide abroad overseas
  here there everywhere elsewhere today yesterday tomorrow tonight now recently currently last next this every earlier
  later so each annually daily weekly monthly yearly ago`)

/** The last words of places that one is at, and not in. */
export const atPlaces: ReadonlySet<string> = wordsOf(`
  bridge station airport court school hospital university college stadium port pier dock junction
  crossing gate lock factory plant mill site office headquarters museum depot terminal border checkpoint embassy`)

/** Verbs that promises are made with, as they follow “to”. */
export const promising: ReadonlySet<string> = wordsOf(`
  abolish act answer apologise apologize ask ban be begin bring build buy change check close come compensate complete
  consult continue create cut deliver do double employ end ensure establish expand explain extend fix follow fund give
  go halve have help hire hold improve increase inform install introduce invest investigate keep leave look lower make
  meet move offer open pay phase plant prevent protect provide publish put raise rebuild recruit reduce reform release
  remove repair replace report resign respond return review scrap send set spend stand start stop submit support take
  tell train triple try update withdraw work`)

/** Words that make a sentence say that something isn’t so. */
export const negating = /\b(not|no|none|never|nobody|nothing|neither|nor|cannot|without|\w+n[’']t)\b/i

/** Verbs by which a wording is known for a clause: without one, it is no sentence. */
export const finite =
  /\b(is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|could|may|might|must|cannot|says?|said|became|began|broke|came|crossed|died|fell|found|gave|got|went|grew|held|kept|knew|left|lost|made|meant|met|paid|put|ran|rose|sank|saw|shot|sold|spent|stood|took|told|won|wrote|\w{2,}[a-z]ed)\b/i

/** Hedges that stand before a number, as they are printed. */
export const hedges: ReadonlySet<string> = wordsOf(`
  nearly almost about around some roughly approximately circa estimated over under above below barely hardly
  exactly precisely only just more less fewer at up no not close`)

/** Signs of money that stand before the number. */
export const signs: Readonly<Record<string, string>> = {
  GBP: '£',
  USD: '$',
  EUR: '€',
  INR: '₹',
  JPY: '¥',
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean))
}
