// Made-up prose: words as often as words are in English, set phrases, names and numbers; and prose that repeats itself.
import type { Random } from '../harness'
import type { Paragraph, Printed } from './edited'

const syllables =
  'an be con der el fa gen ho in ja ker lo men na or per qui re sta ter un vi wa xo yn zu ble tion ment ing er'.split(
    ' ',
  )
const small =
  'the of and to a in that was for it on with as he is by at his they be had not from were this but which she have'.split(
    ' ',
  )
const phrases =
  'according to the|at the end of the|in the course of the|said in a statement|for the first time|on the other hand|members of the public|the chief executive of|a spokesman for the|more than half of'.split(
    '|',
  )

/** Writes paragraphs; each call another one. */
export type Write = () => Paragraph

/** Words by Zipf's law out of 12,000, a set phrase here and there. */
export function prose(random: Random): Write {
  const rare = Array.from({ length: 12_000 }, () =>
    Array.from({ length: random.whole(1, 4) }, () => random.pick(syllables)).join(''),
  )
  const vocabulary = [...small, ...rare]
  const word = () => vocabulary[Math.floor(vocabulary.length ** random.next()) - 1] ?? 'the'
  const some = () => {
    const chance = random.next()
    if (chance < 0.03) return random.pick(phrases).split(' ')
    return [chance < 0.06 ? String(random.whole(1, 9999)) : word()]
  }
  const sentence = () => {
    const words: string[] = []
    const length = random.whole(6, 26)
    while (words.length < length) words.push(...some())
    return ended(words)
  }
  return () => Array.from({ length: random.whole(1, 6) }, sentence).flat()
}

const patterns = [
  'The council of N reported M boats in P',
  'In P the council of N said that M boats were lost',
  'Of the M boats in P most belong to the council of N',
  'No figures are given for P by the council of N',
  'Officers of N counted M lamps and M boats in P',
]

/** Sentences after few patterns with few names, and whole paragraphs again and again. */
export function repetitive(random: Random): Write {
  const names = Array.from({ length: 60 }, () => random.pick(syllables) + random.pick(syllables))
  const filled = (pattern: string) =>
    pattern.split(' ').map((each) => {
      if (each === 'N' || each === 'P') return random.pick(names)
      return each === 'M' ? String(random.whole(2, 90)) : each
    })
  const fresh = () =>
    Array.from({ length: random.whole(2, 6) }, () => ended(filled(random.pick(patterns)))).flat()
  const again = Array.from({ length: 20 }, fresh)
  return () => (random.next() < 0.05 ? random.pick(again) : fresh())
}

function ended(words: readonly string[]): Printed[] {
  return words.map((word, n) => ({
    word: n === words.length - 1 ? `${word}.` : word,
    space: ' ',
  }))
}
