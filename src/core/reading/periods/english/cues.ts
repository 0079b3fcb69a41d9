// English words around dates: what makes a bare month, year or weekday a date, and what makes it something else.
// Tables only. They are words of the language, never of a subject.

/** Before a month that has no day: a number behind it counts something. */
export const monthOnly: ReadonlySet<string> = new Set([
  'in',
  'during',
  'throughout',
  'since',
  'late',
  'early',
  'mid',
])

/** Words that may stand directly behind a year, a month or a day without being counted or named by it. */
export const mayFollow: ReadonlySet<string> = new Set(
  `a about above after again against ago all alone already also although among an and any are around as at back be because
  been before being below between both but by came can could despite did do does down due during each either ever every
  fell following for from further gave got had has have having he her here his how however i if in into is it its just
  left less made many may might more most much must my nearly nor not now of off on once only onwards or our out over
  per rather rose saw she should since so some still such than that the their them then there these they this those
  though through throughout thus till to too took under unless until up upon us versus via was we went were what when
  where whereas which while who whose why will with within without would yet you your both half two three four five six
  seven eight nine ten eleven twelve dozens hundreds thousands nobody everyone somebody alone forecast onward showed shows
  show told said says brought meant marked ended began remains remained became`.split(/\s+/),
)

/** Before a bare year, month or season: it is a time. */
export const timePrepositions: ReadonlySet<string> = new Set(
  'in since until till during throughout before after between by from through of for around about circa over towards toward come than on versus vs both'.split(
    ' ',
  ),
)

/** Prepositions after which a bare year is hardly ever a count, whatever follows. */
export const firmPrepositions: ReadonlySet<string> = new Set(
  'in since until till during throughout'.split(' '),
)

/** Before a year that stands for a thing or an issue of it (“its 2022 report”). */
export const determiners: ReadonlySet<string> = new Set(
  'the a an its their his her our this that every each'.split(' '),
)

/** Between “as” and “as”, before a date. */
export const extents: ReadonlySet<string> = new Set(['recently', 'late', 'early', 'lately'])

/** Before a month or day that comes again and again. */
export const recurring: ReadonlySet<string> = new Set(['every', 'each', 'most', 'any'])

/** Behind a year or month that says when a figure was taken (“the 2022 total”). */
export const figureNouns: ReadonlySet<string> = new Set(
  `accounts average averages budget census count counts data deficit election elections estimate estimates figure figures
  financial fiscal forecast forecasts high intake level levels low number numbers peak price prices rate rates report
  reports result results revenue return returns review revision sales season statistics study studies sum survey surveys
  takings target tally tax total totals turnover value values year harvest catch season`.split(/\s+/),
)

/** Behind a year that is part of a name of a law, a game or an event: no period. */
export const nameNouns: ReadonlySet<string> = new Set(
  `act acts agreement bill code convention decree directive guidelines law laws olympics order protocol regulation regulations rules statute
  treaty edition model models games cup`.split(/\s+/),
)

/** Before a number that only names or counts something (“Unit 2019”). */
export const designations: ReadonlySet<string> = new Set(
  `unit section room route flat page pages no nos number chapter clause article case file form hotline line lot model
  paragraph part plot road item rule schedule size suite track ref reference code channel version bus flight figure table
  total nearly almost than least most roughly some only just exactly approximately over under`.split(/\s+/),
)

/** Units behind a number that looks like a year. */
export const measures: ReadonlySet<string> = new Set(
  `km m cm mm kg g t ha acres acre miles mile metres metre meters feet foot ft tonnes tons hectares hectare litres percent per pounds
  euros dollars crowns people men women children kilometres hours minutes days weeks months years votes homes jobs staff
  points sheep fish cattle deer aircraft`.split(/\s+/),
)

/** Words in -s that aren't plurals, behind a year. */
export const notPlural: ReadonlySet<string> = new Set(
  'was is has does says shows this its his as thus us across less sees brings marks remains needs perhaps always besides unless'.split(
    ' ',
  ),
)

/** Verbs of saying: a weekday right behind them says when it was said. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said told announced reported confirmed admitted revealed added warned claimed denied insisted conceded published
  released issued unveiled disclosed presented declared stated wrote`.split(/\s+/),
)

/** What comes: the date without a year is looked for after the publication. */
export const futureCues: ReadonlySet<string> = new Set(
  `will shall due plans plan planned expects expect expected forecasts forecast seeks seeking demands need needs ask asks asking scheduled hopes aims intends tomorrow
  upcoming go goes meets meet starts begins opens reopens returns launches would promises proposes ll wants deadline target vows vowed can could must should may unless`.split(
    /\s+/,
  ),
)

/** Of these, what was to come then behind “was”. */
export const participial: ReadonlySet<string> = new Set('due planned expected forecast scheduled'.split(' '))

/** Behind a plural they tell of what is to come, as “rises” and “opens” do behind a single thing. */
export const pluralCues: ReadonlySet<string> = new Set(
  'rise fall drop increase double change open reopen close start begin resume end expire go follow'.split(
    ' ',
  ),
)

/** What was: the date is looked for before the publication. */
export const pastCues: ReadonlySet<string> = new Set(
  `was were had did rose fell came went began opened closed took made found saw lost gave left ran sank
  grew dropped became stood got held brought showed`.split(/\s+/),
)

/** Capital words before a weekday that make it a name. */
export const namedDays: ReadonlySet<string> = new Set(
  'black bloody good palm ash easter super cyber giving shrove holy maundy pancake'.split(' '),
)

/** Parts of the day behind a weekday. */
export const dayParts: ReadonlySet<string> = new Set('morning afternoon evening night lunchtime'.split(' '))

/** With a verb that tells of what was as likely as of what is. */
export const weakPastCues: ReadonlySet<string> = new Set(['has', 'have', 'been'])

/** Before “to” and a verb: it is to come (“is to close”). */
export const aheadBeforeTo: ReadonlySet<string> = new Set(['is', 'are', 'set', 'likely', 'hope', 'plan'])

/** Before a date that lies ahead unless a verb says that it was. */
export const aheadWords: ReadonlySet<string> = new Set(['until', 'till', 'by', 'through'])

/** Before a season: it is the one of a year. Those behind “the” may be more. */
export const seasonPrepositions: ReadonlySet<string> = new Set(['since', 'until', 'by'])
export const theSeasonPrepositions: ReadonlySet<string> = new Set(
  'in over during since until by throughout through from after before'.split(' '),
)

/** Behind “since”: earlier on the same day. */
export const timesOfDay: ReadonlySet<string> = new Set(
  'breakfast dawn sunrise noon midday lunch lunchtime dusk sunset midnight early'.split(' '),
)

/** “the early hours of Sunday” */
export const hours: ReadonlySet<string> = new Set(['hours', ...dayParts])

/** Verbs whose object is a time: “it ended September with 40”. */
export const timedVerbs: ReadonlySet<string> = new Set(
  'began begin begins started starts ended ends finished finishes entered enters closed closes'.split(' '),
)
