// The attribution in the form: the line of hops, and below it the one that is open.
// Must not break: what is open stays open while it is moved, so that the focus in it stays where it is.
import { Plus } from 'lucide-react'
import type { Hop } from '../../../core/model/basics'
import { useDesk, useSuggestedAt } from '../form/desk'
import { insertItem, moveItem } from '../parts/edit'
import type { List } from '../parts/part'
import { HopLine } from './HopLine'
import { Item } from './PartView'
import styles from './controls.module.css'

const list = 'attribution'

export function Hops({ part }: { part: List }) {
  const { hops, stored, opened, open, move, add } = useHops()
  const desk = useDesk()
  return (
    <>
      {hops.length > 0 && (
        <HopLine
          hops={hops}
          stored={stored}
          opened={opened}
          onOpen={(index) => (index === opened ? desk.openHop(undefined) : open(index))}
          onMove={move}
          onAdd={add}
        />
      )}
      {opened !== undefined && (
        <Item
          key="open"
          part={part}
          path={[list, String(opened)]}
          index={opened}
          stored={stored}
          suggested={opened >= stored && opened < hops.length}
          plain={false}
          move={(from, to) => void move(from, to)}
        />
      )}
      {!desk.fixed && opened !== hops.length && (
        <button type="button" className={styles['more']} onClick={() => open(hops.length)}>
          <Plus size={12} aria-hidden /> Add a hop
        </button>
      )}
    </>
  )
}

/** The hops that are stored or suggested, and what can be done with them. */
function useHops() {
  const desk = useDesk()
  const held = desk.claim.attribution
  const offered = (useSuggestedAt([list]) ?? []) as readonly (Hop | undefined)[]
  const stored = held.length
  const hops = [...held, ...offered.slice(stored).filter((hop) => hop !== undefined)]
  const opened = desk.hop !== undefined && desk.hop <= hops.length ? desk.hop : undefined
  const open = (index: number): void => desk.goTo([list, String(index)])
  const move = async (from: number, to: number | undefined): Promise<void> => {
    if (from >= stored) return desk.suggested.dismiss([list, String(from)])
    desk.suggested.decide([list])
    if (to === undefined) desk.openHop(undefined)
    else if (opened === from) desk.openHop(to)
    else if (opened !== undefined) desk.openHop(undefined)
    await desk.edit((claim) => moveItem(claim, list, from, to, true))
  }
  const add = async (at: number): Promise<void> => {
    desk.suggested.decide([list])
    const stores = at < stored ? desk.edit((claim) => insertItem(claim, list, at, {})) : undefined
    open(at)
    await stores
  }
  return { hops, stored, opened, open, move, add }
}
