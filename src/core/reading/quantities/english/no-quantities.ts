// English words that make a number beside them a date, a time, an age or a name. Data and nothing else.
import { phrases, wordSet } from '../phrases'

export const noQuantities = {
  months: wordSet(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  /** Between the numbers of two dates: 12 and 14 March, 3 to 5 May. */
  between: wordSet('and to or until till'),
  ordinalEnds: wordSet('st nd rd th s'),
  /** “2019 figures” and “the 2012 games” are years; so is a number of four digits without a sign between. */
  firstYear: 1500,
  lastYear: 2199,
  /** Outside of these a number before a noun counts, but for words that years stand behind. */
  newsYears: { first: 1900, last: 2099 },
  yearAfter: wordSet('in since of from until till to by between and before after this that'),
  am: phrases([
    [
      "am|pm|a . m .|p . m .|a . m|p . m|o'clock|noon|midnight|gmt|bst|utc|cet|hrs local time|hours gmt|in the morning|in the afternoon|in the evening|at night",
      true,
    ],
  ]),
  /** Before a number of hours and minutes with a point: at 9.30. */
  clockBefore: wordSet('at by until till from before after since to and about around between just shortly'),
  /** “the 9.15 to Arden”. */
  the: 'the',
  trains: wordSet('to from train service ferry bus sailing flight departure'),
  past: phrases([['past|minutes past|minutes to', true]]),
  /** Before a bare number: the shop opens at eight. */
  at: 'at',
  notClock: wordSet(
    'stood stands stand put puts estimated capped set valued remained remains fixed kept stuck peaked is was estimate count level arrived limited assessed pegged fined fining',
  ),
  /** Before an age. */
  ageBefore: phrases([
    [
      'aged|age|ages|ages of|ages of between|age of|aged between|aged about|aged around|aged over|aged under|ages between|aged at least|aged just|aged only|aged up to|aged from|age group|ages from|aged as young as|as young as|as old as|turned|over -|under -|the over|the under|in their|in his|in her',
      true,
    ],
  ]),
  /** Behind one. */
  ageBehind: phrases([
    [
      'years old|year old|- year - old|- year - olds|- year old|- year olds|year - old|year - olds|years of age|months old|weeks old|days old|- month - old|- month - olds|- week - old|- day - old|- years - old|yo|y / o|year olds',
      true,
    ],
  ]),
  oldest: 112,
  /** “a girl of nine”, “a man of 48”. */
  persons: wordSet(
    'man woman boy girl lad lass child baby toddler infant youth teenager pensioner person son daughter mother father brother sister grandmother grandfather widow widower bride pupil lady gentleman teen boys girls men women children people pupils',
  ),
  /** “his wife, 29,”. */
  kin: wordSet(
    'wife husband son daughter mother father brother sister grandmother grandfather partner girlfriend boyfriend cousin uncle aunt nephew niece fiancee fiance widow',
  ),
  /** “people over 65”, “those under 18”, “was under 16”. */
  ageBounds: wordSet('under over above below'),
  ageBoundsAfter: wordSet(
    'people children adults those them us anyone everyone men women girls boys residents pupils patients drivers workers youths teenagers pensioners islanders riders voters customers passengers members anybody person group is are was were be being all third thirds half quarter quarters percent cent',
  ),
  /** “when I was six”, “our youngest is five”. */
  ageSubjects: wordSet(
    "i he she youngest eldest oldest one son daughter boy girl child brother sister mother father grandmother grandfather dad mum i'm he's she's who",
  ),
  ageKin: wordSet('youngest eldest oldest'),
  ageVerbs: wordSet('was is am turned'),
  /** Behind the age in “Mira Oduya, 34, of Tarn”. */
  behindAge: wordSet('of from and who was said'),
  /** Hedges before a year: since over 2019 is none, about 2000 boats is a number. */
  yearHedges: wordSet('by c ca circa'),
  /** “p < 0.05”. */
  signs: wordSet('< = > ≤ ≥'),
  chance: wordSet('p'),
  no: 'no',
  streets: wordSet(
    'row street road lane avenue close drive square court terrace place way hill gardens crescent quay boulevard parade grove walk mews wharf st rd ave',
  ),
  /** Whatever their case, a number behind them is a name. */
  designators: wordSet(
    'section sections article articles chapter chapters page pages paragraph paragraphs clause clauses annex appendix schedule rule rules regulation regulations route routes highway motorway junction flight platform room ward gate terminal channel line lane magnitude ph war unit flat apartment suite block no nos number numbers case ref reference refs item items table figure fig volume vol version phase stage tier grade level category step part issue act bill lot plot berth pier dock lock pen bay hut camp zone district precinct sector extension ext tel telephone phone mobile fax call dial text hotline helpline postcode box isbn issn doi top pp p para paras question q day week year class form type model mark studio court courtroom division league row seat shaft pit well borehole site quay station post hall building house street road bus tram train ferry car truck van vessel boat engine locomotive file docket folder exhibit count order directive resolution proposition measure amendment point lines buses formula agenda under-',
  ),
  /** Those of them that are plain nouns as well, and name only with a capital letter or without a noun behind. */
  cautious: wordSet(
    'number numbers call text line lines unit part point order count measure act bill case items issue house road street car boat vessel train ferry bus well site post hall building year week day class form type top figure table question rule rules level row page',
  ),
  /** Around two numbers with a dash: a result. */
  results: wordSet(
    'won win wins winning lost lose loss beat beaten beating drew draw drawn defeat defeated victory score scored scoreline voted vote votes ruling ruled lead led trailed equalised triumph margin match final thrashed decision majority aggregate league cup',
  ),
  /** “scored 61 out of 100”. */
  outOf: phrases([['out of', true]]),
  marked: wordSet('scored score scores rated rating marked'),
  /** Nouns and pronouns with which “one” counts nothing. */
  notOne: wordSet(
    'thing things day another point reason way side hand moment time occasion example instance place end option theory step word exception of such or',
  ),
  /** Words before “one” with which it is a pronoun. */
  oneAfter: wordSet(
    'the this no any every each which another last next first second third previous new old good bad big small best other long number day -',
  ),
  one: 'one',
  /** Words before “one” with which it is a pronoun unless a noun follows. */
  oneMaybeAfter: wordSet('that'),
  /** Only with these is a bare “one” a number. */
  counting: wordSet('just only'),
  /** Before and behind “half” and parts, where they are names. */
  halfAfter: wordSet('other better top bottom front back in under third wing'),
  halvesAfter: wordSet('first second last latter final opening closing'),
  halfBefore: wordSet(
    'past way empty full finished built asleep open dead price time brother sister term hearted back marathon moon holiday',
  ),
  /** Words with a number before a hyphen that count nothing. */
  notHyphened: wordSet(
    'something figure digit letter off way sided tier fold nil one two in star wheel dimensional way speed ply',
  ),
  /** Before “a third”: the third of some. */
  two: 'two',
  others: wordSet('one another second first'),
  zeroAfter: wordSet('net ground sub year absolute patient day'),
  zeroBefore: wordSet('tolerance hours hour carbon emission emissions sum waste rated'),
  /** “the past three years”, “two years ago”: when, and not how long. */
  whenBefore: wordSet('past last next previous coming preceding following first'),
  /** With these, last is a verb: it will last two hours. */
  lastVerbAfter: wordSet('will to would must can could should may might did does'),
  whenBehind: wordSet('ago earlier later before hence'),
}
