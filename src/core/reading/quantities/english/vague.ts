// English words for how many that say no number, and for none. Data and nothing else.
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

export const none = {
  no: 'no',
  /** Nothing counted: none were upheld, none of the boats. */
  alone: wordSet('none'),
  /** “second to none”, “none the wiser”, “none other than”. */
  notAfter: wordSet('to bar'),
  notBefore: wordSet('the too other so'),
  single: phrases([['not a single|not one single|not one|never a single', true]]),
  /** Plurals that nobody counts. */
  notCounted: wordSet(
    'plans signs grounds reasons details comments regrets doubts means illusions terms circumstances ifs buts words works hopes intentions excuses guarantees promises limits bounds objections qualms surprises winners odds results records figures data conditions strings news thanks series previous less fewer doubts apologies prizes rules laws powers resources funds answers',
  ),
}
