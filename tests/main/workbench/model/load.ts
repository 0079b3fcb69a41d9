// What loading another project's export makes of a state.
import { nouns, type Noun } from '../../../../src/core/model/records'
import { refused } from './rule'
import { changed, type Difference, type Plain, type State } from './state'

/** What is there already must be the same; a claim type is known by its key, too. */
export function loadedInto(model: State, records: Difference['put']): State | typeof refused {
  const news: { [N in Noun]?: Plain[] } = {}
  for (const noun of nouns.filter((each) => each !== 'project' && each !== 'coders'))
    for (const record of (records[noun] ?? []) as Plain[]) {
      const known = model[noun].get(record.id)
      if (known && JSON.stringify(known) !== JSON.stringify(record)) return refused
      if (!known) (news[noun] ??= []).push(record)
    }
  const after = changed(model, { put: news, removed: {} })
  const keys = [...after.claimTypes.values()].map(({ key }) => key)
  return new Set(keys).size < keys.length ? refused : after
}
