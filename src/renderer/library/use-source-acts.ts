// What can be done with sources of the list, whether a key, a menu or a button asked.
import { useMemo } from 'react'
import type { Source } from '../../core/model/source'
import { citation } from '../../core/transfer/citation'
import { useActions } from '../state/store'
import { copyText } from '../ui/copy'
import { words } from '../ui/words'

export function useSourceActs() {
  const actions = useActions()
  return useMemo(() => {
    const details = (on: 'inspector' | 'tags'): void => {
      actions.takeInHand(undefined)
      actions.browse({ details: true })
      actions.focusOn(on)
    }
    return {
      /** Shows the details of what is selected, with the focus in them. */
      edit: (): void => details('inspector'),
      tag: (): void => details('tags'),
      copyCitations: (sources: readonly Source[]): void => {
        const citations = sources.map((source) => citation(source))
        copyText(citations.join('\n'))
        actions.say(words.library.copiedCitations(citations))
      },
      /** Removes sources and opens the one that takes their place in the list. */
      async remove(sources: readonly Source[], shown: readonly Source[]): Promise<void> {
        const done = await actions.changeAll(
          words.library.removedSources(sources.map(({ title }) => title)),
          sources.map(({ id }) => ({ do: 'removeSource', id })),
        )
        if (!done) return
        actions.browse({ selected: new Set() })
        const next = neighbourOf(shown, new Set(sources.map(({ id }) => id)))
        if (next) await actions.openSource(next.id)
        actions.focusOn('sources')
      },
    }
  }, [actions])
}

/** The first source after those that go, or the last one before them. */
function neighbourOf(shown: readonly Source[], gone: ReadonlySet<string>): Source | undefined {
  const from = shown.findIndex(({ id }) => gone.has(id))
  const stays = ({ id }: Source): boolean => !gone.has(id)
  return shown.slice(from).find(stays) ?? shown.slice(0, from).findLast(stays)
}
