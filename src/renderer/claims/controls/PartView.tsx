// One part of the form, whatever it is: a row with its label, a group with its lines, a list with its items.
// The tree of parts decides what is shown; nothing here knows a field by name.
import { Box } from './Box'
import { Plus, X } from 'lucide-react'
import { elementId, useDesk, useSuggestedAt } from '../form/desk'
import { moveAt } from '../parts/edit'
import { filledInWords } from '../parts/offered-words'
import { useApp } from '../../state/store'
import { filled } from '../parts/filled'
import { itemName } from '../parts/find'
import { type Group, type List, type Part, type Path, valueAt } from '../parts/part'
import { isTypedIn } from '../form/use-typed'
import { moreOf, newItemOf } from '../parts/settle'
import { isTyped } from '../parts/typed'
import { ChosenControl } from './ChosenControl'
import { EvidenceMark } from './EvidenceMark'
import { More } from './Disclosure'
import { ItemHead } from './ItemHead'
import { Row } from './Row'
import { OtherReadings, Suggested } from './Suggested'
import { TimeLine } from './TimeLine'
import { Tool } from './Tool'
import { TypedControl } from './TypedControl'
import { WhoControl } from './WhoControl'
import styles from './controls.module.css'

interface PartProps<P extends Part = Part> {
  part: P
  path: Path
}

/** A part in a row of its own. */
export function PartView({ part, path, start }: PartProps & { start?: unknown }) {
  if (part.as === 'group') return <GroupRow part={part} path={path} />
  if (part.as === 'list')
    return (
      <Row
        label={part.label}
        to={elementId([...path, '0'])}
        mark={<EvidenceMark path={path} label={part.label} />}
      >
        <ListView part={part} path={path} />
      </Row>
    )
  return (
    <Row label={part.label} to={elementId(path)} mark={<EvidenceMark path={path} label={part.label} />}>
      <Control part={part} path={path} bare={false} start={start} />
      <OtherReadings part={part} path={path} />
    </Row>
  )
}

interface ControlProps extends PartProps {
  /** True where no label stands beside it. */
  bare: boolean
  /** What the part will be as soon as the object around it is something. */
  start?: unknown
}

/** The control of a single part, which says where its value is only suggested. */
function Control(props: ControlProps) {
  const { part, path } = props
  if (part.as === 'group' || part.as === 'list') return <PartView part={part} path={path} />
  return (
    <Suggested part={part} path={path}>
      <Single {...props} part={part} />
    </Suggested>
  )
}

function Single({ part, path, bare, start }: ControlProps & { part: Exclude<Part, Group | List> }) {
  if (part.as === 'who') return <WhoControl part={part} path={path} />
  if (isTyped(part)) return <TypedControl part={part} path={path} bare={bare} />
  return <ChosenControl part={part} path={path} bare={bare} start={start} />
}

const pathOf = (path: Path, key: string): Path => (key === '' ? path : [...path, key])

/** A group in a row: its label, its lines beside it, and below what is rarely needed. */
function GroupRow({ part, path }: PartProps<Group>) {
  return (
    <Box name={part.label}>
      <Row
        label={part.label}
        to={elementId(pathOf(path, part.lines?.[0]?.[0] ?? ''))}
        mark={<EvidenceMark path={path} label={part.label} />}
      >
        <Lines part={part} path={path} />
        <OtherReadings part={part} path={path} />
        {part.reads === 'period' && <TimeLine path={path} label={part.label} />}
      </Row>
      <GroupRest part={part} path={path} below />
    </Box>
  )
}

/** The parts of a group that stand side by side. */
function Lines({ part, path }: PartProps<Group>) {
  return part.lines?.map((keys) => (
    <div key={keys.join()} className={styles['line']}>
      {keys.flatMap((key) => {
        const inner = part.parts.find((each) => each.key === key)
        if (!inner) return []
        return (
          <div key={key} data-narrow={inner.as === 'choice' || undefined}>
            <Control part={inner} path={pathOf(path, key)} bare start={part.start[key]} />
          </div>
        )
      })}
    </div>
  ))
}

interface GroupRestProps extends PartProps<Group> {
  whole?: boolean
  /** True below a row with a label. */
  below?: boolean
}

/** The parts of a group below its lines (or `whole`), those that are rarely needed on demand. */
export function GroupRest({ part, path, whole = false, below = false }: GroupRestProps) {
  const desk = useDesk()
  const value = valueAt(desk.claim, path)
  const suggested = useSuggestedAt(path)
  const beside = whole ? [] : (part.lines?.flat() ?? [])
  const shown = part.parts.filter(({ key }) => !beside.includes(key) && !part.more?.includes(key))
  const more = part.parts.filter(({ key }) => part.more?.includes(key))
  const entities = useApp((state) => state.codebook.entities)
  const held = { ...part, parts: more }
  const morePaths = more.map(({ key }) => pathOf(path, key))
  return (
    <>
      {whole && <OtherReadings part={part} path={path} />}
      {shown.map((each) => (
        <PartView key={each.key} part={each} path={pathOf(path, each.key)} start={part.start[each.key]} />
      ))}
      {more.length > 0 && (
        <More
          door={moreOf(path)}
          below={below}
          title={`More about the ${part.label.toLowerCase()}`}
          count={filled(held, value)}
          suggested={filled(held, suggested)}
          summary={filledInWords(held, value, entities)}
          paths={morePaths}
          opens={isTypedIn(desk.typed, morePaths)}
        >
          {more.map((each) => (
            <PartView key={each.key} part={each} path={pathOf(path, each.key)} start={part.start[each.key]} />
          ))}
        </More>
      )}
    </>
  )
}

/** A list: references as they are, anything larger in a frame with its own tools. */
export function ListView({ part, path }: PartProps<List>) {
  const desk = useDesk()
  const stored = ((valueAt(desk.claim, path) ?? []) as readonly unknown[]).length
  const offered = (useSuggestedAt(path) ?? []) as readonly unknown[]
  const count = Math.max(stored, 1 + offered.findLastIndex((item) => item !== undefined))
  const plain = part.item.parts.length === 2
  const adding = plain || desk.isOpen(newItemOf(path, count), false)
  const move = (from: number, to: number | undefined): void => {
    if (from >= stored) return desk.suggested.dismiss([...path, String(from)])
    desk.suggested.decide(path)
    void desk.edit((claim) => moveAt(claim, path, from, to, part.always === true))
  }
  const shown = Array.from({ length: count + (adding ? 1 : 0) }, (_, index) => index)
  return (
    <Box name={part.label}>
      {shown.map((index) => (
        <Item
          key={index}
          part={part}
          path={[...path, String(index)]}
          index={index}
          stored={stored}
          suggested={index >= stored && index < count}
          plain={plain}
          move={move}
        />
      ))}
      {!adding && !desk.fixed && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => desk.goTo([...path, String(count), ...firstKey(part)])}
        >
          <Plus size={12} aria-hidden /> Add a {part.item.label.toLowerCase()}
        </button>
      )}
    </Box>
  )
}

const firstKey = (list: List): Path => {
  const key = list.item.parts[0]?.key ?? ''
  return key === '' ? [] : [key]
}

interface ItemProps extends PartProps<List> {
  index: number
  /** How many items the claim holds. */
  stored: number
  /** True for one that is only suggested. */
  suggested: boolean
  plain: boolean
  move: (from: number, to: number | undefined) => void
}

/** One item of a list, with the tools that move it or take it away. */
export function Item({ part, path, index, stored, suggested, plain, move }: ItemProps) {
  const name = itemName(part.item.label, index)
  const group = part.item
  const held = index < stored
  if (plain)
    return (
      <Box name={name}>
        <div className={styles['beside']}>
          <Lines part={group} path={path} />
          {held && <Tool icon={X} label={`Remove ${name}`} onPress={() => move(index, undefined)} />}
        </div>
        {(held || suggested) && <GroupRest part={group} path={path} />}
      </Box>
    )
  return (
    <Box name={name} look="item">
      <ItemHead name={name} path={path} index={index} count={stored} suggested={suggested} move={move} />
      <Lines part={group} path={path} />
      <OtherReadings part={group} path={path} />
      <GroupRest part={group} path={path} />
    </Box>
  )
}
