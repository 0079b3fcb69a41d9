// A codebook that is loaded: into the open project, which keeps what it has, or as the beginning of a new one.
// Must not break: loading the same file again changes nothing.
import { basename } from 'node:path'
import { builtInClaimTypes } from '../../core/model/claim-type'
import type { Tag } from '../../core/model/codebook'
import { type Codebook, codebookNouns } from '../../core/transfer/codebook'
import { joining, keptShortcuts } from '../../core/transfer/joining'
import type { Slices, Writer } from '../database'
import { loadCodebook } from '../exporting/load'
import type { Loading } from './load'
import type { Session } from './session'
import { checkDepth } from './tags'

/** Reads a codebook; what of it has no place in a project is told as a notice. */
export async function codebookLoading(
  { host }: Session,
  path: string,
  from: 'codebook' | 'qdc',
): Promise<Loading> {
  const { codebook, left } = await loadCodebook(path, from, host.newId)
  const say = (message: string) => host.emit({ event: 'notice', level: 'info', message })
  if (left.length > 0) say(left.join(' '))
  const joined = (own: Codebook, project: Codebook): Codebook => {
    const added = joining(own, project)
    const kept = keptShortcuts(own, added)
    if (kept !== undefined) say(kept)
    return added
  }
  const { claimTypes } = codebook
  return {
    project: (target) => ({ id: host.newId(), title: basename(target, '.assay'), createdAt: host.now() }),
    summary: `Loaded the codebook “${basename(path)}”`,
    asNew: (writer) =>
      putAll(
        writer,
        joined(
          // Without a claim type no claim could be made.
          { ...codebook, claimTypes: claimTypes.length > 0 ? claimTypes : [...builtInClaimTypes] },
          { claimTypes: [], tags: [], entities: [] },
        ),
      ),
    into: (writer) => putAll(writer, joined(codebook, codebookOf(writer))),
  }
}

const codebookOf = (writer: Writer): Codebook => ({
  claimTypes: [...writer.all('claimTypes')],
  tags: [...writer.all('tags')],
  entities: [...writer.all('entities')],
})

function* putAll(writer: Writer, codebook: Codebook): Slices<number> {
  const total = codebookNouns.reduce((sum, noun) => sum + codebook[noun].length, 0)
  let done = 0
  for (const noun of codebookNouns)
    for (const record of codebook[noun]) {
      writer.put(noun, record)
      if (noun === 'tags') checkDepth(writer, record as Tag)
      yield { done: (done += 1), total }
    }
  return total
}
