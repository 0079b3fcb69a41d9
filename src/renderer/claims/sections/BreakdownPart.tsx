// The breakdown that the claim is the total of: its parts, how they were divided, and what they leave over.
// A claim has one breakdown here; totals that it is itself a part of are named above.
import { Box } from '../controls/Box'
import { Plus, X } from 'lucide-react'
import type { Breakdown } from '../../../core/model/relations'
import { useActions } from '../../state/store'
import { Choice } from '../controls/Choice'
import { ClaimPicker } from '../controls/ClaimPicker'
import { OwnText } from '../controls/OwnText'
import { Row } from '../controls/Row'
import { TextRow } from '../controls/TextRow'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import type { Edit } from '../form/use-editing'
import { useBreakdown } from '../form/use-links'
import { disjoints, exhaustives, memberships } from '../parts/words'
import { ClaimLine } from './ClaimLine'
import { LeftOver, SoFar, useRunning } from './RunningSum'
import controls from '../controls/controls.module.css'

interface BreakdownPartProps {
  breakdown: Breakdown | undefined
  wholes: readonly Breakdown[]
}

export function BreakdownPart({ breakdown, wholes }: BreakdownPartProps) {
  const desk = useDesk()
  const actions = useActions()
  return (
    <>
      {wholes.map((whole) => (
        <Row key={whole.id} label="Part of">
          <ClaimLine id={whole.total} />
        </Row>
      ))}
      {breakdown ? (
        <BreakdownItem breakdown={breakdown} />
      ) : (
        !desk.fixed && (
          <button
            type="button"
            id={elementId(['breakdowns', 'new'])}
            className={controls['more']}
            onClick={() => void actions.change('addBreakdown', { total: desk.claim.id, parts: [] })}
          >
            <Plus size={12} aria-hidden /> Make this claim a total
          </button>
        )
      )}
    </>
  )
}

function BreakdownItem({ breakdown }: { breakdown: Breakdown }) {
  const actions = useActions()
  const { id } = breakdown
  const edit = useBreakdown(id)
  return (
    <Box name="Breakdown" look="item">
      <div className={controls['itemHead']}>
        <span>Breakdown</span>
        <Tool
          icon={X}
          label="Remove Breakdown"
          onPress={() => void actions.change('removeBreakdown', { id })}
        />
      </div>
      <Parts breakdown={breakdown} edit={edit} />
      <Division breakdown={breakdown} edit={edit} />
      <Remainder breakdown={breakdown} edit={edit} />
      <TextRow
        path={['breakdowns', id, 'note']}
        label="Note"
        value={breakdown.note}
        long
        save={(note) => edit((held) => ({ ...held, note }))}
      />
    </Box>
  )
}

interface ItemProps {
  breakdown: Breakdown
  edit: Edit<Breakdown>
}

type Part = Breakdown['parts'][number]

function Parts({ breakdown, edit }: ItemProps) {
  const { id, parts } = breakdown
  const desk = useDesk()
  const change = (claim: string, make: (part: Part) => Part[]): void => {
    void edit((held) => ({
      ...held,
      parts: held.parts.flatMap((part) => (part.claim === claim ? make(part) : [part])),
    }))
  }
  const add = (claim: string): void => {
    void edit((held) => ({ ...held, parts: [...held.parts, { claim, membership: 'stated' }] }))
  }
  const running = useRunning(breakdown)
  return (
    <>
      {parts.map((part, index) => (
        <Box key={part.claim} name={`Part ${index + 1}`} look="member">
          <SoFar part={running?.parts[index]}>
            <ClaimLine id={part.claim} />
          </SoFar>
          <Choice
            id={elementId(['breakdowns', id, part.claim])}
            label="Membership"
            options={memberships}
            value={part.membership}
            required
            fixed={desk.fixed}
            onChoose={(key) =>
              change(part.claim, (held) => [{ ...held, membership: key as Part['membership'] }])
            }
          />
          <Tool icon={X} label={`Remove Part ${index + 1}`} onPress={() => change(part.claim, () => [])} />
        </Box>
      ))}
      <ClaimPicker
        id={elementId(['breakdowns', id, 'part'])}
        label="Add part"
        placeholder="Add a part: statement or quote"
        without={parts.map(({ claim }) => claim)}
        onPick={(claim) => claim !== undefined && add(claim)}
      />
      {running && <LeftOver running={running} />}
    </>
  )
}

/** Along what the total was divided, and what is known of that division. */
function Division({ breakdown: { id, dimension, scheme, exhaustive, disjoint }, edit }: ItemProps) {
  const desk = useDesk()
  return (
    <>
      <TextRow
        path={['breakdowns', id, 'dimension']}
        label="Dimension"
        value={dimension}
        save={(text) => edit((held) => ({ ...held, dimension: text }))}
      />
      <TextRow
        path={['breakdowns', id, 'scheme']}
        label="Scheme"
        value={scheme}
        save={(text) => edit((held) => ({ ...held, scheme: text }))}
      />
      <Row label="Exhaustive">
        <Choice
          id={elementId(['breakdowns', id, 'exhaustive'])}
          label="Exhaustive"
          options={exhaustives}
          value={exhaustive}
          required
          fixed={desk.fixed}
          onChoose={(key) => void edit((held) => ({ ...held, exhaustive: key as Breakdown['exhaustive'] }))}
        />
      </Row>
      <Row label="Disjoint">
        <Choice
          id={elementId(['breakdowns', id, 'disjoint'])}
          label="Disjoint"
          options={disjoints}
          value={disjoint}
          required
          fixed={desk.fixed}
          onChoose={(key) => void edit((held) => ({ ...held, disjoint: key as Breakdown['disjoint'] }))}
        />
      </Row>
    </>
  )
}

/** What the parts leave over. Without label and claim there is no remainder. */
function Remainder({ breakdown: { id, remainder = {} }, edit }: ItemProps) {
  const put = (change: NonNullable<Breakdown['remainder']>): Promise<boolean> =>
    edit((held) => {
      const next = { ...held.remainder, ...change }
      const empty = next.label === undefined && next.claim === undefined
      return { ...held, remainder: empty ? undefined : next }
    })
  return (
    <Box name="Remainder" look="plain">
      <Row label="Remainder">
        <OwnText
          path={['breakdowns', id, 'remainder']}
          label="Label"
          placeholder="Label"
          value={remainder.label}
          save={(label) => put({ label })}
        />
        <ClaimPicker
          id={elementId(['breakdowns', id, 'remainder', 'claim'])}
          label="Claim"
          placeholder="Claim"
          value={remainder.claim}
          onPick={(claim) => void put({ claim })}
        />
      </Row>
    </Box>
  )
}
