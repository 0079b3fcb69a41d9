// What a period is drawn together with: when its source was published, and the periods of that source’s other claims.
// Only what the page holds is shown: the claims of the open source, and no more of them than can be told apart.
import { useMemo } from 'react'
import type { Claim } from '../../../core/model/claim'
import { useApp } from '../../state/store'

const most = 200

export interface Around {
  /** EDTF. */
  published: string | undefined
  others: readonly string[]
}

export function useAround(claim: Claim): Around {
  const highlights = useApp((state) => state.highlights)
  const claims = useApp((state) => state.claims)
  const { id, evidence } = claim
  const sourceId = evidence.flatMap(({ highlightId }) => highlights.get(highlightId)?.sourceId ?? [])[0]
  const published = useApp((state) => state.sources.get(sourceId ?? '')?.published)
  const others = useMemo(() => {
    const beside = [...claims.values()].filter(
      (each) =>
        each.id !== id &&
        each.evidence.some(({ highlightId }) => highlights.get(highlightId)?.sourceId === sourceId),
    )
    return [...new Set(beside.flatMap(datesOf))].slice(0, most)
  }, [claims, highlights, id, sourceId])
  return { published, others }
}

const datesOf = ({ fields }: Claim): string[] =>
  Object.values(fields).flatMap((value) =>
    typeof value === 'object' && 'edtf' in value && value.edtf !== undefined ? [value.edtf] : [],
  )
