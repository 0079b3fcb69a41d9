// The words of English that say how certain something is, and how far each of them reaches.
// Only tables: which of several holds for a figure is said in ../certainty.ts.
import type { Cue } from '../cues'
import { provisos } from './provisos'

const be = '(?:is|are|was|were|be|been|being|’s|’re)'
const sayers =
  'court|jury|jurors|tribunal|judge|judges|magistrates?|inquiry|inquest|coroner|commission|panel|arbitrator|regulator’s panel'
/** What a claim is called when it is turned down. */
const claims =
  'claims?|allegations?|accusations?|suggestions?|assertions?|charges?|reports?|figures?|numbers?|estimates?|totals?|counts?|idea|notion|view'

/** Behind “could”: what somebody was able to do, or with a “not” wasn’t; it is no possibility. */
const managed = 'account for|trace|identify|recall|remember|name|explain|verify|locate'
const failed = 'find|see|hear|afford|say|reach|count|confirm'
const sensed = 'see|hear|find|count'
const could = `could(?!(?:n[’']t| not)? (?:${managed})\\b)(?!(?:n[’']t| not) (?:${failed})\\b)(?!(?<=\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I) could) (?:${sensed})\\b)`

/** In the order of README’s precedence for cues that are equally near. */
export const cues: readonly Cue[] = [
  {
    rule: 'certainty.denied',
    certainty: 'denied',
    reach: 'complement',
    strength: 14,
    pattern: new RegExp(
      `(?<!(?:was|were|been|being|are|is) )\\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing))\\b(?! (?:entry|access|bail|asylum|permission|leave))` +
        `|\\b(?:reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|challeng(?:es|ed|ing)|contradict(?:s|ed|ing)?)\\b(?=(?: \\S+){0,3} (?:${claims}|that)\\b)` +
        `|\\b(?:not|n[’']t) (?:true|accept(?:ed)?|recognise) (?:that|the)\\b|\\bno truth\\b|\\b(?:untrue|false) that\\b|\\bdenials?\\b(?! of service)`,
      'giu',
    ),
  },
  {
    rule: 'certainty.denied.after',
    certainty: 'denied',
    reach: 'before',
    pattern: new RegExp(
      `\\b(?:${claims}|something|which|that)\\b(?: \\S+){0,7} (?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?|contest(?:s|ed)?|refut(?:e|es|ed))\\b`,
      'giu',
    ),
  },
  {
    rule: 'certainty.denied.passive',
    certainty: 'denied',
    reach: 'before',
    strength: 9,
    pattern: new RegExp(
      `\\b(?:was|were|been|is|are)(?: \\p{L}+)? (?:denied|disputed|rejected|dismissed|contested|refuted)\\b(?:(?<=\\b(?:${claims})\\b.{0,200})|(?= by\\b)(?<=(?:denied|disputed)))`,
      'giu',
    ),
  },
  {
    rule: 'certainty.denied.wrong',
    certainty: 'denied',
    reach: 'before',
    strength: 9,
    pattern: new RegExp(
      `\\b(?:wrong|false|untrue|nonsense|misleading|inaccurate|exaggerated|incorrect|baseless|unfounded)\\b(?<=\\b(?:${claims})\\b.{0,120})`,
      'giu',
    ),
  },
  {
    rule: 'certainty.alleged',
    certainty: 'alleged',
    reach: 'complement',
    strength: 3,
    pattern: new RegExp(
      `\\balleg(?:es?|ed|ing)\\b(?! \\p{L})|\\balleg(?:es?|ing)\\b|\\balleged(?= (?:that|to|the|by|it|he|she|they|in)\\b)|\\ballegations? (?:that|of|by|from)\\b` +
        `|\\bclaim(?:s|ed|ing)?\\b(?= (?:that|to|it|its|he|she|they|there|the|his|her|their|more|fewer|at|nearly|some|almost|over|around|about|up|in|\\p{N}|\\p{L}+[-\\s](?:of|in|were|was|had|have|has)\\b))(?!(?: \\S+){1,3} (?:lives|life|victims?|responsibility|benefits?|expenses|compensation|damages|title)\\b)` +
        `|\\baccus(?:es?|ed|ing)\\b|\\baccusations? (?:that|of)\\b|\\bsuspected of\\b|\\b(?:charged with|on trial (?:for|over))\\b|\\bsupposed to have\\b|\\b${be} said to\\b|\\bit ${be} (?:alleged|claimed)\\b`,
      'giu',
    ),
  },
  {
    rule: 'certainty.alleged',
    certainty: 'alleged',
    reach: 'clause',
    pattern: new RegExp(
      `\\ballegedly\\b|\\bpurported(?:ly)?\\b|\\bsupposedly\\b|\\brumou?red\\b|\\breputed(?:ly)?\\b|\\b${be} (?:said|alleged|claimed|accused|supposed) (?:to|of|by)\\b|\\b(?:it ${be}|${be} being) (?:alleged|claimed)\\b`,
      'giu',
    ),
  },
  {
    rule: 'certainty.alleged.after',
    certainty: 'alleged',
    reach: 'before',
    strength: 3,
    pattern: /\b(?:claim(?:s|ed)?|alleg(?:es?|ed))\b(?=[.,”"]|$)(?<=[,”"’] (?:\S+ ){1,8}\S+)/giu,
  },
  {
    rule: 'certainty.proven.after',
    certainty: 'proven',
    reach: 'before',
    strength: 3,
    pattern: new RegExp(
      `\\b(?:${sayers})\\b(?<=[,”"’] (?:\\S+ ){0,4}\\S+)(?: \\S+){0,3} (?:found|finds|ruled|rules|concluded|concludes|decided)(?=[.,”"]|$| on\\b)`,
      'giu',
    ),
  },
  {
    rule: 'certainty.alleged',
    certainty: 'alleged',
    reach: 'noun',
    pattern: /\balleged\b/giu,
  },
  {
    rule: 'certainty.proven',
    certainty: 'proven',
    reach: 'complement',
    pattern: new RegExp(
      `\\b(?:${sayers})\\b(?: \\S+){0,4} (?:found|finds|ruled|rules|concluded|concludes|held|established|determined|convicted|decided)\\b|\\bplead(?:s|ed)? guilty\\b|\\bpled guilty\\b|\\b(?:found|find) guilty\\b|\\bconvict(?:s|ed|ing)\\b|\\bconvictions? (?:for|of)\\b|\\bproved\\b(?= that)`,
      'giu',
    ),
  },
  {
    rule: 'certainty.proven.admitted',
    certainty: 'proven',
    reach: 'complement',
    strength: 3,
    pattern: /\badmit(?:s|ted|ting) (?:\S+ ){0,3}(?:counts?|charges?|offen[cs]es?)\b/giu,
  },
  {
    rule: 'certainty.proven',
    certainty: 'proven',
    reach: 'clause',
    pattern: new RegExp(
      `\\b(?:convicted|found guilty|pleaded guilty|been proven|was proven|were proven|was proved|were proved)\\b`,
      'giu',
    ),
  },
  {
    rule: 'certainty.estimate',
    certainty: 'estimated',
    reach: 'complement',
    strength: 12,
    pattern: /\bestimat(?:e|es|ed|ing|ion)\b/giu,
  },
  {
    rule: 'certainty.estimated',
    certainty: 'estimated',
    reach: 'complement',
    pattern:
      /\breckon(?:s|ed|ing)?\b|\bguess(?:es|ed)?\b|\b(?:thought|believed|understood|feared|assumed) (?:to|that)\b|\b(?:think|thinks|believe|believes|believed|assumes?|assumed)\b(?! in\b)/giu,
  },
  {
    rule: 'certainty.estimated',
    certainty: 'estimated',
    reach: 'clause',
    pattern: new RegExp(
      `\\bestimat(?:e|es|ed)\\b|\\b${be}(?: \\p{L}+ly)? (?:thought|believed|understood|assumed|reckoned|presumed|feared)(?: to)?\\b|\\bprobably\\b|\\bpossibly\\b`,
      'giu',
    ),
  },
  {
    rule: 'certainty.estimated',
    certainty: 'estimated',
    reach: 'noun',
    pattern: /\b(?:estimated|perhaps|maybe|possibly|probably|presumably)\b/giu,
  },
  {
    rule: 'certainty.conditional',
    certainty: 'conditional',
    reach: 'clause',
    pattern: new RegExp(
      `\\b(?:would|${could}|might|may)(?:n[’']t)?\\b|(?<=\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|[Yy]ou))[’']d\\b(?! (?:been|had))`,
      'gu',
    ),
  },
  {
    rule: 'certainty.expected',
    certainty: 'expected',
    reach: 'clause',
    pattern: new RegExp(
      `\\b(?:will|shall|won[’']t)\\b|\\bshould (?:take|cost|last|open|arrive|reach|bring|create|save|yield|be (?:ready|finished|done|complete|open))\\b|[’']ll\\b|\\b${be}(?: \\p{L}+)? (?:due|expected|scheduled|planned|projected|forecast|predicted|likely|slated|earmarked|destined|(?:set|going|poised|on track|on course|about) to)\\b|(?<!\\bthere )\\b${be} to (?=\\p{L}+)(?!blame\\b)`,
      // A name may be Will or May.
      'gu',
    ),
  },
  {
    rule: 'certainty.expected',
    certainty: 'expected',
    reach: 'complement',
    pattern:
      /\bexpect(?:s|ed|ing|ations?)?\b|\bforecast(?:s|ed|ing|ers?)?\b|\bproject(?:ed|ing|ions?)\b|\bpredict(?:s|ed|ing|ions?)?\b|\banticipat(?:e|es|ed|ing)\b|\bplan(?:s|ned|ning)?(?= (?:to|for|on|an?|of|some|up|nearly|more|another|\p{N}+)\b)|\b(?:aim|hope|intend|mean|seek|want)(?:s|ed|ing)? to\b|\bhop(?:e|es|ed|ing) (?:to|for|that)\b|\bpropos(?:e|es|ed|ing|als?)\b|\b(?:pledg|promis)(?:e|es|ed|ing)\b|\bvow(?:s|ed|ing)?\b|\bcommit(?:s|ted|ting)? (?:to|itself|themselves)\b|\btargets? (?:of|for)\b|\bon course (?:for|to)\b|\blikely to\b|\bagreed to\b/giu,
  },
  {
    rule: 'certainty.if',
    certainty: 'conditional',
    reach: 'sentence',
    pattern: provisos.condition.pattern,
  },
]

/** In a headline a future is an infinitive after its subject: “Council to close 14 depots”. */
export const headlineFuture: Cue = {
  rule: 'certainty.headline',
  certainty: 'expected',
  reach: 'clause',
  pattern: /(?<=^(?:\S+ ){1,6})to (?=\p{Ll}{2,})/gu,
}

/** Verbs that bring in what somebody says; what stands around them says which side of them that is. Behind an article: nouns. */
export const sayings =
  /(?<!\b(?:the|an?|its|their|his|our|my) )\b(?:said|says|saying|say|told|tells|adds|added|not(?:es|ed)|stat(?:es|ed)|report(?:s|ed)|reveal(?:s|ed|ing)?|disclos(?:e|es|ed)|announc(?:e|es|ed)|confirm(?:s|ed)?|explain(?:s|ed)|argu(?:e|es|ed)|warn(?:s|ed)?|insist(?:s|ed)?|acknowledg(?:e|es|ed)|conced(?:e|es|ed)|admit(?:s|ted)?|counts|wr(?:ites|ote|itten)|suggest(?:s|ed|ing)?|show(?:s|ed|n|ing)?|indicat(?:e|es|ed|ing)|conclud(?:e|es|ed)|recall(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed)|testif(?:ies|ied)|declar(?:es|ed)|maintain(?:s|ed)|complain(?:s|ed)|stress(?:es|ed)|observ(?:es|ed)|calculat(?:es|ed)|remember(?:s|ed)|heard|found|finds|lists|listed|cit(?:es|ed|ing)|quot(?:es|ed|ing)|boast(?:s|ed)|records?(?= that\b)|report(?<!\b(?:the|an?|its|their|his|her|our|this|that|annual|new|latest) report)(?= that\b|[.,]|$)|find(?= that\b)|it (?:has |later )?emerge[sd]|ha(?:s|ve) learn(?:ed|t)|understands)\b/giu

/** Said of a figure as a whole, wherever it stands in the sentence. */
export const sources =
  /\baccording to\b|\bfigures that\b|\breportedly\b|\bin the words of\b|\b(?:is|are|was|were) (?:reported|recorded as|quoted|told|shown)\b|\bby (?:\S+ ){0,3}(?:own )?(?:account|count|figures|reckoning)\b|\bfigures (?:from|by|released|published|obtained|compiled|seen)\b|\b(?:on|in) (?:\S+ ){1,3}figures\b|\bputs? (?:\S+ ){0,6}at\b/giu

/** These bring in a fact only after such a subject or before “that”: “police found 40 bags” is no report. */
export const factual =
  /^(?:found|finds|admit(?:s|ted)?|counts|show(?:s|ed|n)?|lists|listed|maintain(?:s|ed)|observed|added|adds|noted|heard|stated|calculat(?:es|ed)|declar(?:es|ed)|conclud(?:es|ed))$/iu
/** Behind these what is said needs a “that” or a mark. */
export const answering = /^(?:repl(?:ies|ied)|respond(?:s|ed)|testif(?:ies|ied)|complain(?:s|ed))$/iu

export const papers =
  /\b(?:figures?|data|statistics|numbers|records?|documents?|papers?|minutes|accounts|analysis|survey|poll|study|reports?|review|audit(?:ors?)?|research(?:ers)?|census|returns?|logs?|registers?|ledgers?|letters?|repl(?:y|ies)|response|results|sheets?|table|inspect(?:ors?|ion)|investigat(?:ors?|ion)|scientists|pollsters|academics|economists|experts|analysts|team|newspaper|bulletin|paper|court|hearing|committee|councillors|meeting|inquest|tribunal|magistrates|jury|count|watchdog|regulator|ombudsman|office|agency|website|statement|summary|chart|map|model(?:ling)?|monitoring|tests?|testing|sampling|measurements|checks|readings|footage|e-?mails?|calculations|sensors)\b/iu
