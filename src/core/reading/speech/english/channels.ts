// English words for how something reached the public: in an interview, before a court, by letter. And what a document
// went through: who handed it out, and who got hold of it. Tables in lower case.
import { words } from './inflection'

/** The noun after `in`, `at`, `told` …, and the channel that it means. */
export const channels: ReadonlyMap<string, string> = new Map(
  [
    ['interview', 'interview interviews podcast programme'],
    ['letter', 'letter letters'],
    ['statement', 'statement statements release'],
    ['court', 'court jury jurors judge judges trial tribunal magistrates testimony'],
    ['hearing', 'hearing inquest inquiry committee panel commission enquiry'],
    ['parliament', 'parliament mps senators lawmakers commons lords assembly'],
    ['briefing', 'briefing conference reporters journalists'],
    ['speech', 'speech address lecture rally'],
    ['meeting', 'meeting council shareholders'],
    ['email', 'email e-mail emails'],
    ['social media', 'tweet post twitter facebook instagram video blog'],
    ['report', 'report review study paper'],
  ].flatMap(([channel = '', nouns = '']) => words(nouns).map((noun): [string, string] => [noun, channel])),
)

/** Verbs that are a channel by themselves. */
export const channelVerbs: ReadonlyMap<string, string> = new Map([
  ['testify', 'court'],
  ['plead', 'court'],
  ['tweet', 'social media'],
  ['post', 'social media'],
])

/** What is done to a document by whom it comes from. */
export const origins: ReadonlySet<string> = new Set(
  words(`released published issued compiled collected produced provided supplied disclosed written gathered recorded held kept
    prepared conducted commissioned drawn collated carried made signed circulated submitted presented unveiled maintained
    authored led assembled shared given`),
)
/** What is done to a document by who passes it on. */
export const holders: ReadonlySet<string> = new Set(
  words(
    'obtained seen reviewed analysed analyzed requested acquired reported quoted cited examined viewed read',
  ),
)
/** What is done to a document for whoever gets it: `released to the Courier`. */
export const handed: ReadonlySet<string> = new Set(
  words(
    'released sent leaked passed given handed shown shared provided supplied disclosed submitted presented made',
  ),
)
