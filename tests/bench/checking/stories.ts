// Stories as newspapers tell them after each other: words, words of the law, figures and headlines that agree, however they
// are printed. Must not break: a story that nothing was planted in is one that an editor would let pass.
import type { Records } from '../../../src/core/model/records'
import type { Article } from '../../core/checking/words/articles'
import { quantityOf } from '../../core/checking/claims'
import type { Random } from '../harness'

type Claim = Records['claims']

/** One story in three papers; every paper has a claim about the words, the accusation and the figure, in this order. */
export interface Story {
  articles: Article[]
  headlines: string[]
}

const first = ['Ines', 'Corin', 'Maud', 'Tobias', 'Petra', 'Desmond', 'Ruth', 'Anselm'] as const
const last = ['Calder', 'Ashby', 'Ostrander', 'Wrenfield', 'Farrow', 'Halloran', 'Pike', 'Lund'] as const
const papers = [
  'Harbour Post',
  'Evening Courier',
  'Valley Herald',
  'Weekly Lantern',
  'Northern Mail',
] as const
const offices = [
  'Water Board',
  'Audit Office',
  'Port Authority',
  'School Council',
  'Rail Inspectorate',
] as const
const conducts = [
  'selling forged tickets',
  'poisoning the mill pond',
  'falsifying weather reports',
  'hiding the ledgers',
]
const subjects = [
  'The council',
  'Our board',
  'The ministry',
  'Every harbour',
  'This company',
  'The whole valley',
] as const
const verbs = [
  'has ignored',
  'must repair',
  'will not sell',
  'never counted',
  'should replace',
  'has to explain',
] as const
const objects = [
  'the broken sluices',
  'its oldest ferries',
  'those unpaid wages',
  'the missing records',
  'a rotten bridge',
]
const ends = [
  'before winter comes',
  'because nobody asked',
  'while children cross it',
  'unless the court orders otherwise',
]

const sentence = (n: number, random: Random): string =>
  `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(objects)}, and I don’t say that lightly, ${ends[n % ends.length]}`

/** The same words as another paper prints them. */
const reprints: readonly ((words: string) => string)[] = [
  (words) => `“${words}.”`,
  (words) => `"${words.replaceAll('’', "'")}."`,
  (words) => `“${words.replace('don’t', 'do not')}.”`,
  (words) => `“${words.replace(', and', ' … and')}.”`,
  (words) => `“${words.replace(/, and.*? lightly,/, ' […]')}.”`,
  (words) => `“${words.replace(', and', ',” the speaker went on, “and')}.”`,
  (words) => `The speaker wouldn’t say “that lightly, ${words.split('lightly, ')[1]}”.`,
]

const name = (n: number, random: Random) => `${random.pick(first)} ${last[n % last.length]}`

/** A story in which everything agrees; `n` makes its figures and people its own. */
export function storyOf(n: number, random: Random): Story {
  const [speaker, accused] = [name(n, random), name(n + 4, random)]
  const [words, conduct] = [`${sentence(n, random)} ${n}`, random.pick(conducts)]
  const value = random.whole(2, 90) * 10 + random.whole(1, 9)
  const unit = random.pick(['sluices', 'wagons', 'letters', 'lamps'])
  const start = random.whole(0, papers.length - 1)
  const told = [0, 1, 2].map((at): Article => {
    const publisher = `${papers[(start + at) % papers.length]} ${n}`
    const attribution = [{ name: publisher }, { name: `${offices[(start + at) % offices.length]} ${n}` }]
    const claims: [string, Partial<Claim>][] = [
      [
        at === 0 ? `“${words}.”` : random.pick(reprints)(words),
        {
          type: 'statement',
          attribution: [{ name: publisher }],
          speech: { mode: 'direct', speaker: { name: speaker } },
        },
      ],
      [
        'as it is printed',
        {
          type: 'allegation',
          attribution,
          fields: { accused: [{ name: accused }], conduct },
          legalStatus:
            at < 2 ? { key: 'accused', text: 'is accused of' } : { key: 'charged', text: 'was charged with' },
        },
      ],
      [
        `${value} ${unit} were lost`,
        {
          attribution,
          certainty: 'reported',
          fields: { quantity: quantityOf(value, unit), measure: `${unit} lost in story ${n}` },
        },
      ],
    ]
    return {
      publisher,
      published: `2024-0${1 + 3 * at}-1${at}`,
      regions: [{ start: 0, end: 90, kind: 'headline', by: 'rule' }],
      passages: claims.map(([passage, claim]) => ({ passage, claim })),
    }
  })
  const round = Math.floor(value / 10) * 10
  const headlines = [
    `${value} ${unit} lost`,
    `Over ${round} ${unit} lost, says office`,
    `Board accused over lost ${unit}`,
  ]
  return { articles: told, headlines }
}
