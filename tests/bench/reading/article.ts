// The labelled articles as they are read: README.md says what the labels mean. Paths are meant from the top folder.
// Must not break: what a label says stands in the text, or the article can't be scored and says why.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Region } from '../../../src/core/model/source'
import type { Readable } from '../../../src/core/reading'
import { documentOfLines, leavesOf } from '../../../src/core/text/document'
import type { Span } from '../../../src/core/text/span'

/** A label of which any of a list is right. */
export type OneOf = string | string[] | undefined

interface Labelled {
  at: string
  in?: string
}

export interface LabelledQuantity extends Labelled {
  value?: number
  upper?: number
  comparator?: string
  status?: string
  bound?: number
  unit?: OneOf
  period?: OneOf
  certainty?: OneOf
  polarity?: string
  base?: OneOf
  place?: OneOf
}

interface LabelledQuotation extends Labelled {
  speaker?: OneOf
  scare?: boolean
}

interface Labels {
  published: string
  text: string
  furniture?: string[]
  quantities?: LabelledQuantity[]
  quotations?: LabelledQuotation[]
}

export interface Article {
  name: string
  readable: Readable
  quantities: (LabelledQuantity & { span: Span })[]
  quotations: (LabelledQuotation & { span: Span })[]
}

/** The articles of a part, in the order of their names. */
export function articlesOf(part: 'open' | 'report'): Article[] {
  const folder = join('tests/bench/reading', part)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => articleOf(basename(file, '.yaml'), readFileSync(join(folder, file), 'utf8')))
}

/** An article of one YAML file. */
function articleOf(name: string, yaml: string): Article {
  // The core schema leaves dates alone, so that `published` stays the text that it is.
  const labels = parse(yaml, { schema: 'core' }) as Labels
  const text = labels.text
  const placed = <Label extends Labelled>(each: Label) => ({ ...each, span: placeOf(name, text, each) })
  return {
    name,
    readable: readableOf(name, labels),
    quantities: (labels.quantities ?? []).map(placed),
    quotations: (labels.quotations ?? []).map(placed),
  }
}

function readableOf(name: string, { text, published, furniture = [] }: Labels): Readable {
  const leaves = leavesOf(documentOfLines(text).blocks)
  const regions = leaves.flatMap(({ start, end }, index): Region[] => {
    const isFurniture = furniture.includes(text.slice(start, end))
    if (!isFurniture && index > 0) return []
    return [{ start, end, kind: isFurniture ? 'furniture' : 'headline', by: 'coder' }]
  })
  return { source: { id: name, regions, published: String(published) }, text, leaves, entities: [] }
}

function placeOf(article: string, text: string, { at, in: around = at }: Labelled): Span {
  const from = text.indexOf(around)
  const start = from + around.indexOf(at)
  if (from < 0 || !around.includes(at)) throw new Error(`${article}: “${at}” does not stand in its text.`)
  return { start, end: start + at.length }
}
