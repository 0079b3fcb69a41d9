// Actions of the left side: what the list of sources is narrowed to, what is selected in it, and changes of many at once.
// Must not break: however many sources a change touches, it is one call and one step to undo.
import type { Delta, Input } from '../../../core/contract'
import type { Source } from '../../../core/model/source'
import type { OperationInput, OperationVerb } from '../../../core/operations'
import { words } from '../../ui/words'
import { noticed } from '../changes'
import type { Library, Search } from '../browsing'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'

/** One operation of many that are carried out together; those after it may call what it made `$` and that name. */
export type Operation = { [V in OperationVerb]: { do: V; as?: string } & OperationInput[V] }[OperationVerb]

export function libraryActions(tools: Tools, named: () => Promise<void>) {
  const { get, set, say, wire, run, inTurn, ask } = tools

  /** Carries out operations, all or none, as one step that is called `summary`. Positions are not converted. */
  const changeAll = async (summary: string, operations: readonly Operation[]): Promise<Delta | undefined> => {
    if (operations.length === 0) return undefined
    await named()
    return inTurn(async () => {
      const lines = operations.map((operation) => JSON.stringify(operation)).join('\n')
      const apply = (job: string) => wire.apply({ operations: lines, summary, job })
      const delta = await ask(() => maybeLong(tools)(words.jobs.change, apply))
      say(words.saved(summary))
      if (operations[0]?.do.startsWith('remove'))
        set(noticed(get(), { level: 'info', message: summary, ways: ['undo'], passing: true }))
      return delta
    })
  }

  return {
    changeAll,
    /** Changes what the left side shows or has selected. */
    browse: (part: Partial<Library>): void => set({ library: { ...get().library, ...part } }),
    setSearch: (part: Partial<Search>): void => set({ search: { ...get().search, ...part } }),
    search: (input: Input<'search'>) => run(() => wire.search(input)),
    /** Puts a tag on sources or takes it off them. */
    tagSources: (sources: readonly Source[], id: string, on: boolean) => {
      const name = get().codebook.tags.get(id)?.name ?? ''
      return changeAll(
        (on ? words.library.tagged : words.library.untagged)(name, sources.length),
        sources.map((source) => ({
          do: 'changeSource',
          id: source.id,
          tags: on ? [...source.tags, id] : source.tags.filter((each) => each !== id),
        })),
      )
    },
  }
}
