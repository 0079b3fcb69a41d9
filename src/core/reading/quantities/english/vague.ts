// English words for how many that say no number, and for that it isn't known. Data and nothing else.
import { phrases, wordSet } from '../phrases'

export const vague = {
  /** With what they say at least. */
  words: phrases([
    ['hundreds', 200],
    ['thousands', 2000],
    ['dozens', 24],
    ['scores', 40],
    ['millions', 2e6],
    ['billions', 2e9],
    ['tens of thousands', 20_000],
    ['hundreds of thousands', 200_000],
    ['tens of millions', 2e7],
    ['hundreds of millions', 2e8],
    ['several hundred', 200],
    ['several thousand', 2000],
    ['several dozen', 24],
    ['several million', 2e6],
    ['a few hundred', 200],
    ['a few thousand', 2000],
    ['a few dozen', 24],
    ['a few million', 2e6],
    ['many hundreds', 200],
    ['many thousands', 2000],
    ['many dozens', 24],
    ['hundreds upon hundreds', 200],
    ['dozens upon dozens', 24],
    ['several', 3],
    ['a handful', 3],
    ['handful', 3],
    ['a few', 3],
  ]),
  /** Quantities only before these words. */
  only: new Map([
    ['scores', wordSet('of')],
    ['handful', wordSet('of')],
  ]),
  /** These take “of” with them. */
  withOf: wordSet('handful'),
  /** Words before them with which they are none: test scores, quite a few. */
  notAfter: new Map([['scores', wordSet('test exam high low the their his her its')]]),
}

export const unknown = {
  /** What there is a number of. */
  measures: wordSet(
    'number numbers figure figures amount sum total cost costs price size count scale length toll value extent fee share proportion quantity',
  ),
  /** “an undisclosed number”: the words between. */
  adjectives: wordSet('undisclosed unknown unspecified unrecorded uncounted unstated unconfirmed unreported'),
  articles: wordSet('a an the'),
  /** “was not revealed”: the verbs. */
  verbs: wordSet(
    'revealed disclosed given released published known recorded stated specified said counted announced reported available made confirmed established named shared provided broken kept collected clear',
  ),
  auxiliaries: wordSet('was were is are been be has have had could can'),
  not: wordSet('not never'),
  /** One word for auxiliary and not. */
  negated: wordSet("wasn't weren't isn't aren't hasn't haven't hadn't couldn't cannot can't"),
  been: wordSet('been be yet being ever immediately made publicly'),
  /** “made public”, “broken down”. */
  rest: phrases([['public|down', true]]),
  /** “remains unknown”. */
  copulas: wordSet('remains remain remained is was are were stays'),
  states: wordSet('unknown undisclosed unclear unrecorded uncounted unspecified secret'),
  /** “did not say how many”. */
  how: phrases([['how many|how much|how long|how far|what share|what proportion|what number', true]]),
  refusals: phrases([
    [
      "did not say|would not say|could not say|does not say|do not say|will not say|has not said|have not said|had not said|cannot say|declined to say|refused to say|didn't say|wouldn't say|couldn't say|doesn't say|won't say|can't say|refuses to say|declines to say|did not reveal|would not reveal|did not disclose|would not disclose|declined to disclose|refused to disclose|declined to reveal|refused to reveal|has not disclosed|have not disclosed|has not revealed|did not specify|did not know|does not know|do not know|is not known|was not known|it is not known|it was not known|not known|is unclear|is not clear|was not clear|it is unclear|it is not clear|was unclear|no one knows|nobody knows|is unknown|was unknown|did not record|does not record|do not record|had not recorded|has not recorded|never recorded|could not tell|would not confirm|did not confirm|declined to confirm|declined to give|would not give|did not give",
      true,
    ],
  ]),
}

export const none = {
  no: 'no',
  /** Nothing counted: none were upheld, none of the boats. */
  alone: wordSet('none'),
  single: phrases([['not a single|not one single|not one|never a single', true]]),
  /** Plurals that nobody counts. */
  notCounted: wordSet(
    'plans signs grounds reasons details comments regrets doubts means illusions terms circumstances ifs buts words works hopes intentions excuses guarantees promises limits bounds objections qualms surprises winners odds results records figures data conditions strings news thanks series previous less fewer doubts apologies prizes rules laws powers resources funds answers',
  ),
}
