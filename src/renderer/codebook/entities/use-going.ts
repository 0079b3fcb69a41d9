// The claims and sources that name an entity which is split, and which of them go with the new one.
// Must not break: all of them are looked at, also those beyond what anybody could choose among; what was chosen
// otherwise stays so when the names change.
import { useEffect, useMemo, useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { type Claims, everyPage } from './every-page'
import { claimNames, goingOf, sourceNames } from './split'

const text = words.codebook

/** As many claims as a person chooses among, and as many as are read at once. */
const most = 1000

export function useGoing(id: string, names: readonly string[]) {
  const { claims, failed, again } = useClaimsOf(id)
  const all = useApp((state) => state.sources)
  const [otherwise, setOtherwise] = useState<ReadonlyMap<string, boolean>>(new Map())
  const whole = claims !== undefined && claims.rows.length >= claims.total
  // While pages come, only the words of those to choose among are looked through, not of all with each page.
  const named = useMemo(() => {
    const rows = whole ? claims.rows : (claims?.rows.slice(0, most) ?? [])
    return new Set(rows.filter((row) => claimNames(row, id, names)).map(({ claim }) => claim.id))
  }, [claims, whole, id, names])
  const { chosen, beyond } = goingOf(claims?.rows ?? [], named, otherwise, most)
  const on = new Set(chosen)
  const sources = [...all.values()]
    .filter(({ attribution = [] }) => attribution.some((hop) => hop.entity === id))
    .map((source) => ({
      id: source.id,
      label: source.title,
      detail: text.nouns.sources,
      on: otherwise.get(source.id) ?? sourceNames(source, id, names),
    }))
  const sourcesOn = sources.filter((source) => source.on).map((source) => source.id)
  const rows = claims && [
    ...claims.rows.slice(0, most).map((row) => ({
      id: row.claim.id,
      label: row.claim.statement ?? row.quote ?? text.entities.noStatement,
      detail: row.sourceTitle,
      on: on.has(row.claim.id),
    })),
    ...sources,
  ]
  return {
    /** What can be chosen, one by one. */
    rows,
    /** How many claims there are besides: too many to choose among, so that their names alone decide. */
    beyond: { all: Math.max(0, (claims?.total ?? 0) - most), going: beyond.length },
    count: {
      all: (claims?.total ?? 0) + sources.length,
      going: chosen.length + beyond.length + sourcesOn.length,
    },
    /** False until all of them were read. */
    whole,
    /** What to do about it when they could not be. */
    ...(failed && { again }),
    choose: (key: string, goesNow: boolean): void =>
      setOtherwise((before) => new Map(before).set(key, goesNow)),
    chosen: () => ({ claims: [...chosen, ...beyond], sources: sourcesOn }),
  }
}

/** The claims that name an entity, page by page until all are there or one of them can't be read. */
function useClaimsOf(id: string) {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [claims, setClaims] = useState<Claims>()
  const [tried, setTried] = useState({ times: 0, failed: false })
  const { times } = tried
  useEffect(() => {
    let current = true
    const read = (offset: number) => actions.ledger({ where: { entity: id }, offset, limit: most })
    const take = (next: Claims): boolean => {
      if (current) setClaims(next)
      return current
    }
    void everyPage(read, take).then((ended) => {
      if (current) setTried((now) => ({ ...now, failed: !ended }))
    })
    return () => {
      current = false
    }
  }, [actions, id, stale, times])
  return { claims, failed: tried.failed, again: () => setTried({ times: times + 1, failed: false }) }
}
