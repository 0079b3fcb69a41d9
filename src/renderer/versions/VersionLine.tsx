// The line over the text about versions: what this source may be, or is, a version of, or what replaces it; and while a
// passage is being selected anew, what it stands for. Nothing where a source has no other version.
// Must not break: it asks nothing that has to be answered, and whoever dismisses it is back in the text.
import { GitCompareArrows, History, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Source } from '../../core/model/source'
import { useActions, useApp } from '../state/store'
import { Button, IconButton } from '../ui/Button'
import { words } from '../ui/words'
import { Line } from './Line'
import { newerOf, standing } from './pairs'
import { SeekingLine } from './SeekingLine'
import styles from './Versions.module.css'

const text = words.versions

export function VersionLine({ source }: { source: Source }) {
  const newer = useApp((state) => newerOf(state.sources, source.id))
  const older = useApp((state) => state.sources.get(source.supersedes ?? ''))
  const offer = useApp(({ versioning, sources }) =>
    standing(versioning.offers, sources).find(({ id }) => id === source.id),
  )
  const offered = useApp((state) => state.sources.get(offer?.of ?? ''))
  const seeking = useApp((state) => state.versioning.seeking)
  if (seeking?.newSourceId === source.id) return <SeekingLine seeking={seeking} />
  if (newer) return <Replaced source={source} newer={newer} />
  if (older) return <Version source={source} older={older} />
  return offer && offered ? <Offer id={source.id} of={offered} because={offer.because} /> : null
}

interface OfferProps {
  id: string
  of: Source
  because: readonly ('url' | 'title')[]
}

function Offer({ id, of, because }: OfferProps) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const said = text.offered(of.title, because)
  return (
    <Line>
      <GitCompareArrows size={16} aria-hidden />
      <p className={styles['offer']} title={said}>
        {said}
      </p>
      <Button look="quiet" onPress={() => actions.showComparison({ id, of: of.id })}>
        {text.compareThem}
      </Button>
      {!fixed && <Button onPress={() => actions.openDialog('makeVersion')}>{text.make}</Button>}
      <IconButton icon={X} label={text.dismiss} onPress={() => actions.dismissOffer(id)} />
    </Line>
  )
}

function Replaced({ source, newer }: { source: Source; newer: Source }) {
  const actions = useActions()
  return (
    <Line warns>
      <History size={16} aria-hidden />
      <p>{text.isOld(source.version, newer.version)}</p>
      <Button onPress={() => void actions.showSource(newer.id)}>{text.open(newer.version)}</Button>
      <Button look="quiet" onPress={() => actions.showComparison({ id: newer.id, of: source.id })}>
        {text.compareThem}
      </Button>
    </Line>
  )
}

function Version({ source, older }: { source: Source; older: Source }) {
  const actions = useActions()
  const waiting = useWaiting(source.id)
  return (
    <Line>
      <GitCompareArrows size={16} aria-hidden />
      <p>{text.isNew(source.version, older.version)}</p>
      {waiting > 0 && (
        <Button onPress={() => void actions.showRepairs(source.id)}>{text.decideThese(waiting)}</Button>
      )}
      <Button look="quiet" onPress={() => void actions.showSource(older.id)}>
        {text.open(older.version)}
      </Button>
      <Button look="quiet" onPress={() => actions.showComparison({ id: source.id, of: older.id })}>
        {text.compareThem}
      </Button>
    </Line>
  )
}

/** How many passages of a source wait for a decision. */
function useWaiting(id: string): number {
  const actions = useActions()
  const stale = useApp((state) => state.stale)
  const [waiting, setWaiting] = useState(0)
  useEffect(() => {
    let current = true
    void actions.repairsOf(id).then((n) => {
      if (current && n !== undefined) setWaiting(n)
    })
    return () => {
      current = false
    }
  }, [actions, id, stale])
  return waiting
}
