// One line for a record, for people: what it is called, without line breaks or control characters.
import type { Change } from '../../../core/model/change'
import type { Records } from '../../../core/model/records'
import { plain } from './output'
import type { Kind, Listed } from './records'

const labels: { [K in Kind]: (record: never) => string } = {
  sources: ({ title }: Records['sources']) => title,
  highlights: ({ quote, was }: Records['highlights']) => (quote ?? was)?.exact ?? '',
  claims: ({ type, statement }: Records['claims']) => `${type}  ${statement ?? ''}`,
  notes: ({ text }: Records['notes']) => text,
  tags: ({ name }: Records['tags']) => name,
  entities: ({ kind, name }: Records['entities']) => `${kind}  ${name}`,
  types: ({ key, label }: Records['claimTypes']) => `${key}  ${label}`,
  relations: ({ from, kind, to }: Records['relations']) => `${from} ${kind} ${to}`,
  breakdowns: ({ total, parts }: Records['breakdowns']) =>
    `${total} = ${parts.map(({ claim }) => claim).join(' + ')}`,
  series: ({ name }: Records['series']) => name,
  views: ({ name }: Records['views']) => name,
  changes: ({ at, summary }: Change) => `${at}  ${summary}`,
}

export function lineOf(kind: Kind, record: Listed): string {
  const name = 'seq' in record ? String(record.seq) : record.id
  const label = (labels[kind] as (record: Listed) => string)(record)
  return `${name}  ${plain(label).trim()}`
}
