// What a note hangs on: its kind, what it is called, and the way to it.
// Must not break: what the page doesn't hold is asked for.
import { useEffect, useState } from 'react'
import type { Note } from '../../core/model/note'
import { relationKinds } from '../claims/parts/words'
import type { NotedFace } from '../state/actions/notes'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'

interface Noted {
  kind: string
  title?: string | undefined
  show?: (() => void) | undefined
}

export function useNoted(on: Note['on']): Noted {
  const actions = useActions()
  const id = on === 'project' ? '' : on.id
  const kind = on === 'project' ? 'project' : on.kind
  const { tags, entities, claimTypes } = useApp((state) => state.codebook)
  const source = useApp((state) => state.sources.get(id)?.title)
  const series = useApp((state) => state.series.get(id)?.name)
  const dimension = useApp((state) => state.breakdowns.get(id)?.dimension)
  const relation = useApp((state) => state.relations.get(id)?.kind)
  const project = useApp((state) => state.project?.record.title)
  const face = useFace(kind, id)
  const claim = face?.claim
  const inCodebook = (list: 'tags' | 'entities' | 'claimTypes') => (): void => {
    actions.bringUp(list, id)
    actions.go('codebook')
  }
  const known: Partial<Record<typeof kind, Omit<Noted, 'kind'>>> = {
    source: { title: source, show: () => void actions.showSource(id) },
    tag: { title: tags.get(id)?.name, show: inCodebook('tags') },
    entity: { title: entities.get(id)?.name, show: inCodebook('entities') },
    claimType: { title: claimTypes.find((each) => each.id === id)?.label, show: inCodebook('claimTypes') },
    series: { title: series },
    breakdown: { title: dimension },
    relation: { title: relationKinds.find(({ key }) => key === relation)?.label },
    project: { title: project },
    claim: { title: face?.title, show: claim && (() => void actions.showClaim(claim)) },
    highlight: { title: face?.title, show: () => void actions.showHighlight(id) },
  }
  return { kind: words.noting.on[kind], ...known[kind] }
}

/** The words of a claim or of a highlight; undefined until they have come. */
function useFace(kind: string, id: string): NotedFace | undefined {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [face, setFace] = useState<NotedFace>()
  useEffect(() => {
    let current = true
    if (kind === 'claim' || kind === 'highlight')
      void actions.notedFace(kind, id).then((answer) => {
        if (current) setFace(answer)
      })
    return () => {
      current = false
    }
  }, [actions, kind, id, stale])
  return face
}
