// What keys and closed lists of the model are called where people read them, as the forms have them.
// A key that the model gains is called by its own words until somebody calls it better here.

/** Keys whose label isn't their own words; a path such as `distortions.term` goes before the key alone. */
const labels: Readonly<Record<string, string>> = {
  aliases: 'Also called',
  anchor: 'Counted from',
  'highlights.anchor': 'Anchor',
  claim: 'Claim',
  color: 'Colour',
  'distortions.highlightId': 'Passage',
  'distortions.term': 'Printed',
  edtf: 'Date',
  from: 'From',
  'bound.op': 'Comparator',
  'highlights.quote': 'Passage',
  'highlights.was': 'Made on',
  'notes.on': 'On',
  original: 'File',
  'legalStatus.key': 'Status',
  originalUrl: 'Canonical',
  parent: 'Below',
  'rating.information': 'Credibility',
  'rating.source': 'Reliability',
  regions: 'Parts of the page',
  sourceId: 'Source',
  supersedes: 'Replaces',
  upper: 'Upper value',
  unitPrinted: 'Unit as printed',
  url: 'Address',
  'views.query.where': 'Filter',
  'views.query.sort': 'Order',
  'views.query.group': 'Groups',
}

/** Entries of closed lists that aren't said as they are written. */
const entries: Readonly<Record<string, string>> = {
  '=': 'exactly',
  '~': 'about',
  '<': 'under',
  '>': 'over',
  '<=': 'at most',
  '>=': 'at least',
  range: 'range',
  notContradicts: 'Does not contradict',
  notSameAs: 'Not the same as',
  'negates.claim': 'The claim',
  'negates.quantity': 'The quantity',
}

/** The label of a key; `within` is what holds it. */
export const labelOf = (key: string, within = ''): string =>
  labels[`${within}.${key}`] ?? labels[key] ?? ownWords(key)

/** An entry of a closed list in words; `list` is the key that it stands under. */
export const entryInWords = (entry: string, list = ''): string =>
  entries[`${list}.${entry}`] ?? entries[entry] ?? ownWords(entry)

/** `legalStatus` as “Legal status”. */
const ownWords = (key: string): string =>
  key.charAt(0).toUpperCase() + key.slice(1).replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
