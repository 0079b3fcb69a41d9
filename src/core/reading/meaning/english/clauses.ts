// The small words and marks of English that part clauses, and how a finite verb is told.
// Only tables: what they mean for a figure is said in ../clauses.ts.

/** Nothing on one side of these governs what is on the other. */
export const hardBreaks =
  /[;:“”"—]|\s[–-]\s|(?<=[\s(])‘|(?<=[.,?!])’|\b(?:but(?! that\b)|while|whereas|although|though|yet|however|despite)\b/giu

/** What begins a clause inside another. */
export const softBreaks =
  /\b(?:which|who|whom|whose|where|when|because|after|before|until|since|as(?<!\b(?:as|such) (?:\p{L}+ )?as)(?! (?:much|many|little|few|well|high|low|long)\b)|if|unless|that(?<!\b(?:of|for|at|by|than|like|with|from) that)|how|why|what|whether|than|so)\b/giu

/** Where another subject takes over. */
export const newSubject = /\b(?:and|or) (?:i|we|he|she|it|they|you)\b/iu

const auxiliaries =
  "is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|cannot|won[’']t|(?:is|are|was|were|has|have|had|do|does|did|would|could)n[’']t"
const irregular =
  'became|began|bought|broke|brought|built|came|caught|chose|cost|cut|drew|drove|fell|felt|fled|flew|found|fought|gave|got|grew|held|hit|kept|knew|laid|led|left|lent|let|lost|made|meant|met|paid|put|ran|rang|read|rose|sank|sat|saw|sent|sold|set|shot|showed|shrank|shut|slid|spent|spoke|stood|stole|struck|took|taught|thought|told|said|went|won|wore|wrote|owed|says'

/** A finite verb, as far as its form tells; a participle that stands as an adjective passes for one. */
export const finite = new RegExp(`\\b(?:${auxiliaries}|${irregular}|\\p{L}{2,}(?<!e)ed)\\b`, 'iu')
/** A verb that is hardly ever anything else. */
export const verb = new RegExp(`\\b(?:${auxiliaries}|${irregular})\\b`, 'iu')
/** What stands between two subjects. */
export const subjectJoint = /,|\band\b/iu

/** Where another clause begins behind a comma: “, and a pike lays”. */
export const nextClause = /,\s(?:and|or)\s(?:the|an?|its|his|her|their|our)\s(?:\p{L}+\s){1,3}?\p{L}+s\s/iu

/** Where a second verb goes on: “letters and got one reply”. */
export const nextVerb = new RegExp(
  `\\s(?:and|or)\\s(?=${finite.source}|\\p{L}{3,}ing(?:\\s\\p{N}|\\s*$))`,
  'iu',
)
