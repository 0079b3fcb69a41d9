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
  /\b(will|shall|would|should|must|can|cannot|ought|is to|are to|was to|were to|had to|has to|have to|due|plan(s|ned|ning)?|expect(s|ed|ing)?|set to|by the end|aim(s|ed)?|target|forecast|project(s|ed)|propose[sd]?|next|upcoming|coming|scheduled|might|hope[sd]?|intend(s|ed)?|promise[sd]?|begins?|starts?|opens?|closes|ends|expires?|until|till|takes? (place|effect)|(comes?|goes|go) (in)?to|tomorrow|later this)\b/i
/** One that is the past of “can”, too: “he could not be found”. */
export const could = /\bcould\b/i
/** One more such word, which with a capital is the month. */
export const may = /\bmay\b/
/** A time limit: “by 1 March”, “by early 2026”. What was done by then is told with a word of the past. */
export const byDate =
  /\bby (?:the )?(?:(?:end|start|beginning|middle|close) of )?(?:(?:early|mid|late)[ -])?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|easter|christmas|(?:19|20)\d\d)\b/i
/** Words that tell of what has been, whatever stands around them. */
export const past =
  /\b(was|were|had|did|been|ago|ate|began|blew|broke|came|chose|drew|drove|fell|flew|froze|gave|got|grew|knew|ran|rang|rode|rose|sank|saw|shook|spoke|stole|stood|threw|took|tore|went|woke|wrote)\b/i

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Forms without “-ed” that tell of the past only as the verb of a sentence or behind “has”: “the fair is held” is none. */
export const participles = setOf(
  `bought brought built burnt caught dealt fed found fought held kept led left lost made meant met paid sent shot slept sold
  spent struck swept taught won`,
)
/** Words in “-ed” that are no verb, or that mostly stand behind what they describe: “tickets priced at £5”. */
export const adjectival = setOf(
  `aged based bleed breed called dated designed disabled entitled exceed feed freed hundred indeed kindred limited located
  moped naked named need priced proceed red sacred seed shed situated so-called speed succeed titled united unemployed weed`,
)
/** What is only told or decided on may be yet to come. */
export const reporting = setOf(
  `added agreed announced argued claimed confirmed decided declared explained insisted noted ordered pledged predicted
  proposed reported revealed signalled stated suggested urged voted vowed wanted warned`,
)
/** A word before a participle that is not the verb of its sentence. */
export const beforeParticiples =
  /^(?:am|is|are|be|being|get|gets|a|an|the|this|that|these|those|its|their|his|her|our|my|your|any|all|some|no|each|every|more|most|fewer|less|of|in|on|at|for|from|by|to|with|without|as|if|when|once|unless|than|and|or|but|until|under|over|about|new|old|many|few|several|both|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|\d.*|.*['’](?:s|re|m))$/
/** Verbs in the present tense: beside one of them a participle describes something. */
export const present =
  /\b(am|is|are|has|have|does|do|appl(y|ies)|becomes?|costs?|gets?|makes?|means?|needs?|remains?|runs?|stays?|takes?)\b/i
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
