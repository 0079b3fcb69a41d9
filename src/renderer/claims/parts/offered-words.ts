// What is offered in words: for the line of a closed section, and for other readings. Pure.
// Must not break: a choice is said as the form says it, never by its key.
import type { Entity } from '../../../core/model/codebook'
import { dateInWords } from '../../../core/model/edtf-words'
import { type Group, type Part, valueAt } from './part'
import { printed } from './typed'
import { whoText } from './who'

type Entities = ReadonlyMap<string, Entity>

/** What is offered for a part; an empty string where nothing is. */
export function inWords(part: Part, offered: unknown, entities: Entities): string {
  if (offered === undefined) return ''
  if (part.as === 'list')
    return joined(
      (offered as readonly unknown[]).map((item) => inWords(part.item, item, entities)),
      ' › ',
    )
  if (part.as === 'group')
    return joined(
      part.parts.map((each) =>
        each.as === 'who'
          ? whoText(offered as object, entities)
          : inWords(each, valueAt(offered, [each.key]), entities),
      ),
      ' · ',
    )
  if (part.as === 'choice') return part.options.find(({ key }) => key === offered)?.label ?? printed(offered)
  if (part.as === 'mark') return part.label
  return part.as === 'yesNo' ? `${part.label}: ${offered === true ? 'yes' : 'no'}` : printed(offered)
}

/** What a person filled in of a group, each part with its label; what stands there from the start is left out. */
export function filledInWords(group: Group, value: unknown, entities: Entities): string {
  const parts = group.parts.flatMap((part) => {
    const held = valueAt(value, [part.key])
    if (held === undefined || held === group.start[part.key] || part.as === 'who') return []
    if (part.as === 'mark') return [part.label]
    const said = wordsOf(part, held, entities)
    return said === '' ? [] : [`${part.label} ${said}`]
  })
  return parts.join(' · ')
}

function wordsOf(part: Part, value: unknown, entities: Entities): string {
  if (part.as === 'group') return filledInWords(part, value, entities).toLowerCase()
  if (part.as === 'edtf') return dateInWords(printed(value))
  if (part.as === 'claim' || part.as === 'highlight' || part.as === 'highlights') return 'chosen'
  return inWords(part, value, entities)
}

/** Another reading beside the one that is offered: its words, and where those are the same what is read in them. */
export function otherWords(part: Part, other: unknown, offered: unknown): string {
  const [text, unit] = [printed(valueAt(other, ['text'])), printed(valueAt(other, ['unit']))]
  if (part.as !== 'group' || text === '') return inWords(part, other, new Map())
  if (text !== valueAt(offered, ['text'])) return text.includes(unit) ? text : `${text} ${unit}`
  const keys = part.lines?.flat() ?? []
  const shown = part.parts.filter(({ key }) => key !== 'text' && keys.includes(key))
  return `${text}: ${inWords({ ...part, parts: shown }, other, new Map())}`
}

const joined = (texts: readonly string[], by: string): string => texts.filter((text) => text !== '').join(by)
