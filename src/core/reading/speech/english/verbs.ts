// English verbs that bring in what somebody says. A table: whether a form stands where such a verb can stand is
// decided elsewhere. Must not break: each form belongs to one verb only.
import { formsOf, words } from './inflection'

/**
 * How a verb is used. `say` takes a clause (“said that”); `tell` a hearer first; `label` brings in a few words in
 * marks (“called it”); `show` is what documents do; `gesture` stands beside whole quotations only.
 */
type Use = 'say' | 'tell' | 'label' | 'show' | 'gesture'
type Stance = 'neutral' | 'endorsing' | 'distancing'

export interface SpeechVerb {
  verb: string
  use: Use
  stance: Stance
}

const table: readonly [Use, Stance, string][] = [
  [
    'say',
    'neutral',
    `say/says/said/saying write/writes/wrote/written/writing think/thinks/thought/thinking
    feel/feels/felt/feeling swear/swears/swore/sworn/swearing foresee/foresees/foresaw/foreseen/foreseeing
    read/reads/reading add announce answer argue ask believe comment conclude continue declare doubt estimate expect
    explain fear forecast/forecasts/forecasting guess hope mention note observe opine predict protest recall reckon
    recount reiterate remark repeat reply report respond state stress emphasise emphasize testify underline caution
    complain promise pledge vow demand propose recommend deny reject dispute tweet post joke quip+ shout whisper
    exclaim muse lament grumble reason reflect agree disagree counter retort plead wonder elaborate clarify
    speculate confide surmise suspect apologise apologize worry concur interject rule summarise summarize
    acknowledge stipulate enthuse query volunteer`,
  ],
  [
    'say',
    'endorsing',
    `confirm reveal disclose admit+ concede accept prove establish demonstrate recognise recognize realise
    realize`,
  ],
  ['say', 'distancing', `claim allege insist assert contend maintain purport boast brag+ imply pretend`],
  [
    'tell',
    'neutral',
    `tell/tells/told/telling assure inform remind advise warn instruct brief urge persuade order`,
  ],
  [
    'label',
    'neutral',
    `call describe dismiss condemn criticise criticize praise hail slam+ blast denounce accuse blame label label+
    brand term characterise characterize portray compare attack mock ridicule welcome cite quote express voice outline
    deplore decry/decries/decried/decrying speak/speaks/spoke/spoken/speaking talk refer+ object rail rebuke scold
    castigate lambast celebrate thank defend oppose support invoke deride liken question`,
  ],
  ['label', 'distancing', `depict paint`],
  ['show', 'neutral', `suggest indicate list record detail put/puts/putting count calculate`],
  ['show', 'endorsing', `show/shows/showed/shown/showing find/finds/found/finding`],
  [
    'gesture',
    'neutral',
    `laugh smile nod+ shrug+ sigh grin+ snap+ bark sob+ gasp scoff sneer chuckle beam groan yell scream roar chant
    sing/sings/sang/sung/singing begin/begins/began/beginning finish murmur mutter interrupt cry fume growl
    pause mumble`,
  ],
]

/** Every form of every verb, in lower case. */
export const speechVerbs: ReadonlyMap<string, SpeechVerb> = new Map(
  table.flatMap(([use, stance, list]) =>
    words(list).flatMap((word) => {
      const forms = formsOf(word)
      const entry: SpeechVerb = { verb: forms[0] ?? word, use, stance }
      return forms.map((form): [string, SpeechVerb] => [form, entry])
    }),
  ),
)

/** Verbs of several words: the forms of the first, what follows it, and how it is used. */
const phrasal: readonly [string, string, Use, Stance][] = [
  ['go/goes/went/going', 'on', 'gesture', 'neutral'],
  ['put/puts/putting', 'it', 'say', 'neutral'],
  ['point', 'out', 'say', 'endorsing'],
  ['make/makes/made/making', 'clear', 'say', 'endorsing'],
  ['make/makes/made/making', 'it clear', 'say', 'endorsing'],
  ['make/makes/made/making', 'the point', 'say', 'neutral'],
  ['spell', 'out', 'say', 'neutral'],
  ['set/sets/setting', 'out', 'label', 'neutral'],
  ['sum+', 'up', 'say', 'neutral'],
  ['sum+', 'it up', 'say', 'neutral'],
  ['hit/hits/hitting', 'back', 'say', 'neutral'],
  ['fire', 'back', 'say', 'neutral'],
  ['shoot/shoots/shot/shooting', 'back', 'say', 'neutral'],
  ['hit/hits/hitting', 'out', 'label', 'neutral'],
  ['call', 'for', 'say', 'neutral'],
  ['call', 'out', 'gesture', 'neutral'],
  ['chime', 'in', 'gesture', 'neutral'],
  ['chip+', 'in', 'gesture', 'neutral'],
  ['cut/cuts/cutting', 'in', 'gesture', 'neutral'],
  ['blurt', 'out', 'gesture', 'neutral'],
  ['have/has/had/having', 'this to say', 'say', 'neutral'],
]

/** By the form of the first word: the words that may follow it. */
export const phrasalVerbs: ReadonlyMap<string, readonly { rest: readonly string[]; verb: SpeechVerb }[]> =
  phrasal.reduce((byForm, [first, rest, use, stance]) => {
    const forms = formsOf(first)
    const verb = { verb: `${forms[0] ?? first} ${rest}`, use, stance }
    for (const form of forms) byForm.set(form, [...(byForm.get(form) ?? []), { rest: rest.split(' '), verb }])
    return byForm
  }, new Map<string, { rest: readonly string[]; verb: SpeechVerb }[]>())
