// English words that tell the tense of a clause and how sentences hang together. Tables only, and words of the language.

/** Verbs of the past that don't end in -ed. */
export const pastVerbs: ReadonlySet<string> = new Set(
  `was were had did heard fell rose came went began took made found saw lost gave left ran sank grew drew stood held brought got
  kept said told paid spent sent sold bought built broke burnt chose cut drove ate flew froze hid hit hurt knew laid lay led
  lent met put read rode sat set shot shut slept spoke stole struck swam taught thought threw wore won wrote became caught
  cost dealt dug fed felt fought forgot swept sought shook sprang stuck tore understood woke withdrew blew slid flung bled bore bound bred
  crept dreamt fled hung leapt meant overtook proved sprung stung swung underwent wept wound couldn didn wasn weren hadn`.split(
    /\s+/,
  ),
)

/** Of these, what is the same in the present, and as a participle. */
export const unchanging: ReadonlySet<string> = new Set('cut put read set shut cost hit hurt let'.split(' '))

/** In -ed, and no verbs. */
export const notPast: ReadonlySet<string> = new Set(
  'need indeed hundred speed seed feed breed weed bleed red bed shed sacred exceed proceed succeed kindred naked united'.split(
    ' ',
  ),
)

/** Finite verbs of the present: what is, has, holds or costs at any time. */
export const presentVerbs: ReadonlySet<string> = new Set(
  `is are am has have does do can must may might should need needs isn aren hasn haven don doesn
  holds hold costs employs employ runs takes take carries carry owns own lasts last requires require wants want works work
  lives live serves serve covers pays pay earns earn charges keeps keep makes make stands stand remains contains contain weighs
  weigh measures produces produce uses faces face plans hopes includes include becomes gets get goes go comes
  come looks loses lose finds find houses seats sells sell offers offer owes owe gives give lies lie seems helps help provides
  provide begins begin opens closes ends expires reopens resumes lists caps names operates operate receives receive allows allow sits rise drop says say knows know believes believe thinks think`.split(
    /\s+/,
  ),
)

/** Make the future, or what might be. */
export const futureVerbs: ReadonlySet<string> = new Set(
  'will ll shall would could won wouldn expects expect plans aims hopes due likely'.split(' '),
)

/** Before “have” and a participle: of what was. */
export const modals: ReadonlySet<string> = new Set('may might must could should would'.split(' '))

/** Begin a clause of its own where a verb follows. */
export const clauseWords: ReadonlySet<string> = new Set(
  'and but or while whereas because although though if unless when as so that which who whose whom where after before once until'.split(
    ' ',
  ),
)

/** Begin a clause of why or in spite of what. */
export const reasons: ReadonlySet<string> = new Set(['because', 'although', 'though'])

/** Join a clause to the one before it. */
export const joins: ReadonlySet<string> = new Set(['and', 'or', 'but', 'while', 'whereas'])

/** Behind what joins two verbs of one subject, before the second. */
export const notSubjects: ReadonlySet<string> = new Set(
  `in on at by from to for of with since until during after before over under about between through then later now not
  also still again even only never ever already soon once been be being`.split(/\s+/),
)

/** Begin a clause of what isn't so yet. */
export const conditions: ReadonlySet<string> = new Set(['if', 'unless'])

/** Begin a clause of their own whatever verb it has. */
export const ownClauses: ReadonlySet<string> = new Set(
  'if unless that which who whose because although'.split(' '),
)

/** Point back to what the sentence before tells of. */
export const pointers: ReadonlySet<string> = new Set(
  `it they them he she we i these those that this their its his her our such another others both neither the each
  there`.split(/\s+/),
)

/** Determiners of a set that is known already (“its four directors”). */
export const owners: ReadonlySet<string> = new Set('its their our his her my your whose'.split(' '))

/** Units of what lasts or is so large at any time. */
export const standingUnits: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days week weeks month months year years m km cm mm metre metres meter meters
  kilometre kilometres mile miles foot feet ft mph kmh degrees litre litres square cubic hectares acres kg kilos grams`.split(
    /\s+/,
  ),
)

/** Before a noun that looks like a verb. */
export const notBeforeVerbs: ReadonlySet<string> = new Set(
  'the a an its their his her our my your of for in on at by with from to into over under about no any some more'.split(
    ' ',
  ),
)

/** Before “of”, beside numbers: a share of what follows. */
export const shares: ReadonlySet<string> = new Set(
  'half third quarter fifth tenth percent cent some several dozens hundreds'.split(' '),
)

/** Shares in words. */
export const fractions: ReadonlySet<string> = new Set(
  'half third thirds quarter quarters fifth fifths tenth tenths most none'.split(' '),
)

/** Before a whole that was named: “of those”, “among them”. */
export const partitives: ReadonlySet<string> = new Set(['of', 'among'])

/** What is left of a whole that was named. */
export const remaining: ReadonlySet<string> = new Set('rest other others remainder remaining'.split(' '))

/** Verbs of the past before a measure that lasts. */
export const states: ReadonlySet<string> = new Set(
  'was were had weighed measured lasted covered spanned held stood cost owned'.split(' '),
)

/** Between “in 2010 it” and a number: what it was then. */
export const glancing: ReadonlySet<string> = new Set('was were had held stood made'.split(' '))

/** Verbs of the past before how long a thing is, was or had been at any time. */
export const beings: ReadonlySet<string> = new Set('was were had be'.split(' '))

/** Before where something is: “in the three parks”. */
export const placing: ReadonlySet<string> = new Set(
  'in at on for across into throughout within among between'.split(' '),
)

/** Behind a measure: how large a thing is. */
export const extentWords: ReadonlySet<string> = new Set('long tall wide deep high thick across'.split(' '))

/** Before a unit of time: what it is like as a rule. */
export const usual: ReadonlySet<string> = new Set('normal ordinary typical average usual'.split(' '))

/** Units of time that what happens once is measured in. */
export const shortTimes: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours night nights day days week weeks'.split(' '),
)

/** Of many measures: it is that of a time. */
export const averages: ReadonlySet<string> = new Set(['average', 'averaged', 'mean', 'median', 'typical'])

/** Behind “has”: participles that are no form of the past. */
export const perfects: ReadonlySet<string> = new Set(
  `been come become run gone taken seen done shown given known written drawn begun grown fallen risen driven spoken stolen broken
  eaten beaten worn torn sunk flown thrown blown frozen chosen forgotten hidden ridden bitten shaken`.split(
    /\s+/,
  ),
)
