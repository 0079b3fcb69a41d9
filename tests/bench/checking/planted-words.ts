// One fault of words a story: what was planted, and which of its claims a check has to be about to have found it.
// Must not break: each fault is one that a careless paper makes, and nothing else of the story is touched.
import type { CheckKind } from '../../../src/core/model/check'
import type { Records } from '../../../src/core/model/records'
import type { Random } from '../harness'
import type { Story } from './stories'

/** Plants a fault; gives the paper and the claim (0 words, 1 accusation, 2 figure) that it is in. */
export interface Plant {
  kind: CheckKind
  what: string
  plant: (story: Story, random: Random) => [paper: number, claim: 0 | 1 | 2]
}

function at(story: Story, paper: number, claim: number) {
  const stated = story.articles[paper]?.passages[claim]
  if (!stated) throw new Error('There is no such claim.')
  return stated
}

function change(story: Story, paper: number, claim: number, by: Partial<Records['claims']>): void {
  const stated = at(story, paper, claim)
  stated.claim = { ...stated.claim, ...by }
}

const publisher = (story: Story, paper: number): string => story.articles[paper]?.publisher ?? ''
const from = (story: Story, paper: number, ...names: string[]) => ({
  attribution: [publisher(story, paper), ...names].map((name) => ({ name })),
})

/** What the third paper prints of the words of the first. */
const reprint = (story: Story, turn: (words: string) => string): [number, 0] => {
  at(story, 2, 0).passage = turn(at(story, 0, 0).passage)
  return [2, 0]
}

const others = {
  lightly: 'often',
  ignored: 'praised',
  repair: 'inspect',
  sell: 'buy',
  counted: 'hid',
  replace: 'keep',
  explain: 'defend',
}

export const plants: readonly Plant[] = [
  {
    kind: 'quote',
    what: 'another word',
    plant: (story) =>
      reprint(story, (words) =>
        words.replace(
          /ignored|repair|sell|counted|replace|explain/,
          (word) => others[word as keyof typeof others],
        ),
      ),
  },
  {
    kind: 'quote',
    what: 'a lost negation',
    plant: (story) => reprint(story, (words) => words.replace(' don’t', '')),
  },
  {
    kind: 'quote',
    what: 'words left out',
    plant: (story) => reprint(story, (words) => words.replace(/ and I don’t say that lightly,/, '')),
  },
  {
    kind: 'quote',
    what: 'a sentence cut',
    plant: (story) => reprint(story, (words) => words.replace(/, and.*$/, '.”')),
  },
  {
    kind: 'quote',
    what: 'another speaker',
    plant: (story) => {
      change(story, 2, 0, { speech: { mode: 'direct', speaker: { name: 'Bertram Quill' } } })
      return reprint(story, (words) => words)
    },
  },
  {
    kind: 'legalStatus',
    what: 'a copy that goes further',
    plant: (story) => {
      change(story, 1, 1, {
        legalStatus: { key: 'convicted', text: 'has been convicted of' },
        ...from(story, 1, publisher(story, 0)),
      })
      return [1, 1]
    },
  },
  {
    kind: 'singleOrigin',
    what: 'papers after each other',
    plant: (story) => {
      change(story, 1, 2, from(story, 1, publisher(story, 0)))
      change(story, 2, 2, from(story, 2, publisher(story, 1)))
      return [2, 2]
    },
  },
  {
    kind: 'circular',
    what: 'papers in a ring',
    plant: (story) => {
      for (const [paper, other] of [
        [0, 1],
        [1, 2],
        [2, 0],
      ] as const)
        change(story, paper, 2, from(story, paper, publisher(story, other)))
      return [0, 2]
    },
  },
  {
    kind: 'noEvidence',
    what: 'only passages against it',
    plant: (story, random) => {
      const paper = random.whole(0, 2)
      at(story, paper, 2).role = 'contradicts'
      return [paper, 2]
    },
  },
  {
    kind: 'noOrigin',
    what: 'hearsay from nobody',
    plant: (story, random) => {
      const paper = random.whole(0, 2)
      change(story, paper, 2, from(story, paper))
      return [paper, 2]
    },
  },
  {
    kind: 'headline',
    what: 'a figure that is too high',
    plant: (story, random) => {
      story.headlines[0] = (story.headlines[0] ?? '').replace(/\d+/, (value) =>
        String(Math.ceil((Number(value) * random.whole(112, 145)) / 100)),
      )
      return [0, 2]
    },
  },
  {
    kind: 'headline',
    what: 'a word that goes further',
    plant: (story, random) => {
      story.headlines[1] = `${random.pick(['Clerk jailed', 'Three convicted', 'Owner prosecuted'])} after losses`
      return [1, 1]
    },
  },
]
