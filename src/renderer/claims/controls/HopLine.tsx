// The attribution as a line of hops, from the voice of the document to the origin: moved, added, removed and opened here.
// Must not break: each hop is one option of a list, so that its place among them is heard; keys do all that a pointer does.
import { CornerDownRight, Plus } from 'lucide-react'
import { Fragment, type HTMLAttributes, useId, useRef } from 'react'
import type { Hop } from '../../../core/model/basics'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { useDesk } from '../form/desk'
import { passagesOf } from '../form/passages-of'
import { hopText } from '../parts/chain'
import { useHopDrag } from './use-hop-drag'
import { useHopKeys } from './use-hop-keys'
import controls from './controls.module.css'
import styles from './hops.module.css'

interface HopLineProps {
  /** Those that are stored, then those that are only suggested. */
  hops: readonly Hop[]
  stored: number
  /** Which one is open below the line. */
  opened: number | undefined
  onOpen: (index: number) => void
  /** Moves a hop, or takes it away where `to` is undefined. */
  onMove: (from: number, to: number | undefined) => Promise<unknown>
  /** Puts a new hop before the one at this place. */
  onAdd: (at: number) => Promise<unknown>
}

export function HopLine({ hops, stored, opened, ...acts }: HopLineProps) {
  const entities = useApp((state) => state.codebook.entities)
  const list = useRef<HTMLDivElement>(null)
  const hint = useId()
  const drag = useHopDrag(stored, acts.onMove)
  const nameOf = (index: number): string => hopText(hops[index] ?? {}, entities) || words.form.nobody
  const keys = useHopKeys({ list, count: hops.length, stored, nameOf, ...acts })
  return (
    <>
      <div
        ref={list}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't be dragged in, nor lie in a row
        role="listbox"
        aria-label={words.form.line}
        aria-describedby={hint}
        aria-orientation="horizontal"
        className={styles['hops']}
      >
        {hops.map((hop, index) => (
          <Fragment key={index}>
            <Gap at={index} dropping={drag.before === index} onAdd={keys.add} />
            <Chip
              hop={hop}
              name={nameOf(index)}
              index={index}
              isOffered={index >= stored}
              aria-selected={opened === index}
              aria-setsize={hops.length}
              tabIndex={index === keys.active ? 0 : -1}
              data-dragged={drag.from === index || undefined}
              onFocus={() => keys.setActive(index)}
              onClick={() => acts.onOpen(index)}
              onKeyDown={(event) => keys.onKeyDown(event, index)}
              {...drag.on(index)}
            />
          </Fragment>
        ))}
        <Gap at={stored} last dropping={drag.before === stored} onAdd={keys.add} />
      </div>
      <p id={hint} hidden className={controls['hint']}>
        {words.form.lineHint}
      </p>
    </>
  )
}

interface ChipProps extends HTMLAttributes<HTMLElement> {
  hop: Hop
  name: string
  index: number
  /** It is only suggested. */
  isOffered: boolean
}

function Chip({ hop, name, index, isOffered, ...rest }: ChipProps) {
  const desk = useDesk()
  const isInherited = hop.inherited === true
  const rests = passagesOf(desk.claim.evidence, `attribution.${index}`).length > 0
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it stands in a list that is no select
      role="option"
      aria-selected={false}
      aria-posinset={index + 1}
      aria-label={words.form.hop(name, isInherited, isOffered)}
      className={styles['hop']}
      data-inherited={isInherited || undefined}
      data-suggested={isOffered || undefined}
      title={words.form.hop(name, isInherited, isOffered)}
      draggable={!desk.fixed && !isOffered}
      tabIndex={-1}
      {...rest}
    >
      {isInherited && <CornerDownRight size={11} aria-hidden />}
      <span>{name}</span>
      {rests && <small aria-hidden>”</small>}
    </div>
  )
}

interface GapProps {
  at: number
  last?: boolean
  /** A hop that is dragged would come here. */
  dropping: boolean
  onAdd: (at: number) => void
}

/** What stands between two hops: where one that is dragged would come, and where a new one is put with the pointer. */
function Gap({ at, last = false, dropping, onAdd }: GapProps) {
  const desk = useDesk()
  return (
    <div role="presentation" className={styles['gap']} data-dropping={dropping || undefined}>
      {at > 0 && !last && <span aria-hidden>›</span>}
      {!desk.fixed && (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          title={words.form.addHopAt(at + 1)}
          onClick={() => onAdd(at)}
        >
          <Plus size={10} aria-hidden />
        </button>
      )}
    </div>
  )
}
