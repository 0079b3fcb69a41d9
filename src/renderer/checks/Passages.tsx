// The claims of a check side by side, each with its passage; a press leads to the passage in its source.
import { useEffect, useState } from 'react'
import { dateInWords } from '../../core/model/edtf-words'
import type { ClaimFace } from '../state/actions/sources'
import { claimTypeOf, useActions, useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import styles from './Checks.module.css'

export function Passages({ claims }: { claims: readonly string[] }) {
  const faces = useFaces(claims)
  return (
    <ul aria-label={words.checking.passages} className={styles['passages']}>
      {faces.map((face) => (
        <li key={`${face.id} ${face.highlightId}`}>
          <Passage face={face} />
        </li>
      ))}
    </ul>
  )
}

function Passage({ face }: { face: ClaimFace }) {
  const actions = useActions()
  const type = useApp((state) => claimTypeOf(state, face.type))
  const source = useApp((state) => state.sources.get(face.sourceId ?? ''))
  const facts = [
    source?.publisher,
    // A date stays on one line.
    source?.published === undefined ? undefined : dateInWords(source.published).replaceAll(' ', '\u00a0'),
  ]
  return (
    <button
      type="button"
      className={styles['passage']}
      title={words.checking.open}
      onClick={() => void actions.showClaim(face)}
    >
      <span className={styles['claim']}>
        {type && <TypeBadge type={type} silent={face.statement === undefined} />}
        {face.statement ?? type?.label}
      </span>
      {face.quote === undefined ? (
        <span className={styles['source']}>{words.checking.noPassage}</span>
      ) : (
        <span className={styles['quote']}>{face.quote}</span>
      )}
      {source && (
        <span className={styles['source']} title={source.title}>
          {facts.filter((fact) => fact !== undefined).join(' · ') || source.title}
        </span>
      )}
    </button>
  )
}

/** So many passages of a claim are shown, and one of each where there are many claims. */
const most = 4
const manyClaims = 2

/** The passages of each claim, read again when facts change; claims that are gone are left out. */
function useFaces(claims: readonly string[]): readonly ClaimFace[] {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [faces, setFaces] = useState<readonly ClaimFace[]>([])
  const key = claims.join(' ')
  useEffect(() => {
    let current = true
    const ids = key.split(' ')
    const shown = ids.length > manyClaims ? 1 : most
    void Promise.all(ids.map((id) => actions.claimPassages(id))).then((read) => {
      if (current) setFaces(read.flatMap((each) => each?.slice(0, shown) ?? []))
    })
    return () => {
      current = false
    }
  }, [actions, key, stale])
  return faces
}
