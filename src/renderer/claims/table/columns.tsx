// The columns that the claims table can show: what each is called, how wide it begins, and what a row shows in it.
// The keys are those that the table can be sorted by, or the path of a part of the claim such as `fields.measure`.
import type { ReactNode } from 'react'
import type { LedgerRow } from '../../../core/answers'
import { type SortKey, sortKeys } from '../../../core/model/claim-query'
import type { Claim } from '../../../core/model/claim'
import type { ClaimType, Field } from '../../../core/model/claim-type'
import { valueIn } from '../../../core/model/fields'
import { dateInWords } from '../../../core/model/edtf-words'
import { claimSentence } from '../../../core/sentence'
import { quantityOf } from '../../../core/model/quantity-of'
import type { Period } from '../../../core/model/values'
import { oneLine } from '../../../core/text/shorten'
import type { Codebook } from '../../state/state'
import { TypeBadge } from '../../ui/TypeBadge'
import { words } from '../../ui/words'
import { chainText } from '../parts/chain'
import { fieldsInWords } from '../parts/in-words'
import { acts, certainties, legalStatuses, polarities } from '../parts/words'
import { Status } from './Status'
import styles from './Table.module.css'

export interface TableColumn {
  key: string
  label: string
  /** CSS pixels; what is left over goes to those that grow. */
  width: number
  grows?: number
  /** Figures stand under each other. */
  figures?: boolean
  soft?: boolean
  sort?: SortKey | undefined
  /** The claim types that have it, where not all do. */
  types?: readonly string[]
  cell: (row: LedgerRow, codebook: Codebook) => ReactNode
}

const labelOf = (options: readonly { key: string; label: string }[], key: string): string =>
  options.find((option) => option.key === key)?.label ?? key

/** The period of a claim, wherever its claim type puts it. */
const periodOf = ({ fields }: Pick<Claim, 'fields'>): Period | undefined =>
  Object.values(fields).find(
    (value): value is Period => typeof value === 'object' && value !== null && 'basis' in value,
  )

/** What a claim without a statement of its own says, as its fields have it. */
function Told({ claim, codebook }: { claim: Claim; codebook: Codebook }) {
  const type = codebook.claimTypes.find(({ key }) => key === claim.type)
  return <span className={styles['told']}>{type && claimSentence(claim, type, codebook.entities)}</span>
}

const common: readonly TableColumn[] = [
  {
    key: 'type',
    label: 'Type',
    width: 120,
    cell: ({ claim }, { claimTypes }) => {
      const type = claimTypes.find(({ key }) => key === claim.type)
      return (
        <span className={styles['type']}>
          {type && <TypeBadge type={type} silent />}
          <span>{type?.label ?? claim.type}</span>
        </span>
      )
    },
  },
  {
    key: 'statement',
    label: 'Statement',
    width: 200,
    grows: 2,
    cell: ({ claim }, codebook) =>
      claim.statement === undefined ? <Told claim={claim} codebook={codebook} /> : oneLine(claim.statement),
  },
  {
    key: 'quantity',
    label: 'Quantity',
    width: 120,
    figures: true,
    cell: ({ claim }) => quantityOf(claim)?.text,
  },
  { key: 'unit', label: 'Unit', width: 110, soft: true, cell: ({ claim }) => quantityOf(claim)?.unit },
  { key: 'period', label: 'Period', width: 130, cell: ({ claim }) => periodText(periodOf(claim)) },
  {
    key: 'quote',
    label: 'Quote',
    width: 220,
    grows: 3,
    cell: ({ quote }) => <span className={styles['quote']}>{quote !== undefined && oneLine(quote)}</span>,
  },
  {
    key: 'source',
    label: 'Source',
    width: 140,
    grows: 1,
    soft: true,
    cell: ({ sourceTitle }) => sourceTitle,
  },
  {
    key: 'status',
    label: 'Status',
    width: 112,
    soft: true,
    cell: ({ claim }) => <Status status={claim.status} />,
  },
  {
    key: 'certainty',
    label: 'Certainty',
    width: 100,
    soft: true,
    cell: ({ claim }) => labelOf(certainties, claim.certainty),
  },
  {
    key: 'tags',
    label: 'Tags',
    width: 150,
    soft: true,
    cell: ({ claim }, { tags }) => claim.tags.flatMap((id) => tags.get(id)?.name ?? []).join('; '),
  },
  {
    key: 'attribution',
    label: 'Attribution',
    width: 180,
    soft: true,
    cell: ({ claim }, { entities }) => chainText(claim.attribution, entities),
  },
  { key: 'act', label: 'Act', width: 90, soft: true, cell: ({ claim }) => labelOf(acts, claim.act) },
  {
    key: 'polarity',
    label: 'Polarity',
    width: 90,
    soft: true,
    cell: ({ claim }) => labelOf(polarities, claim.polarity),
  },
  {
    key: 'legalStatus',
    label: 'Legal status',
    width: 120,
    soft: true,
    cell: ({ claim }) => claim.legalStatus && labelOf(legalStatuses, claim.legalStatus.key),
  },
  {
    key: 'anchor',
    label: 'Anchors',
    width: 90,
    soft: true,
    cell: ({ anchor }) => words.ledger.anchors[anchor ?? 'none'],
  },
  {
    key: 'evidence',
    label: 'Evidence',
    width: 86,
    figures: true,
    soft: true,
    cell: ({ claim }) => claim.evidence.length,
  },
  {
    key: 'notes',
    label: 'Notes',
    width: 90,
    soft: true,
    cell: ({ notes }) => words.ledger.notesOn(notes.all, notes.open),
  },
  {
    key: 'coder',
    label: 'Coder',
    width: 120,
    soft: true,
    cell: ({ claim }, { coders }) => coders.get(claim.coder)?.name,
  },
  { key: 'createdAt', label: 'Made', width: 108, soft: true, cell: ({ claim }) => time(claim.createdAt) },
  { key: 'updatedAt', label: 'Updated', width: 108, soft: true, cell: ({ claim }) => time(claim.updatedAt) },
]

/** Every column that there is for these claim types. */
export function columnsOf(claimTypes: readonly ClaimType[]): readonly TableColumn[] {
  const sortable = (key: string): SortKey | undefined => sortKeys.find((each) => each === key)
  return [...common.map((column) => ({ ...column, sort: sortable(column.key) })), ...fieldColumns(claimTypes)]
}

/** The fields of the claim types, those of one key as one column. */
function fieldColumns(claimTypes: readonly ClaimType[]): TableColumn[] {
  const keys = new Set(claimTypes.flatMap((type) => type.fields.flatMap((field) => ownColumn(type, field))))
  return [...keys].map((key) => {
    const having = claimTypes.filter(({ fields }) => fields.some((field) => field.key === key))
    const field = having[0]?.fields.find((each) => each.key === key)
    return {
      key: `fields.${key}`,
      label: field?.label ?? key,
      width: 150,
      types: having.map((type) => type.key),
      cell: ({ claim }, codebook) => fieldText(claim, key, codebook),
    }
  })
}

/** The first quantity and the first period of a claim have columns already. */
function ownColumn({ fields }: ClaimType, { key, type }: Field): string[] {
  const isShown =
    (type === 'quantity' || type === 'period') && fields.find((each) => each.type === type)?.key === key
  return isShown ? [] : [key]
}

function fieldText(
  { type, fields }: Claim,
  key: string,
  { claimTypes, entities }: Codebook,
): string | undefined {
  const value = valueIn(fields, key)
  const field = claimTypes.find((each) => each.key === type)?.fields.find((each) => each.key === key)
  if (value === undefined || !field) return undefined
  const [told] = fieldsInWords({ fields: { [key]: value } }, { fields: [field] }, entities)
  return told && oneLine(told.value)
}

const periodText = (period: Period | undefined): string | undefined =>
  period && (period.text === '' && period.edtf !== undefined ? dateInWords(period.edtf) : period.text)

const time = (at: string): ReactNode => (
  <time dateTime={at} title={new Date(at).toLocaleString(undefined, { timeZoneName: 'long' })}>
    {new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' })}
  </time>
)
