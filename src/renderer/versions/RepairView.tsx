// A claim, the passage of the old version that it rests on, and beside it what the new version has in its place.
// Must not break: how sure the program is of what it found is said in words; a screen reader is told of each that comes.
import { useMemo } from 'react'
import type { PassageShown, Repair } from '../../core/versions/answers'
import { claimSentence } from '../../core/sentence'
import { roles } from '../claims/parts/words'
import { Difference } from '../history/Difference'
import type { Repaired } from '../state/browsing'
import { claimTypeOf, useApp } from '../state/store'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { foundAs } from './found-as'
import { repairKey } from './queue'
import styles from './Versions.module.css'

const text = words.versions.repairing

export function RepairView({ repair }: { repair: Repair }) {
  const decided = useApp(({ versioning }) =>
    versioning.waiting.has(repairKey(repair)) ? undefined : versioning.decided[repairKey(repair)],
  )
  const { found } = repair
  return (
    <div className={styles['repair']}>
      <Head repair={repair} decided={decided} />
      <div className={styles['passages']}>
        <Passage sourceId={repair.old.sourceId} note={words.versions.older} passage={repair.old} />
        <Passage
          sourceId={repair.newSourceId}
          note={decided ? text.decisions[decided] : foundAs(repair)}
          // What was selected in its place stands in the reader; this is what had been found.
          passage={decided === 'reselected' ? undefined : found?.passage}
          none={decided ? text.none[decided] : text.lost}
          before={found?.highlight.anchor === 'fuzzy' ? repair.old.exact : undefined}
        />
      </div>
    </div>
  )
}

function Head({ repair, decided }: { repair: Repair; decided: Repaired | undefined }) {
  const { claim, evidence } = repair
  const type = useApp((state) => claimTypeOf(state, claim.type))
  const entities = useApp((state) => state.codebook.entities)
  const { at, queue = [], total } = useApp((state) => state.versioning)
  const sentence = useMemo(() => (type ? claimSentence(claim, type, entities) : ''), [claim, type, entities])
  const title = claim.statement ?? (sentence || words.reviewing.noWords)
  const role = roles.find(({ key }) => key === claim.evidence[evidence]?.role)?.label ?? ''
  const state = decided ? text.decisions[decided] : foundAs(repair)
  return (
    <header className={styles['claim']}>
      <p>
        {type && <TypeBadge type={type} silent />}
        {type?.label ?? claim.type}
        <span>{text.rests(role)}</span>
      </p>
      <h2>{title}</h2>
      <output className={styles['unseen']}>
        {text.said(text.place(at + 1, queue.length), state, title)}
        {total === 0 && ` ${text.allDone(queue.length)}`}
      </output>
    </header>
  )
}

interface PassageProps {
  sourceId: string
  /** Which it is, or how it was found. */
  note: string
  passage: PassageShown | undefined
  /** What is said where there is none. */
  none?: string
  /** The words of the old passage, where these are others. */
  before?: string | undefined
}

function Passage({ sourceId, note, passage, none, before }: PassageProps) {
  const source = useApp((state) => state.sources.get(sourceId))
  return (
    // What is longer than its place is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <figure data-read tabIndex={0} className={styles['passage']}>
      <figcaption>
        <strong>{words.versions.version(source?.version ?? 1)}</strong> {source?.title}
        <span className={styles['found']}>{note}</span>
      </figcaption>
      {passage ? (
        <blockquote dir="auto">
          {begun(passage)}
          <mark>
            {before === undefined ? passage.exact : <Difference before={before} after={passage.exact} />}
          </mark>
          {ended(passage, source?.text.characters ?? 0)}
        </blockquote>
      ) : (
        <p className={styles['lost']}>{none}</p>
      )}
    </figure>
  )
}

/** What stands before a passage, from its first whole word where it was cut. */
const begun = ({ before, start }: PassageShown): string =>
  start > before.length ? before.replace(/^\S*\s/u, '… ') : before

/** What stands behind it, to its last whole word where the text goes on. */
const ended = ({ after, end }: PassageShown, length: number): string =>
  end + after.length < length ? after.replace(/\s\S*$/u, ' …') : after
