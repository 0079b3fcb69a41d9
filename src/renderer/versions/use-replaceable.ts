// Which source a new version replaces: what the program offers for it first, and any other that is not replaced yet.
import { useEffect, useState } from 'react'
import type { VersionOffer } from '../../core/versions/answers'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'

/** As many as anybody looks through; typing finds the others. */
const most = 20

export function useReplaceable(id: string) {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const [offers, setOffers] = useState<readonly VersionOffer[]>([])
  const [chosen, choose] = useState<string>()
  const [typed, type] = useState<string>()
  useEffect(() => {
    let current = true
    void actions.versionOffers(id).then((found) => {
      if (current && found) setOffers(found)
    })
    return () => {
      current = false
    }
  }, [actions, id])
  const of = chosen ?? offers[0]?.of
  const replaced = new Set([...sources.values()].map(({ supersedes }) => supersedes))
  const offered = offers.flatMap((offer) => {
    const source = sources.get(offer.of)
    const why = offer.because.map((each) => words.versions.because[each]).join(', ')
    return source ? [{ key: source.id, label: source.title, detail: why }] : []
  })
  const others = [...sources.values()]
    .filter((each) => each.id !== id && !replaced.has(each.id))
    .filter((each) => !offers.some((offer) => offer.of === each.id))
    .map((each) => ({ key: each.id, label: each.title, detail: each.publisher }))
  const wanted = (typed ?? '').toLowerCase()
  return {
    of,
    choose: (key: string): void => {
      choose(key)
      type(undefined)
    },
    options: [...offered, ...others]
      .filter(({ label }) => label.toLowerCase().includes(wanted))
      .slice(0, most),
    typed: typed ?? sources.get(of ?? '')?.title ?? '',
    type,
  }
}
