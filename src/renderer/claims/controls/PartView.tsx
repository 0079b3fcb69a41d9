// One part of the form, whatever it is: a row with its label, a group with its lines, a list with its items.
// The tree of parts decides what is shown; nothing here knows a field by name.
import { Box } from './Box'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { elementId, useDesk } from '../form/desk'
import { moveItem } from '../parts/edit'
import { filled } from '../parts/filled'
import { itemName } from '../parts/find'
import { type Group, type List, type Part, type Path, valueAt } from '../parts/part'
import { moreOf, newItemOf } from '../parts/settle'
import { ChosenControl } from './ChosenControl'
import { More } from './Disclosure'
import { ItemHead } from './ItemHead'
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
      <Row label={part.label} to={elementId([...path, '0'])}>
        <ListView part={part} path={path} />
      </Row>
    )
  return (
    <Row label={part.label} to={elementId(path)}>
      <Control part={part} path={path} bare={false} start={start} />
    </Row>
  )
}

/** A label beside what it labels. The control names itself; a press on the label goes to it. */
export function Row({ label, to, children }: { label: string; to?: string; children: ReactNode }) {
  return (
    <div className={styles['row']}>
      <label className={styles['label']} htmlFor={to} aria-hidden>
        {label}
      </label>
      <div className={styles['content']}>{children}</div>
    </div>
  )
}

interface ControlProps extends PartProps {
  /** True where no label stands beside it. */
  bare: boolean
  /** What the part will be as soon as the object around it is something. */
  start?: unknown
}

/** The control of a single part. */
function Control({ part, path, bare, start }: ControlProps) {
  switch (part.as) {
    case 'group':
    case 'list':
      return <PartView part={part} path={path} />
    case 'who':
      return <WhoControl part={part} path={path} />
    case 'text':
    case 'longText':
    case 'number':
    case 'size':
    case 'edtf':
    case 'url':
    case 'numberAsPrinted':
      return <TypedControl part={part} path={path} bare={bare} />
    case 'choice':
    case 'choices':
    case 'yesNo':
    case 'mark':
    case 'claim':
    case 'highlight':
    case 'highlights':
    case 'place':
      return <ChosenControl part={part} path={path} bare={bare} start={start} />
  }
}

const pathOf = (path: Path, key: string): Path => (key === '' ? path : [...path, key])

/** A group in a row: its label, its lines beside it, and below what is rarely needed. */
function GroupRow({ part, path }: PartProps<Group>) {
  return (
    <Box name={part.label}>
      <Row label={part.label} to={elementId(pathOf(path, part.lines?.[0]?.[0] ?? ''))}>
        <Lines part={part} path={path} />
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
  const beside = whole ? [] : (part.lines?.flat() ?? [])
  const shown = part.parts.filter(({ key }) => !beside.includes(key) && !part.more?.includes(key))
  const more = part.parts.filter(({ key }) => part.more?.includes(key))
  return (
    <>
      {shown.map((each) => (
        <PartView key={each.key} part={each} path={pathOf(path, each.key)} start={part.start[each.key]} />
      ))}
      {more.length > 0 && (
        <More
          door={moreOf(path)}
          below={below}
          title={`More about the ${part.label.toLowerCase()}`}
          count={filled({ ...part, parts: more }, value)}
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
  const items = (valueAt(desk.claim, path) ?? []) as readonly unknown[]
  const plain = part.item.parts.length === 2
  const adding = plain || desk.isOpen(newItemOf(path, items.length), false)
  const move = (from: number, to: number | undefined): void => {
    void desk.edit((claim) => moveAt(claim, path, from, to, part))
  }
  const shown = [...items.keys(), ...(adding ? [items.length] : [])]
  return (
    <Box name={part.label}>
      {shown.map((index) => (
        <Item
          key={index}
          part={part}
          path={[...path, String(index)]}
          index={index}
          count={items.length}
          plain={plain}
          move={move}
        />
      ))}
      {!adding && !desk.fixed && (
        <button
          type="button"
          className={styles['more']}
          onClick={() => desk.goTo([...path, String(items.length), ...firstKey(part)])}
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

function moveAt(
  claim: Record<string, unknown>,
  path: Path,
  from: number,
  to: number | undefined,
  list: List,
): Record<string, unknown> {
  const [top = '', field] = path
  if (field === undefined) return moveItem(claim, top, from, to, list.always === true)
  const fields = claim[top] as Record<string, unknown>
  return { ...claim, [top]: moveItem(fields, field, from, to, false) }
}

interface ItemProps extends PartProps<List> {
  index: number
  count: number
  plain: boolean
  move: (from: number, to: number | undefined) => void
}

function Item({ part, path, index, count, plain, move }: ItemProps) {
  const name = itemName(part.item.label, index)
  const group = part.item
  const stored = index < count
  if (plain)
    return (
      <Box name={name}>
        <div className={styles['beside']}>
          <Lines part={group} path={path} />
          {stored && <Tool icon={X} label={`Remove ${name}`} onPress={() => move(index, undefined)} />}
        </div>
        {stored && <GroupRest part={group} path={path} />}
      </Box>
    )
  return (
    <Box name={name} look="item">
      <ItemHead name={name} index={index} count={count} move={move} />
      <Lines part={group} path={path} />
      <GroupRest part={group} path={path} />
    </Box>
  )
}
