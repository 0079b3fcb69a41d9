// What a table can't carry, as sentences for the report. Nothing that stays behind may do so silently.
import { deepestTag, type Tag } from '../model/codebook'
import type { Noun, Records } from '../model/records'
import type { ProjectData } from './project-data'

type ClaimRecord = Records['claims']

/** Each loss: its test of a claim, and its sentence about a number of claims. */
const kinds: { concerns: (claim: ClaimRecord) => boolean; sentence: (claims: string) => string }[] = [
  {
    concerns: ({ evidence }) => evidence.length > 1,
    sentence: (claims) => `Of ${claims} only the first evidence is in the file; evidence-csv has all of it.`,
  },
  {
    concerns: ({ attribution }) =>
      attribution.some((hop) => hop.verb ?? hop.stance ?? hop.inherited ?? hop.evidence),
    sentence: (claims) =>
      `Of the attribution of ${claims} only names are in the file, without verbs, stances and evidence.`,
  },
  {
    concerns: ({ condition, exception }) => Boolean(condition?.quantity ?? exception?.quantity),
    sentence: (claims) =>
      `Of the quantities in the conditions and exceptions of ${claims} only the wording is in the file.`,
  },
  {
    concerns: ({ distortions = [] }) =>
      distortions.some((each) => each.highlightId ?? each.field ?? each.evidence),
    sentence: (claims) => `The distortions of ${claims} are in the file without their fields and evidence.`,
  },
]

/** Counts the losses of the claims that it sees; `sentences` tells them, with what is not about single claims. */
export function claimLosses(data: ProjectData) {
  const counts = kinds.map(() => 0)
  return {
    see: (claim: ClaimRecord): void =>
      kinds.forEach(({ concerns }, index) => {
        if (concerns(claim)) counts[index] = (counts[index] as number) + 1
      }),
    sentences: (): string[] => [
      ...kinds.flatMap(({ sentence }, index) => {
        const count = counts[index] as number
        return count === 0 ? [] : [sentence(count === 1 ? 'one claim' : `${count} claims`)]
      }),
      ...(data.count('entities') > 0
        ? ['Entities are in the file by name, without their ids, kinds and aliases.']
        : []),
      ...leftOut(data, ['notes', 'relations', 'breakdowns', 'series', 'checkDecisions']),
    ],
  }
}

const words: { [N in Noun]?: string } = {
  checkDecisions: 'decisions about checks',
  claimTypes: 'claim types',
}

/** A sentence for the nouns that a file has no place for and the project has records of. */
export function leftOut(data: ProjectData, nouns: readonly Noun[]): string[] {
  const present = nouns.filter((noun) => data.count(noun) > 0).map((noun) => words[noun] ?? noun)
  return present.length === 0 ? [] : [`Not in the file: ${present.join(', ')}.`]
}

/** Why Assay would not load a file of this project again: its tags were made before there was a limit to how deep they stand. */
export function cautions(data: ProjectData): string[] {
  const tooDeep = beyondDeepest([...data.all('tags')])
  if (!tooDeep) return []
  return [
    `This file can't be loaded again as it is: the tag “${tooDeep.name}” is nested more than ${deepestTag} deep. Move it, or one above it, further up first.`,
  ]
}

/** The first tag that stands deeper than tags may. */
function beyondDeepest(tags: readonly Tag[]): Tag | undefined {
  let level = tags.filter(({ parent }) => parent === undefined)
  for (let depth = 1; depth <= deepestTag && level.length > 0; depth += 1) {
    const above = new Set(level.map(({ id }) => id))
    level = tags.filter(({ parent }) => parent !== undefined && above.has(parent))
  }
  return level[0]
}
