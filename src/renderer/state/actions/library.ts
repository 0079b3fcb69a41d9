// Actions of the left side: what the list of sources is narrowed to, what is selected in it, and changes of many at once.
// Must not break: however many sources a change touches, it is one call and one step to undo.
import type { Delta, Input } from '../../../core/contract'
import type { OperationInput, OperationVerb } from '../../../core/operations'
import { words } from '../../ui/words'
import type { Library, Search } from '../state'
import type { Tools } from '../tools'

/** One operation of many that are carried out together. */
export type Operation = { [V in OperationVerb]: { do: V } & OperationInput[V] }[OperationVerb]

export function libraryActions(
  { get, set, say, wire, run, inTurn, take }: Tools,
  named: () => Promise<void>,
) {
  return {
    /** Changes what the left side shows or has selected. */
    browse: (part: Partial<Library>): void => set({ library: { ...get().library, ...part } }),
    setSearch: (part: Partial<Search>): void => set({ search: { ...get().search, ...part } }),
    search: (input: Input<'search'>) => run(() => wire.search(input)),
    /** Carries out operations, all or none, as one step that is called `summary`. Positions are not converted. */
    async changeAll(summary: string, operations: readonly Operation[]): Promise<Delta | undefined> {
      if (operations.length === 0) return undefined
      await named()
      return inTurn(async () => {
        const lines = operations.map((operation) => JSON.stringify(operation)).join('\n')
        const delta = await wire.apply({ operations: lines, summary })
        await take(delta)
        say(words.saved(summary))
        return delta
      })
    },
    removeForGood: (sourceIds: string[], backups: boolean) =>
      inTurn(async () => {
        await take(await wire.removeForGood({ sourceIds, backups }))
        return true
      }),
  }
}
