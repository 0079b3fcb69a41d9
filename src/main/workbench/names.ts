// What records are called as they stand in the project, and who is meant by a name.
// Nothing is remembered for longer than one piece of work: names change.
import type { Who } from '../../core/converting/wording'
import { type Names, titleOf } from '../../core/history/names'
import { wordsOf } from '../../core/search/words'
import type { Reader } from '../database/reader'

/** What the records of a project are called now. */
export function namesIn(reader: Reader): Names {
  const names: Names = {
    of: (noun, id) => {
      const record = reader.get(noun, id)
      return record && titleOf(noun, record, names)
    },
    type: (key) => reader.claimTypeWith(key),
  }
  return names
}

/** Who is called what: capitals, accents and punctuation don't count. */
export function whoIn(reader: Reader): Who {
  let known: Map<string, Set<string>> | undefined
  const folded = (name: string): string => [...wordsOf(name)].map(({ key }) => key).join(' ')
  const named = (): Map<string, Set<string>> => {
    const found = new Map<string, Set<string>>()
    for (const { id, name, aliases } of reader.all('entities'))
      for (const key of [name, ...aliases].map(folded)) found.set(key, (found.get(key) ?? new Set()).add(id))
    return found
  }
  return {
    nameOf: (entity) => reader.get('entities', entity)?.name,
    called: (name) => {
      known ??= named()
      const [only, ...others] = known.get(folded(name)) ?? []
      return others.length === 0 ? only : undefined
    },
  }
}
