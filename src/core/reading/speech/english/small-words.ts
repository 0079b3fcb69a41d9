// Small English words: what begins and ends a phrase, and what is capital only because a sentence begins.
// A table in lower case.
import { words } from './inflection'

const set = (list: string): ReadonlySet<string> => new Set(words(list))

export const pronouns: ReadonlyMap<string, 'm' | 'f' | 'they' | 'it' | 'i'> = new Map([
  ['he', 'm'],
  ['she', 'f'],
  ['they', 'they'],
  ['it', 'it'],
  ['i', 'i'],
  ['we', 'i'],
])
/** Whose: `her answer`. */
export const possessives: ReadonlyMap<string, 'm' | 'f' | 'they' | 'it'> = new Map([
  ['his', 'm'],
  ['her', 'f'],
  ['their', 'they'],
  ['its', 'it'],
])
export const relatives = set('who which whom')

export const determiners =
  set(`the a an his her its their our my this these those another one each every some several many
  most few two three four five six seven eight nine ten both other no any all former`)
/** They tie what follows to the noun before. */
export const links = set('of for at from with in on behind near to by about inside against within under over')
/** They don't: what they begin stands by itself. */
export const prepositions =
  set(`of for at from with in on behind near to by about inside against within under over after before
  during since until despite without between among through throughout across into onto upon outside beyond beside besides
  following including regarding concerning as like unlike amid amidst ahead because than per via`)
export const conjunctions =
  set(`and but or nor yet so that while whilst when whenever where whereas because although though if
  unless as after before since until than whether how why what once`)
export const auxiliaries =
  set(`be is are was were been being am has have had having do does did will would shall should can
  could may might must ’s ’d ’ve ’ll`)
export const beForms = set('be is are was were been being am get gets got getting')
/** Between a subject and its verb, beside words in -ly. */
export const adverbs =
  set(`also then later now even still again just once first simply never always often not n’t since thus
  soon today yesterday tonight twice recently long further previously initially merely only rather instead however therefore
  nevertheless meanwhile himself herself themselves itself all both each too yet next finally reportedly`)

/** Words that tell when, and end a phrase that speaks. */
export const times =
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december today yesterday tomorrow tonight last this next earlier later now then
  afterwards recently ago morning evening afternoon night week month year weekend spring summer autumn winter days weeks
  months years hours minutes day hour`)

/** Parts of a name in small letters. */
export const particles =
  set(`de da di do dos das del della der den des du van von zu zur zum la le les el al bin ibn bint ben
  abu af av ter ten te 't op y e st`)

/** Capital at the beginning of a sentence and never a name by themselves. */
export const openers =
  set(`the a an this that these those there here he she it they we i you who what when where why how which
  while whilst and but or nor so yet if as at in on by for from to of with without after before since until during despite
  although though because unless once then now today yesterday tonight tomorrow last next later earlier meanwhile
  however moreover furthermore nevertheless nonetheless instead still also even only just not no yes none nobody nothing
  all both each every some many most few several one two three four five six seven eight nine ten eleven twelve dozens
  hundreds thousands another other others such more less fewer about around nearly almost over under up more
  according asked speaking writing responding replying commenting answering addressing giving apart among between against
  across along amid inside outside through under like unlike his her its their our my your mine asked told given
  following including regarding perhaps maybe indeed finally eventually initially recently previously currently
  officially privately publicly monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december said added is was are were be been has have had do does did will
  would could should can may might must let see read question answer q asking back out off down half so-called nor
  headlined rather quite then there’ll yet again first second third much little that’s it’s there’s he’s she’s we’re they’re i’m don’t
  did didn’t says say new old`)

/** They bring in a wording that nobody says. */
export const namings =
  set(`so-called called dubbed nicknamed known termed titled entitled named labelled labeled word words
  term phrase title codenamed code-named tagged slogan motto heading headlined headline marked billed styled
  name nickname label supposed stamped`)

/** Before somebody who speaks beside another. */
export const beside: ReadonlySet<string> = new Set(words('and but while whereas although though'))
