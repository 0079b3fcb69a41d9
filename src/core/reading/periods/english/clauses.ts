// English words that part clauses and bind a date to something else than the figure beside it. Tables only.

/** Begin the other side of a comparison: “compared with 38 in 2019”. */
export const comparisons: ReadonlySet<string> = new Set(['compared', 'compares', 'versus', 'vs'])

/** Begin the other side where what is multiplied follows: “twice the 38 of 2019”; not “twice in 2019”. */
export const multiples: ReadonlySet<string> = new Set(['double', 'twice', 'treble', 'triple', 'quadruple'])

/** Behind “twice”, before what is multiplied. */
export const multiplied: ReadonlySet<string> = new Set(
  'the as that what its their those his her our last this'.split(' '),
)

/** Behind “below the”: what is compared with, and its date with it. */
export const levels: ReadonlySet<string> = new Set(
  'record peak level figure average high low total rate'.split(' '),
)

/** Behind a number, before “than”. */
export const comparatives: ReadonlySet<string> = new Set(
  'more less fewer higher lower longer shorter faster slower larger smaller'.split(' '),
)

/** Behind “than”: a date or thing to compare with, where a number would make a bound of it. */
export const thanThings: ReadonlySet<string> = new Set(
  'in the during last at it its on what that those this a any for over usual before'.split(' '),
)

/** Words that turn a sentence to another thing, each with what crossing it costs. */
export const turnsAway: ReadonlyMap<string, number> = new Map([
  ['and', 4],
  ['or', 3],
  ['but', 12],
  ['while', 12],
  ['whereas', 14],
  ['although', 10],
  ['though', 10],
  ['because', 8],
  ['after', 3],
  ['before', 3],
  ['when', 3],
  ['which', 10],
  ['who', 10],
  ['whose', 10],
  ['where', 8],
  ['that', 4],
  ['if', 8],
  ['unless', 8],
  ['with', 2],
])

/** Begin a clause about the noun before it. */
export const relatives: ReadonlySet<string> = new Set(['which', 'who', 'whose', 'whom', 'where'])

/** What is said, found, given out or decided: its date says when, and nothing of what was said. */
export const toldOn: ReadonlySet<string> = new Set(
  `said says told announced reported published released issued unveiled disclosed revealed presented declared stated wrote
  found ruled gave confirmed admitted added warned claimed obtained leaked posted tweeted testified conceded insisted
  apologised apologized denied interviewed interview speaking asked forecast predicted estimated disputed argued vote voted decided agreed ordered
  approved adopted signed filed promised pledged pleaded sued demanded urged`.split(/\s+/),
)

/** Of these, what may as well have happened in a month or a year that it was found or decided in. */
export const foundIn: ReadonlySet<string> = new Set(
  'found ruled gave obtained asked voted decided agreed ordered approved adopted signed filed sued'.split(
    ' ',
  ),
)

/** Of these, what is done to as many as are counted behind it. */
export const handing: ReadonlySet<string> = new Set(
  'added gave issued released posted wrote filed obtained signed'.split(' '),
)

/** Behind “gave”: nothing was told. */
export const phrasal: ReadonlySet<string> = new Set(['way', 'up', 'birth', 'in'])

/** Begin, at the start of a sentence, how something or somebody came to be. */
export const begun: ReadonlySet<string> = new Set(
  'founded established built born constructed incorporated erected'.split(' '),
)

/** Participles in neither -ed nor -ing. */
export const participles: ReadonlySet<string> = new Set(
  `born set built sold bought held made run led known given written sent paid drawn begun cut put due let shut hit hurt laid
  left lost found caught broken grown stolen chosen worn thrown seen struck dug driven eaten fought hidden kept shown
  spoken spent won`.split(/\s+/),
)

/** Rules of periods that are no point of time: nothing is said on them. */
export const openRules: ReadonlySet<string> = new Set([
  'by',
  'since',
  'until',
  'from',
  'range',
  'before',
  'after',
  'stretch-to',
])

/** In the form of a participle, and saying when something begins or ends. */
export const timing: ReadonlySet<string> = new Set(
  'starting beginning ending including covering following according compared'.split(' '),
)

/** Papers that bear a date of their own: “a letter of 14 June”, “Tuesday’s figures”. */
export const papers: ReadonlySet<string> = new Set(
  `letter report memo memorandum statement email e-mail note judgment judgement decision reply article edition issue order
  ruling notice message post figures data announcement verdict update release`.split(/\s+/),
)

/** In which something is said, whatever is said in it. */
export const sayings: ReadonlySet<string> = new Set(
  `statement letter evidence testimony speech interview email memo submission answer reply response affidavit judgment
  judgement ruling filing blog`.split(/\s+/),
)

/** Which measure what is so on the day. */
export const measuring: ReadonlySet<string> = new Set(
  'survey surveys poll polls census count headcount sample samples test tests inspection inspections check checks'.split(
    ' ',
  ),
)

/** At which something is told or decided, or happens. */
export const gatherings: ReadonlySet<string> = new Set(
  'meeting hearing session conference briefing assembly'.split(' '),
)

/** What a year names and dates: “the 2019 review”. What it says may be of any time. */
export const findings: ReadonlySet<string> = new Set(
  'review report study inquiry investigation ruling judgment verdict paper article agreement deal merger takeover scandal'.split(
    ' ',
  ),
)

/** Verbs that make a clause of words between commas. */
export const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were has have had do does did will would can could may might must should'.split(' '),
)

/** What may stand between a verb of saying and its date. */
export const notBetween: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'had',
  'were',
  'was',
  'have',
  'of',
  'how',
  'up',
])

/** “the most since 2019”, “the first time since March”. */
export const superlatives: ReadonlySet<string> = new Set('most least best worst first'.split(' '))

/** Begin an apposition between commas. */
export const appositions: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'then',
  'out',
])

/** Between the start of a clause and a date that holds for all of it. */
export const leadIns: ReadonlySet<string> = new Set(
  'in on over during for by at since the throughout'.split(' '),
)

/** In the present, before “that”: what follows is told, known or thought. Verbs of the past are known by their form. */
export const telling: ReadonlySet<string> = new Set(
  `show shows shown suggest suggests say says find finds know knows known believe believes think thinks warn warns
  estimate estimates claim claims argue argues reveal reveals confirm confirms note notes clear`.split(/\s+/),
)

/** Before “that”, and making so what follows. */
export const making: ReadonlySet<string> = new Set(['meant', 'ensured', 'resulted', 'required', 'provided'])

/** Somebody is accused, tried or judged: behind them, and behind their date, it is told of what. */
export const accusing: ReadonlySet<string> = new Set(
  'accused charged convicted cleared acquitted indicted alleged suspected'.split(' '),
)

/** Says what is to come or ought to: its date behind what it says is when that was said. */
export const promising: ReadonlySet<string> = new Set(
  'promised pledged announced proposed demanded predicted forecast unveiled vowed threatened'.split(' '),
)

/** What those do who then tell or decide something. */
export const appearing: ReadonlySet<string> = new Set(
  'spoke met came wrote appeared testified sat'.split(' '),
)

/** Before a figure, and saying how large or dear a thing is at any time. */
export const sizing: ReadonlySet<string> = new Set(
  'costing carrying employing holding containing measuring weighing seating housing'.split(' '),
)
