// How a passage stands since its source has a newer version: moved, other words, gone, or waiting for a decision, with
// both wordings and what can be done about it. Nothing where it stands as it was made.
// Must not break: what can be decided here is decided as in the queue of passages, which knows of it.
import { type ReactNode, useEffect, useMemo } from 'react'
import type { Evidence } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import { Difference } from '../../history/Difference'
import { useActions, useApp } from '../../state/store'
import { Button } from '../../ui/Button'
import { words } from '../../ui/words'
import { foundAs } from '../../versions/found-as'
import { newestOf } from '../../versions/pairs'
import { repairKey } from '../../versions/queue'
import { useDesk } from '../form/desk'
import styles from './sections.module.css'

const text = words.versions.evidence

interface HealthProps {
  evidence: Evidence
  highlight: Highlight
  /** Puts the focus where it stays when what was pressed is gone. */
  onDecided: () => void
}

export function EvidenceHealth(props: HealthProps) {
  const { evidence, highlight } = props
  const sources = useApp((state) => state.sources)
  const newest = useMemo(() => newestOf(sources, highlight.sourceId), [sources, highlight.sourceId])
  if (!newest) return <Here highlight={highlight} />
  const to = { id: newest.id, version: newest.version }
  return evidence.detached ? <Gone {...props} to={to} /> : <Waiting {...props} to={to} />
}

/** In the newest version: the words that it was made on, where these are others. */
function Here({ highlight }: { highlight: Highlight }) {
  const { anchor, quote, was, score = 0 } = highlight
  if (anchor === 'exact') return null
  return (
    <Box as={anchor} title={text.health[anchor](score)}>
      {anchor === 'fuzzy' && <Words before={was?.exact} after={quote?.exact} />}
    </Box>
  )
}

interface OldProps extends HealthProps {
  to: { id: string; version: number }
}

/** A person found nothing in the newest version that says it; what the program had found is shown where it is known. */
function Gone({ highlight, to, onDecided }: OldProps) {
  const actions = useActions()
  const { claim } = useDesk()
  const old = useApp((state) => state.sources.get(highlight.sourceId))
  const known = useApp((state) => state.highlights)
  const key = repairKey({ claim, old: { highlightId: highlight.id } })
  const asked = useApp(({ versioning }) => versioning.queue?.find((each) => repairKey(each) === key)?.found)
  const found = useMemo(
    () =>
      asked?.highlight ??
      [...known.values()].find((each) => each.carriedFrom === highlight.id && each.sourceId === to.id),
    [asked, known, highlight.id, to.id],
  )
  const { start, end } = highlight
  return (
    <Box as="gone" title={text.gone(to.version)}>
      {found?.anchor === 'fuzzy' && (
        <>
          <p>{text.rejected}</p>
          <Words before={highlight.quote?.exact} after={found.quote?.exact} />
        </>
      )}
      <Ways highlight={highlight} to={to} onDecided={onDecided}>
        {old && start !== undefined && end !== undefined && (
          <Button onPress={() => void actions.showPassage(old.id, start, end)}>
            {text.show(old.version)}
          </Button>
        )}
      </Ways>
    </Box>
  )
}

/** On an old version: what the newest one has in its place, while nobody has decided about it. */
function Waiting({ highlight, to, onDecided }: OldProps) {
  const { claim } = useDesk()
  const actions = useActions()
  const key = repairKey({ claim, old: { highlightId: highlight.id } })
  const repair = useApp(({ versioning }) =>
    versioning.waiting.has(key) ? versioning.queue?.find((each) => repairKey(each) === key) : undefined,
  )
  // More may wait than the queue has taken in: how many do changes with each new version.
  const total = useApp(({ versioning }) => versioning.total)
  useEffect(() => void actions.readyRepairs({ claimIds: [claim.id] }), [actions, claim.id, total])
  if (!repair) return null
  const { found } = repair
  return (
    <Box as={found?.passage ? 'fuzzy' : 'lost'} title={text.waits(to.version, foundAs(repair))}>
      {found?.passage && found.highlight.anchor === 'fuzzy' && (
        <Words before={highlight.quote?.exact} after={found.passage.exact} />
      )}
      <Ways highlight={highlight} to={to} onDecided={onDecided} found={found?.passage} decides />
    </Box>
  )
}

interface WaysProps extends Pick<OldProps, 'highlight' | 'to' | 'onDecided'> {
  found?: { start: number; end: number } | undefined
  /** Whether it waits for a decision. */
  decides?: boolean
  children?: ReactNode
}

/** What can be done about a passage of an old version. */
function Ways({ highlight, to, onDecided, found, decides = false, children }: WaysProps) {
  const { claim, fixed } = useDesk()
  const actions = useActions()
  const { id: highlightId, sourceId, start, end, quote } = highlight
  if (start === undefined || end === undefined) return null
  if (fixed) return <div className={styles['ways']}>{children}</div>
  const old = { highlightId, sourceId, start, end, exact: quote?.exact ?? '' }
  const decide = (run: (about: { claim: typeof claim; old: typeof old }) => unknown) => (): void => {
    onDecided()
    run({ claim, old })
  }
  return (
    <div className={styles['ways']}>
      {decides && found && <Button onPress={decide(actions.acceptRepair)}>{text.accept}</Button>}
      <Button onPress={() => void actions.seek({ claim, old, newSourceId: to.id, found })}>
        {text.reselect}
      </Button>
      {decides && <Button onPress={decide(actions.detachRepair)}>{text.detach}</Button>}
      {children}
    </div>
  )
}

interface BoxProps {
  as: Highlight['anchor'] | 'gone'
  title: string
  children?: ReactNode
}

function Box({ as, title, children }: BoxProps) {
  return (
    <div className={styles['health']} data-as={as}>
      <strong>{title}</strong>
      {children}
    </div>
  )
}

const Words = ({ before, after }: { before: string | undefined; after: string | undefined }) => (
  <p className={styles['wordings']} dir="auto">
    <Difference before={before} after={after} />
  </p>
)
