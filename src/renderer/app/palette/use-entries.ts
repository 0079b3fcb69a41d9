// What the palette offers: every command, the claim types, the sources by title, tags, saved views and recent projects.
import { useMemo } from 'react'
import { commandNames } from '../../../core/commands'
import type { View } from '../../../core/model/codebook'
import type { Records } from '../../../core/model/records'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { type Commands, useCommands } from '../commands'
import type { Entry } from './rank'

export interface PaletteEntry extends Entry {
  /** What sort of thing it is, where that isn't a command. */
  kind?: string | undefined
  keys?: string | undefined
  type?: Records['claimTypes'] | undefined
  run: () => void
}

export function useEntries(only: 'everything' | 'claimTypes'): PaletteEntry[] {
  const commands = useCommands()
  const types = useTypes(commands)
  const places = usePlaces()
  return useMemo(
    () => (only === 'claimTypes' ? types : [...commandEntries(commands), ...types, ...places]),
    [only, types, commands, places],
  )
}

function commandEntries(commands: Commands): PaletteEntry[] {
  // The palette itself is open, and claims are made of the types below.
  const names = commandNames.filter((name) => name !== 'palette' && name !== 'claim')
  return names.map((name) => {
    const { label, keys, lack, menu, run } = commands[name]
    return { id: name, text: label, also: words.menus[menu], keys, lack, run: () => run() }
  })
}

function useTypes(commands: Commands): PaletteEntry[] {
  const actions = useActions()
  const types = useApp((state) => state.codebook.claimTypes)
  const { lack } = commands.claim
  return useMemo(
    () =>
      types.map((type) => ({
        id: `type ${type.key}`,
        text: words.newClaim(type.label),
        keys: type.shortcut === undefined ? undefined : String(type.shortcut),
        type,
        lack,
        run: () => void actions.addClaim(type.key),
      })),
    [types, lack, actions],
  )
}

function usePlaces(): PaletteEntry[] {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const tags = useApp((state) => state.codebook.tags)
  const views = useApp((state) => state.views)
  const recent = useApp((state) => state.settings?.recent)
  const here = useApp((state) => state.project?.path)
  return useMemo(() => {
    const toSource = ({ id, title, publisher }: Records['sources']): PaletteEntry => ({
      id: `source ${id}`,
      text: title,
      also: publisher,
      kind: words.kinds.source,
      run: () => void actions.showSource(id),
    })
    const toTag = ({ id, name }: Records['tags']): PaletteEntry => ({
      id: `tag ${id}`,
      text: name,
      kind: words.kinds.tag,
      run: () => {
        actions.go('read')
        actions.browse({ side: 'sources', tag: id })
        actions.focusOn('sources')
      },
    })
    const toView = ({ id, name }: View): PaletteEntry => ({
      id: `view ${id}`,
      text: name,
      kind: words.kinds.view,
      run: () => {
        actions.openView(id)
        actions.go('claims')
      },
    })
    const others = (recent ?? []).filter(({ path }) => path !== here)
    return [
      ...[...sources.values()].map(toSource),
      ...[...tags.values()].map(toTag),
      ...[...views.values()].map(toView),
      ...others.map(({ path, title }) => ({
        id: `project ${path}`,
        text: title,
        also: path,
        kind: words.kinds.project,
        run: () => void actions.openProject(path),
      })),
    ]
  }, [actions, sources, tags, views, recent, here])
}
