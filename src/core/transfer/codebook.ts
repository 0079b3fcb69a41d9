// codebook: claim types, tags and entities as one JSON file, to be loaded into another project.
// The same codebook always makes the same bytes; what is read holds together by itself.
import { ClaimType, twiceIn } from '../model/claim-type'
import { deepestTag, Entity, Tag } from '../model/codebook'
import type { Records } from '../model/records'
import { checkShape, damaged, readRecords } from './file-shape'
import { parseJson } from './json'
import type { Chunk, ProjectData } from './project-data'

/** The value of `format`, the first key of the file. */
export const codebookFormat = 'assay-codebook/1'

/** The nouns of a codebook, in the order of the file. */
export const codebookNouns = ['claimTypes', 'tags', 'entities'] as const

const schemas = { claimTypes: ClaimType, tags: Tag, entities: Entity }

/** A codebook outside a project. */
export type Codebook = { [N in (typeof codebookNouns)[number]]: Records[N][] }

/** The file in pieces: two spaces, LF, records by id. */
export function* writeCodebook(data: ProjectData): Generator<Chunk> {
  yield glue(`{\n  "format": ${JSON.stringify(codebookFormat)}`)
  for (const noun of codebookNouns) {
    let joint = `,\n  "${noun}": [`
    for (const record of data.all(noun)) {
      const text = JSON.stringify(record, null, 2).replaceAll('\n', '\n    ')
      yield { text: `${joint}\n    ${text}`, rows: 1, read: 1 }
      joint = ','
    }
    yield glue(joint === ',' ? '\n  ]' : `${joint}]`)
  }
  yield glue('\n}\n')
}

const glue = (text: string): Chunk => ({ text, rows: 0, read: 0 })

/** The codebook that the file `name` holds. Throws `unreadable`, `newerProject` or `damaged`, naming file or record. */
export function readCodebook(text: string, name: string): Codebook {
  const file = parseJson(text.replace(/^\ufeff/, ''), `“${name}” is not an export of Assay: it`, 'unreadable')
  checkShape(file, { name, format: codebookFormat, lists: codebookNouns })
  const lists = file as Record<string, unknown[]>
  const codebook = Object.fromEntries(
    codebookNouns.map((noun) => [noun, readRecords(noun, schemas[noun], lists[noun] ?? [])]),
  ) as Codebook
  checkTypes(codebook.claimTypes)
  checkTree(codebook.tags)
  return codebook
}

function checkTypes(types: readonly ClaimType[]): void {
  for (const { label, fields } of types) {
    const twice = twiceIn(fields)
    if (twice !== undefined) throw damaged(`The claim type “${label}” has two fields with the key “${twice}”`)
  }
  const key = twiceIn(types)
  if (key !== undefined) throw damaged(`Two claim types have the key “${key}”`)
}

/** Every tag stands below one that is in the file, none below itself, and none too deep. */
function checkTree(tags: readonly Tag[]): void {
  const byId = new Map(tags.map((tag) => [tag.id, tag]))
  const depths = new Map<string | undefined, number>()
  for (const tag of tags) {
    const passed = new Set<Tag>()
    for (let at: Tag = tag; !depths.has(at.id);) {
      if (passed.has(at)) throw damaged(`The tag “${at.name}” stands below itself`)
      passed.add(at)
      if (at.parent === undefined) break
      const above = byId.get(at.parent)
      if (!above)
        throw damaged(`The tag “${at.name}” stands below a tag that is not in the file, ${at.parent}`)
      at = above
    }
    for (const { id, name, parent } of [...passed].toReversed()) {
      const depth = (depths.get(parent) ?? 0) + 1
      if (depth > deepestTag) throw damaged(`The tag “${name}” is nested more than ${deepestTag} deep`)
      depths.set(id, depth)
    }
  }
}
