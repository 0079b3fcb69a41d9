// What the library does wherever somebody is in the project: its commands, what is dropped and what is pasted.
// Must not break: it stays on the screen with the project, so that no command of it waits for a panel to be opened.
import { useActions, useApp, useAppStore } from '../state/store'
import { useAsked } from '../state/use-asked'
import { usePaste } from './import/use-paste'
import { useListed } from './use-listed'
import { useSourceActs } from './use-source-acts'

export function LibraryRoom() {
  const actions = useActions()
  const acts = useSourceActs()
  const store = useAppStore()
  const listed = useListed()
  const open = useApp((state) => state.source?.id)
  usePaste()

  const walk = (by: 1 | -1): void => {
    const next = listed[listed.findIndex(({ id }) => id === open) + by]
    if (next) void actions.openSource(next.id).then(() => actions.focusOn('text'))
  }
  const importFolder = async (): Promise<void> => {
    const chosen = await actions.choosePath({ purpose: 'open', kind: 'folder' })
    if (chosen === null) actions.openDialog('importFolder')
    else if (chosen?.path != null) await actions.importPaths([chosen.path])
  }
  const removeSource = (): void => {
    const source = open === undefined ? undefined : store.getState().sources.get(open)
    if (source) void acts.remove([source], listed)
  }
  useAsked({
    importFolder: () => void importFolder(),
    pasteSource: () => actions.openDialog('paste'),
    search: () => {
      actions.go('read')
      actions.focusOn('search')
    },
    toSources: () => {
      actions.go('read')
      actions.focusOn('sources')
    },
    nextSource: () => walk(1),
    previousSource: () => walk(-1),
    editSource: acts.edit,
    removeSource,
  })
  return null
}
