// Actions of the left side: what the list of sources is narrowed to, what is selected in it, and changes of many at once.
// Must not break: however many sources a change touches, it is one call and one step to undo.
import type { Delta, Input } from '../../../core/contract'
import type { Source } from '../../../core/model/source'
import type { OperationInput, OperationVerb } from '../../../core/operations'
import { words } from '../../ui/words'
import { isEmpty, saved } from '../changes'
import type { Library, Search } from '../browsing'
import type { State } from '../state'
import type { Tools } from '../tools'
import { maybeLong } from './long-work'

export type SourcePatch = Omit<OperationInput['changeSource'], 'id'>

/** One operation of many that are carried out together; those after it may call what it made `$` and that name. */
export type Operation = { [V in OperationVerb]: { do: V; as?: string } & OperationInput[V] }[OperationVerb]

export interface Step {
  /** What it is called in the history. */
  summary: string
  operations: readonly Operation[]
}

interface SourceChange {
  sources: readonly Source[]
  /** What the step is called where it changes so many. */
  called: (n: number) => string
  /** What has to be made first. */
  before?: (now: State) => readonly Operation[]
  /** Undefined: this one stays as it is. */
  edit: (source: Source, now: State) => SourcePatch | undefined
}

export type LibraryActions = ReturnType<typeof libraryActions>

export function libraryActions(tools: Tools, named: () => Promise<void>) {
  const { get, set, wire, run, inTurn, ask } = tools

  /** Carries out operations, all or none, as one step; they are made of what is there when their turn comes. */
  const inOneStep = async (make: (now: State) => Step): Promise<Delta | undefined> => {
    await named()
    return inTurn(async () => {
      const { summary, operations } = make(get())
      if (operations.length === 0) return undefined
      const lines = operations.map((operation) => JSON.stringify(operation)).join('\n')
      const apply = (job: string) => wire.apply({ operations: lines, summary, job })
      const delta = await ask(() => maybeLong(tools)(words.jobs.change, apply))
      if (!isEmpty(delta)) set(saved(get(), summary, operations[0]?.do))
      return delta
    })
  }

  /** Carries out operations, all or none, as one step that is called `summary`. Positions are not converted. */
  const changeAll = (summary: string, operations: readonly Operation[]): Promise<Delta | undefined> =>
    operations.length === 0 ? Promise.resolve(undefined) : inOneStep(() => ({ summary, operations }))

  /** Changes sources as they are when its turn comes: of changes that follow each other fast, each builds on the last. */
  const changeSources = ({ sources, called, before, edit }: SourceChange): Promise<Delta | undefined> =>
    inOneStep((now) => {
      const changes = sources.flatMap(({ id }): Operation[] => {
        const source = now.sources.get(id)
        const patch = source && edit(source, now)
        return patch ? [{ do: 'changeSource', id, ...patch }] : []
      })
      return {
        summary: called(changes.length),
        operations: changes.length === 0 ? [] : [...(before?.(now) ?? []), ...changes],
      }
    })

  return {
    inOneStep,
    changeAll,
    changeSources,
    /** Changes what the left side shows or has selected. */
    browse: (part: Partial<Library>): void => set({ library: { ...get().library, ...part } }),
    setSearch: (part: Partial<Search>): void => set({ search: { ...get().search, ...part } }),
    search: (input: Input<'search'>) => run(() => wire.search(input)),
    /** Puts a tag on sources or takes it off them. */
    tagSources: (sources: readonly Source[], id: string, on: boolean) => {
      const name = get().codebook.tags.get(id)?.name ?? ''
      return changeSources({
        sources,
        called: (n) => (on ? words.library.tagged : words.library.untagged)(name, n),
        edit: ({ tags }) =>
          tags.includes(id) === on
            ? undefined
            : { tags: on ? [...tags, id] : tags.filter((each) => each !== id) },
      })
    },
  }
}
