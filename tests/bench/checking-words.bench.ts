// How many planted faults of words the checks find, and how often they call something wrong that isn't.
// Must not break: what is planted is made here, and judged by nothing that the checks themselves compute.
import { checking } from '../../src/core/checking'
import type { Check, CheckKind } from '../../src/core/model/check'
import { articles } from '../core/checking/words/articles'
import { idOf } from '../core/checking/claims'
import { plants } from './checking/planted-words'
import { type Story, storyOf } from './checking/stories'
import { counted, seeded } from './harness'
import type { Counted } from './harness/counted'

const ofWords: ReadonlySet<CheckKind> = new Set(plants.map(({ kind }) => kind))
const runs = 100
const stories = 4

function checksOf(told: readonly Story[]): Check[] {
  const all = told.flatMap((story) => story.articles)
  const headlines = told
    .flatMap((story) => story.headlines)
    .map((line, n): [string, string] => [idOf('source', n + 1), line])
  return [...checking(articles(all, { headlines: new Map(headlines) }), [])].flatMap(({ checks }) => checks)
}

const isAlarm = ({ kind, holds }: Check): boolean => holds === false && ofWords.has(kind)

/** For each fault the share that is found in the last story, and how many checks call the other stories wrong. */
function plantedFaults(): Counted['figures'] {
  return plants.map(({ kind, what, plant }) => {
    let [found, others] = [0, 0]
    for (let run = 0; run < runs; run += 1) {
      const random = seeded(run * 7919 + what.length)
      const told = Array.from({ length: stories }, (_, n) => storyOf(n, random))
      const [paper, claim] = plant(told.at(-1) as Story, random)
      const before = (stories - 1) * 9
      const id = idOf('claim', before + paper * 3 + claim + 1)
      const checks = checksOf(told)
      if (checks.some((check) => check.kind === kind && check.holds !== true && check.claims.includes(id)))
        found += 1
      others += checks.filter(
        (check) => isAlarm(check) && check.claims.every((each) => Number(each.slice(-12)) <= before),
      ).length
    }
    return { of: `${kind}: ${what}`, values: { planted: runs, found: found / runs, 'false alarms': others } }
  })
}

function falseAlarms(): Counted['figures'] {
  let claims = 0
  let alarms = 0
  for (let run = 0; run < 200; run += 1) {
    const random = seeded(run + 1)
    const told = Array.from({ length: stories }, (_, n) => storyOf(n, random))
    claims += stories * 9
    alarms += checksOf(told).filter(isAlarm).length
  }
  return [{ of: 'all', values: { claims, 'false alarms': alarms } }]
}

export const rows = [
  counted('planted faults among words that are right', plantedFaults),
  counted('words that are right, however they are printed', falseAlarms),
]
