// The claim as the form shows it: what is stored, with what is being typed and what is suggested. And where remarks are said.
// Pure. Must not break: this is only looked at; what is stored comes from settle.ts and offered.ts alone.
import type { Claim } from '../../../core/model/claim'
import type { Entity } from '../../../core/model/codebook'
import type { Remark } from '../../../core/remarks'
import { missingAt, put, putWho } from './edit'
import { withOffered } from './offered'
import { type Group, isObject, type Part, type Path, pathKey } from './part'
import { partAt } from './settle'
import { readWaiting } from './typed'
import { whoOf } from './who'

/** The claim with what is typed, as far as it can be read, and all that is offered. */
export function shownClaim(
  form: Group,
  claim: Claim,
  typed: Readonly<Record<string, { text: string }>>,
  offered: unknown,
  entities: ReadonlyMap<string, Entity>,
): Claim {
  const written = Object.entries(typed).reduce<unknown>((held, [key, { text }]) => {
    const path = key.split('.')
    const part = partAt(form, path)
    const isWho = part?.as === 'group' && part.parts.some(({ as }) => as === 'who')
    if (isWho) return putWho(form, held, path, whoOf(text, entities.values()))
    const reading = readWaiting(part, text)
    if (!reading || !('value' in reading)) return held
    const next = put(form, held, path, reading.value)
    return missingAt(form, next, path).length > 0 ? held : next
  }, claim)
  return withOffered(form, written, offered) as Claim
}

/** What is said at one control: the sentences of its remarks, and how grave the worst of them is. */
export type Said = Pick<Remark, 'level' | 'sentence'>

const gravity = ['doubtful', 'missing', 'impossible'] as const

/** Remarks by the control at which they are said, in their order; what was said there before stays the same object. */
export function saidAt(
  form: Group,
  remarks: readonly Remark[],
  before: ReadonlyMap<string, Said>,
): ReadonlyMap<string, Said> {
  const at = new Map<string, Said>()
  for (const { path, level, sentence } of remarks) {
    const key = controlOf(form, path)
    const held = at.get(key)
    const worst = held && gravity.indexOf(held.level) > gravity.indexOf(level) ? held.level : level
    at.set(key, { level: worst, sentence: held ? `${held.sentence} ${sentence}` : sentence })
  }
  for (const [key, said] of at) {
    const old = before.get(key)
    if (old && old.level === said.level && old.sentence === said.sentence) at.set(key, old)
  }
  return at
}

/** The control at which something about the part at a path is said: of a group its first one. */
export function controlOf(form: Group, path: string): string {
  const keys = path.split('.')
  if (keys[0] === 'evidence') return keys.length === 2 ? `${path}.role` : path
  return pathKey([...keys, ...firstOf(partAt(form, keys))])
}

function firstOf(part: Part | undefined): Path {
  if (part?.as === 'list') return ['0', ...firstOf(part.item)]
  if (part?.as !== 'group') return []
  const key = part.lines?.[0]?.[0] ?? part.parts[0]?.key ?? ''
  const inner = part.parts.find((each) => each.key === key)
  return key === '' ? [] : [key, ...firstOf(inner)]
}

/** The part that evidence for what stands at a path would speak of, as model.md has it; undefined for the whole claim. */
export function evidencePlace(path: Path): string | undefined {
  const [first = '', second] = path
  if (first === 'fields' || first === 'attribution')
    return second === undefined ? undefined : `${first}.${second}`
  return ['condition', 'exception', 'legalStatus', 'speech'].includes(first) ? first : undefined
}

/** Whether there is anything in a value: not in one that is only empty words and choices made beforehand. */
export const isFilled = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).some((part) => isFilled(part)) : value !== undefined && value !== ''
