// The words of English that say nothing about what is counted, and those that say the same as another.
// A table and no logic: another language is another table.

/** Words that are left out when two descriptions are compared: small words, and what is done to any figure. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the of in on at to for from by with and or as its their his her our that which who were was is are be been being
  have has had this these those it they there all any each every other about into over per than then aboard onboard among against during between within across
  number numbers total totals count counts counted figure figures amount amounts sum overall altogether level levels
  reported recorded received made lodged filed logged said stated
  rate share percentage proportion percent ratio part fraction
  case cases people person persons individual individuals`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words before whom something comes from, and before whom it is done to. */
export const fromWords: ReadonlySet<string> = new Set(['by', 'from'])
export const toWords: ReadonlySet<string> = new Set(['to', 'towards', 'against', 'about'])
/** What is done so “by” somebody is done to him. */
export const takenWords: ReadonlySet<string> = new Set(['received', 'taken', 'accepted', 'suffered'])

/** Words that stand for the same thing, a line each. */
export const families: readonly string[] = [
  'death dead die died dying kill fatality fatal decease perish',
  'injury injured hurt wound',
  'arrest detain detention',
  'employee staff worker workforce job employed work',
  'unemployed jobless unemployment',
  'dismiss dismissal sack fired',
  'pupil student schoolchild',
  'cost price expenditure spend spent expense outlay',
  'income revenue turnover taking earning',
  'home house dwelling',
  'resident inhabitant population',
  'attend attendance visitor visit',
  'crime offence offense',
  'doctor physician',
  'ship vessel boat',
  'complaint grievance',
  'close closure shut',
  'vacancy unfill',
  'member membership',
  'emission emit',
  'police officer constable',
  'teach teacher',
  'demolish demolition',
  'build built construct construction',
  'inspect inspection',
  'collision crash accident',
  'evict eviction',
  'admit admission',
  'pay paid payment',
  'apply application applicant',
  'sell sale sold',
  'infect infection',
  'donate donation donor',
  'refuse refusal reject rejection',
  'investigate investigation probe',
]

/** Words in the names of offices and companies. */
export const bodies =
  /\b(agency|assembly|association|authority|bank|board|bureau|charity|church|club|college|commission|committee|company|corporation|council|court|department|federation|force|foundation|government|group|hospital|inc|inspectorate|institute|ltd|ministry|office|organisation|organization|parliament|party|plc|police|school|secretariat|service|services|society|treasury|trust|union|university)\b/i

/** Words with which a passage speaks of what is to come, plain verbs of a calendar among them: “the hearing opens in June”. */
export const future =
  /\b(will|shall|would|is to|are to|due|plan(s|ned|ning)?|expect(s|ed|ing)?|set to|by the end|aim(s|ed)?|target|forecast|project(s|ed)|propose[sd]?|next|upcoming|coming|scheduled|might|hope[sd]?|intend(s|ed)?|promise[sd]?|begins?|starts?|opens?|closes|ends|expires?|until|till|takes? (place|effect)|(comes?|goes|go) (in)?to|tomorrow|later this)\b/i
/** One more such word, which with a capital is the month. */
export const may = /\bmay\b/
/** Words with which it tells of what has been. */
export const past =
  /\b(was|were|had|did|been|ago|broke|burnt|came|cut|fell|found|gave|got|grew|held|left|lost|made|met|paid|rose|said|sank|saw|shot|told|took|went|won|\w{2,}ed)\b/i
/** Words with which it tells of a promise that had been made before. */
export const promised =
  /\b(had|promised|pledged|vowed|said|agreed|committed|swore|undertook|guaranteed|assured|announced)\b/i

/** How a wording begins that is hedged, and what that says of the number behind it. */
export const hedges: readonly (readonly [
  begins: RegExp,
  comparator: '<' | '>' | '<=' | '>=' | '~',
  near: boolean,
])[] = [
  [/^(?:nearly|almost|just under|close to|approaching|not quite)\b/i, '<', true],
  [/^(?:just over|slightly more than|a little over)\b/i, '>', true],
  [/^(?:at least|no fewer than|no less than|not less than|a minimum of)\b/i, '>=', false],
  [/^(?:at most|up to|no more than|not more than|as many as|a maximum of)\b/i, '<=', false],
  [/^(?:more than|over|above|upwards of|in excess of|greater than)\b/i, '>', false],
  [/^(?:less than|fewer than|under|below)\b/i, '<', false],
  [
    /^(?:about|around|some|roughly|approximately|circa|ca\.?|c\.|an estimated|estimated)(?=\s|\d)/i,
    '~',
    true,
  ],
]
