// English words that say where the noun of a number ends, and which words are plurals. Data and nothing else.
import { wordSet } from '../phrases'

export const nouns = {
  /** Plurals without -s, and nouns that are counted as they are. */
  plurals: wordSet(
    'people dead injured wounded homeless unemployed elderly disabled men women children police staff cattle sheep fish deer aircraft spacecraft livestock poultry personnel clergy gentry teeth feet geese mice lice oxen dice criteria phenomena media data bacteria alumni larvae fungi cod salmon trout herring crew offspring salespeople firemen policemen policewomen fishermen fisherwomen businessmen businesswomen councilmen councillors townspeople spokespeople craft hovercraft folk youth swine elk moose squid shrimp series species headquarters crossroads barracks means premises works gallows grapefruit',
  ),
  /** Ends of plurals without -s. */
  pluralEnds: ['people', 'men', 'women', 'children', 'folk', 'craft', 'fish', 'staff'],
  /** Words with -s that are no plurals. */
  notPlural: wordSet(
    "was has is this does as its his us yes ours hers theirs perhaps always across less unless versus plus gas bus news lens bias chaos thus focus campus status virus bonus census previous various serious dangerous religious famous anonymous numerous continuous overseas besides sometimes towards afterwards upwards downwards backwards whereas nevertheless says goes gets makes takes comes gives wants needs shows adds claims' alas else's tennis athletics politics physics mathematics economics christmas diabetes texas paris wales thames james charles mars atlas iris oasis basis crisis analysis tries nowadays indoors outdoors besides hence regardless congress happens remains means belongs includes involves concerns",
  ),
  /** Forms of be, have and do, and auxiliaries. */
  be: wordSet('was were is are has have had will would could can be been did do does may might must should'),
  beDone: wordSet('was were is are has have had did'),
  bePast: wordSet('was were had did'),
  /** Those of them that nothing counted goes with. */
  beOne: wordSet('was is has does'),
  /** Verbs that begin what is said of the things counted; words in -ed besides. */
  verbs: wordSet(
    'said says told tells led leads came went took made got ran fell rose left lost won cost kept held met saw found gave knew thought felt stood sat paid sent spent began broke brought built bought caught chose cut did drew drove ate flew forgot froze grew hid hit hurt laid lay lent let put quit read rode rang sang sank sold shot shut slept spoke stole struck swam swore taught threw understood woke wore wrote become became remain remained remains belong died live lived work worked want wanted need needed face faced resign resigned retire retired say think believe know feel go come take get make give see received needed lacked attended joined refused asked claimed admitted denied required contained showed suffered lodged signed opposed backed supported carried earned scored stayed played appealed visited used entered started passed moved ended resulted turned happened occurred existed arrived departed survived responded replied agreed voted applied die drown lose quit flee win join sign strike walk vote miss fail flock queue await march protest suffer perish seem seemed appear appeared show shows include includes including claim claims goes gets makes takes comes gives wants thinks believes happens began begun sought withdrew dealt sank sunk drowned',
  ),
  /** Those of them that don't follow a singular noun, and are nouns there: unpaid work. */
  plainVerbs: wordSet(
    'vote strike sign walk march protest win queue work need want claim face show stay play visit use start pass move turn think need live',
  ),
  /** Plurals that are as often verbs; with no number before them they name nothing. */
  maybeVerbs: wordSet(
    'expects estimates counts reports claims plans shows puts hits tops pays ends costs hopes wants sees says aims works faces needs holds keeps runs begins starts turns calls names lists notes finds makes takes gives leaves loses wins lands falls rises drops moves meets offers looks reads writes speaks asks answers demands warns argues insists believes thinks knows suggests states adds belongs lives dies dates means matters comes goes',
  ),
  /** Words that end a noun phrase and begin no new one. */
  closed: wordSet(
    "a an the this that these those which who whom whose what when where why how while if unless because although though whether since until till before after during between among amid against about above across along around at behind below beneath beside beyond by despite down except for from in inside into near of off on onto out outside over past per through throughout to toward towards under up upon via with within without as than like and or but nor so yet is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought not never no n't it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who's it's there here then now also only just even still already again too very yet ever once twice both either neither each every all any some such same another last next earlier later ago today yesterday tomorrow tonight so-called altogether overall nationwide worldwide together apart alone away back monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december instead however therefore rather quite almost nearly roughly approximately around more less fewer most least much many few other others abroad overnight annually monthly weekly daily hourly yearly aged old compared according due thanks following because otherwise isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't ain't that's longer dozens hundreds thousands millions billions several",
  ),
  /** Closed words that may yet begin the noun phrase of a number: 12 more boats, 40 such cases. */
  leading: wordSet(
    'more other such fewer less earlier later previous further additional different separate so-called old daily monthly weekly annual about-to-be most',
  ),
  /** What may stand between “of” and the noun: of the officers, of all its boats. */
  determiners: wordSet(
    'the these those its their his her our my your all some such every each both any this that a an whose past last first next previous',
  ),
  /** Pronouns for things that were counted before. */
  pronouns: wordSet('them these those which whom us you it that this'),
  of: 'of',
  /** “Among the 40 boats, 12 …” */
  amongst: wordSet('of among amongst'),
  what: 'what',
  /** “a 12-strong crew”. */
  strong: wordSet('strong person man woman dead injured wounded homeless unemployed elderly disabled'),
  /** Groups of people: a family of four. */
  groups: wordSet(
    'family families panel crew team group gang jury party squad crowd audience population workforce membership congregation turnout staff council committee household band board class',
  ),
  /** Who is meant by these, where nothing was counted. */
  peoplePronouns: wordSet('us you whom'),
  and: wordSet('and or'),
  /** What a noun is followed by that belongs to it: complaints about the safety of drivers. */
  complements: wordSet('of about against involving concerning regarding relating for with from to alleging'),
  /** With these a complement ends; words in -ed besides. */
  people: 'people',
  /** What happens to people where nothing else was counted. */
  peopleVerbs: wordSet(
    'die dies drown died drowned killed injured arrested hurt wounded missing hospitalised detained evacuated survived rescued dead',
  ),
  /** What may stand between a verb of change and its number. */
  changeParts: wordSet(
    'from to by in at of and percent per cent % about around nearly almost over more than less fewer just under £ $ € year since a total',
  ),
  /** Before an amount of money whose name is left out. */
  moneyVerbs: wordSet(
    'spent spends spend spending cost costs paid pays pay paying raised earned owed owes worth received charged fined',
  ),
  peopleVerbsBefore: wordSet(
    'killing killed injuring injured wounding wounded hurting hurt arrested arresting drowning left leaving',
  ),
  /** What those do who speak of figures. */
  sayings: wordSet(
    'estimate estimated say said believe believed think expect expected found find reckon put warn warned claim claimed report reported predict predicted show showed suggest suggested deny denied',
  ),
  /** Nouns that name what a figure without a noun counts: the number of wardens. */
  counters: wordSet('number numbers totals counts figures levels rates'),
  /** Verbs and nouns of change, before “to 12” and “by 12”. */
  changes: wordSet(
    'rose risen rise rises rising fell fallen fall falls falling increased increase increases increasing dropped drop drops dropping grew grown grow grows growth climbed climb climbs jumped jump jumps cut cuts cutting reduced reduce reduction decreased decrease declined decline declines went gone going raised raise raising lowered lower up down slipped slid soared surged doubled tripled shrank shrunk widened narrowed moved expanded swelled dipped plunged halved crept edged improved slumped tumbled rocketed leapt extended lengthened shortened',
  ),
  /** Irregular plurals of nouns that may be printed in the singular, beside one. */
  irregular: new Map([
    ['person', 'people'],
    ['man', 'men'],
    ['woman', 'women'],
    ['child', 'children'],
    ['foot', 'feet'],
    ['tooth', 'teeth'],
    ['goose', 'geese'],
    ['mouse', 'mice'],
    ['life', 'lives'],
    ['wife', 'wives'],
    ['knife', 'knives'],
    ['half', 'halves'],
    ['loaf', 'loaves'],
    ['leaf', 'leaves'],
    ['shelf', 'shelves'],
    ['wolf', 'wolves'],
    ['calf', 'calves'],
    ['thief', 'thieves'],
    ['crisis', 'crises'],
    ['analysis', 'analyses'],
  ]),
}
