// What the head of a group says: what it is called, how many claims it has, and what their quantities come to. Pure.
// Must not break: what has different units is never added unless somebody wanted just that.
import type { LedgerGroup } from '../../../core/answers'
import type { GroupKey } from '../../../core/model/claim-query'
import { words } from '../../ui/words'
import { numberText } from '../parts/typed'
import { certainties, statuses } from '../parts/words'

const closed: { readonly [K in GroupKey]?: readonly { key: string; label: string }[] } = {
  status: statuses,
  certainty: certainties,
}

export const groupLabels: Readonly<Record<GroupKey, string>> = words.ledger.keys

/** The name of a group as a person reads it. */
export function groupTitle({ key, label }: Pick<LedgerGroup, 'key' | 'label'>, by: GroupKey): string {
  if (key === undefined)
    return by === 'anchor' ? words.ledger.anchors.none : words.ledger.noValue(groupLabels[by])
  if (by === 'anchor') return words.ledger.anchors[key as 'exact'] ?? label
  return closed[by]?.find((each) => each.key === key)?.label ?? label
}

/** The sums of a group in words; `mixable` where there are several that nobody added yet. */
export function sumWords(
  { sums }: Pick<LedgerGroup, 'sums'>,
  mixed: boolean,
): { text: string; mixable: boolean } {
  const added = sums.filter(({ claims }) => claims > 0)
  const left = sums.reduce((all, sum) => all + sum.left, 0)
  const units = mixed && added.length > 1 ? [mixedSum(added)] : added.map(unitSum)
  return {
    text: [...units, ...(left > 0 ? [words.ledger.left(left)] : [])].join(' · '),
    mixable: !mixed && added.length > 1,
  }
}

type Sum = LedgerGroup['sums'][number]

const unitSum = ({ sum, unit }: Sum): string => `${figure(sum)} ${unit ?? words.ledger.noUnit}`

const mixedSum = (sums: readonly Sum[]): string =>
  words.ledger.mixedSum(figure(sums.reduce((all, { sum }) => all + sum, 0)))

/** The units of a group that would be added. */
export const unitsOf = ({ sums }: Pick<LedgerGroup, 'sums'>): string[] =>
  sums.filter(({ claims }) => claims > 0).map(({ unit }) => unit ?? words.ledger.noUnit)

/** Without the dust that sums of fractions leave. */
const figure = (value: number): string => numberText(Number(value.toPrecision(12)))
