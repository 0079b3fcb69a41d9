// English words that say that a number isn't known. Data and nothing else.
import { phrases, wordSet } from '../phrases'

const adjectives = 'undisclosed unknown unspecified unrecorded uncounted unstated unconfirmed unreported'
const articles = 'a an the'
const auxiliaries =
  'was were is are been be has have had could can may might must will would shall should did do does'
const negated =
  "wasn't weren't isn't aren't hasn't haven't hadn't couldn't cannot can't didn't doesn't don't wouldn't won't"

export const unknown = {
  /** What there is a number of. */
  measures: wordSet(
    'number numbers figure figures amount sum total cost costs price size count scale length toll value extent fee share proportion quantity list breakdown paid',
  ),
  /** An amount of money is meant by these. */
  money: wordSet('cost costs price value fee fees sum paid bill salary pay'),
  adjectives: wordSet(adjectives),
  articles: wordSet(articles),
  /** “was not revealed”: the verbs. */
  verbs: wordSet(
    'revealed disclosed given released published known recorded stated specified said counted announced reported available confirmed established named shared provided kept collected clear determined calculated estimated measured verified documented supplied found logged ascertained',
  ),
  auxiliaries: wordSet(auxiliaries),
  not: wordSet('not never'),
  /** “has yet to be disclosed”. */
  yet: phrases([['yet to', true]]),
  /** One word for auxiliary and not. */
  negated: wordSet(negated),
  been: wordSet('been be yet being ever immediately made publicly broken'),
  /** “made public”, “broken down”. */
  rest: wordSet('public down'),
  /** “remains unknown”. */
  states: phrases(
    [
      'unknown',
      'undisclosed',
      'unclear',
      'unrecorded',
      'uncounted',
      'unspecified',
      'secret',
      'confidential',
      "anybody's guess",
      "anyone's guess",
      'under seal',
    ].flatMap((state) =>
      [
        'remains',
        'remain',
        'remained',
        'is',
        'was',
        'are',
        'were',
        'stays',
        'has been kept',
        'have been kept',
        'was kept',
        'is being kept',
        'were kept',
        'remains under',
        'has remained',
        'have remained',
      ].map((copula) => [`${copula} ${state}`, true] as const),
    ),
  ),
  /** What isn't said. */
  how: phrases([
    ['how many|how much|how long|how far|how often|what share|what proportion|what number', true],
  ]),
  /** Who knows nothing, and who says nothing. */
  refusals: phrases([
    [
      "nobody|no one|no - one|unable to|not able to|declined to|refused to|declines to|refuses to|unwilling to|failed to|not in a position to|unclear|uncertain|unsure|anyone's guess|anybody's guess|no record of|no idea|no figures on|no figures for|no count of|too early to|impossible to",
      true,
    ],
  ]),
  /** Verbs and adjectives of saying and knowing. */
  saying: wordSet(
    'say said saying know knows knew known disclose disclosed reveal revealed record records recorded tell told confirm confirmed specify specified count counted counts determine determined give gave given clear certain sure state stated share release released publish published provide provided estimate guess',
  ),
  /** What may stand around those. */
  between: wordSet(
    'a an the any yet been be to exactly just us reporters journalists publicly being exact its their precise total of even',
  ),
  starts: wordSet(
    `${adjectives} ${articles} ${auxiliaries} ${negated} nobody no unable declined refused declines refuses unwilling failed unclear uncertain unsure remains remain remained stays too impossible not`,
  ),
}
