// The passages that wait for a decision since a source has a new version, one at a time: the claim, the old passage and
// what the new version has beside each other, and one key for each decision.
// Must not break: the focus stays where the keys are, whatever is decided.
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useActions, useApp } from '../state/store'
import { useFocusBack } from '../ui/use-focus-back'
import { words } from '../ui/words'
import { repairInHand, repairKey } from './queue'
import { RepairBar } from './RepairBar'
import { RepairDecisions } from './RepairDecisions'
import { RepairView } from './RepairView'
import { useRepairKeys } from './use-repair-keys'
import styles from './Versions.module.css'

const text = words.versions.repairing

export function Repairs({ what }: { what: ReactNode }) {
  const stop = useRef<HTMLElement>(null)
  const repair = useApp((state) => repairInHand(state.versioning))
  const queue = useApp((state) => state.versioning.queue)
  const onKeyDown = useRepairKeys(stop)
  useQueue()
  useEffect(() => stop.current?.focus(), [stop])
  useFocusBack(stop, () => stop.current?.focus())
  useTop(stop, repair && repairKey(repair))
  return (
    <>
      <RepairBar what={what} />
      {/* The keys of the queue: one for each decision, and those that step through it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={stop}
        aria-label={text.item}
        // The place that the single keys belong to.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={styles['repairs']}
        onKeyDown={onKeyDown}
      >
        {repair ? (
          <>
            <RepairView repair={repair} />
            <RepairDecisions repair={repair} />
          </>
        ) : (
          queue && <p className={styles['empty']}>{text.empty}</p>
        )}
      </section>
    </>
  )
}

/** Reads the queue when it is opened for the first time; later it stands where it was left. */
function useQueue(): void {
  const actions = useActions()
  useEffect(() => void actions.readyRepairs(), [actions])
}

/** Each passage is read from its beginning. */
function useTop(stop: RefObject<HTMLElement | null>, repair: string | undefined): void {
  useEffect(() => {
    for (const part of stop.current?.querySelectorAll('[data-read]') ?? []) part.scrollTop = 0
    stop.current?.scrollTo(0, 0)
  }, [stop, repair])
}
