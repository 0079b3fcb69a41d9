// The list to choose from which highlights are shown: all that they have, each with how many have it.
import { useMemo } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, type Selection } from 'react-aria-components'
import { useActions, useApp } from '../../state/store'
import list from '../../ui/List.module.css'
import { number } from '../../ui/words/count'
import { Tick } from '../../ui/Tick'
import { words } from '../../ui/words'
import { claimsByHighlight } from '../paint'
import { type Shows, showsAll, traitsOf } from './filter'

type Key = keyof Shows
const keys = Object.keys(showsAll) as Key[]

export function ShownTraits() {
  const actions = useActions()
  const shows = useApp((state) => state.shows)
  const traits = useTraits(shows)
  const nameOf = useNames()
  const onSelect = (selection: Selection): void => {
    if (selection === 'all') return
    const chosen = [...selection].map(String)
    const of = (key: Key): string[] =>
      chosen.filter((id) => id.startsWith(`${key} `)).map((id) => id.slice(key.length + 1))
    actions.showHighlights(Object.fromEntries(keys.map((key) => [key, of(key)])) as unknown as Shows)
  }
  return (
    <ListBox
      aria-label={words.marking.showWhich}
      selectionMode="multiple"
      selectedKeys={keys.flatMap((key) => shows[key].map((id) => `${key} ${id}`))}
      onSelectionChange={onSelect}
      className={list['list'] ?? ''}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened it chooses from it
      autoFocus="first"
      // Escape closes what it stands in.
      escapeKeyBehavior="none"
    >
      {keys
        .filter((key) => traits[key].size > 0)
        .map((key) => (
          <ListBoxSection key={key} aria-label={words.marking.has[key]}>
            <Header className={list['heading'] ?? ''}>{words.marking.has[key]}</Header>
            {[...traits[key]].map(([id, count]) => (
              <ListBoxItem
                key={id}
                id={`${key} ${id}`}
                textValue={nameOf(key, id)}
                className={list['item'] ?? ''}
              >
                <Tick on={(shows[key] as readonly string[]).includes(id)} />
                {nameOf(key, id)}
                <small className={list['end']}>{number(count)}</small>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
    </ListBox>
  )
}

/** What the highlights of the open source have, and how many have it; what is chosen stays on the list. */
function useTraits(shows: Shows): Record<Key, Map<string, number>> {
  const sourceId = useApp((state) => state.source?.id)
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  return useMemo(() => {
    const found = Object.fromEntries(
      keys.map((key) => [key, new Map(shows[key].map((id) => [id, 0]))]),
    ) as unknown as Record<Key, Map<string, number>>
    const byHighlight = claimsByHighlight({ claims })
    for (const [id, highlight] of highlights) {
      if (highlight.sourceId !== sourceId) continue
      const has = traitsOf(highlight, byHighlight.get(id) ?? [])
      for (const key of keys)
        for (const each of has[key]) found[key].set(each, (found[key].get(each) ?? 0) + 1)
    }
    return found
  }, [shows, sourceId, highlights, claims])
}

/** What a person calls it. */
function useNames(): (key: Key, id: string) => string {
  const { claimTypes, tags, coders } = useApp((state) => state.codebook)
  return (key, id) => {
    if (key === 'types') return claimTypes.find((type) => type.key === id)?.label ?? id
    if (key === 'tags') return tags.get(id)?.name ?? ''
    if (key === 'coders') return coders.get(id)?.name ?? ''
    return key === 'claimed'
      ? words.marking.claimed[id as 'with' | 'without']
      : words.marking.anchors[id as keyof typeof words.marking.anchors]
  }
}
