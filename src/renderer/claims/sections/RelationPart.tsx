// Relations from and to the claim. Picking a kind and a claim makes one; its other parts are filled in after.
// A relation that another claim has to this one is shown here too and can be changed here.
import { Box } from '../controls/Box'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { Relation } from '../../../core/model/relations'
import { useActions } from '../../state/store'
import { Choice } from '../controls/Choice'
import { ClaimPicker } from '../controls/ClaimPicker'
import { More } from '../controls/Disclosure'
import { Passages } from '../controls/HighlightControl'
import { Row } from '../controls/Row'
import { TextRow } from '../controls/TextRow'
import { Tool } from '../controls/Tool'
import { elementId, useDesk } from '../form/desk'
import type { Edit } from '../form/use-editing'
import { useRelation } from '../form/use-links'
import { bases, relationKinds } from '../parts/words'
import { ClaimLine } from './ClaimLine'
import controls from '../controls/controls.module.css'

type Kind = Relation['kind']

export function RelationPart({ relations }: { relations: readonly Relation[] }) {
  return (
    <>
      {relations.map((relation, index) => (
        <RelationItem key={relation.id} relation={relation} name={`Relation ${index + 1}`} />
      ))}
      <NewRelation />
    </>
  )
}

function NewRelation() {
  const desk = useDesk()
  const actions = useActions()
  const [kind, setKind] = useState<Kind>('supports')
  return (
    <Box name="New relation">
      <div className={controls['line']}>
        <div data-narrow>
          <Choice
            id={elementId(['relations', 'kind'])}
            label="Kind"
            options={relationKinds}
            value={kind}
            required
            fixed={desk.fixed}
            onChoose={(key) => setKind(key as Kind)}
          />
        </div>
        <ClaimPicker
          id={elementId(['relations', 'claim'])}
          label="Claim"
          placeholder="Which claim?"
          onPick={(to) =>
            to !== undefined && void actions.change('addRelation', { from: desk.claim.id, to, kind })
          }
        />
      </div>
    </Box>
  )
}

function RelationItem({ relation, name }: { relation: Relation; name: string }) {
  const desk = useDesk()
  const actions = useActions()
  const { id, kind, from, to } = relation
  const edit = useRelation(id)
  const outgoing = from === desk.claim.id
  const filled = [relation.aspect, relation.basis, relation.note, relation.evidence].filter(Boolean).length
  const basis = bases.find(({ key }) => key === relation.basis)?.label
  const summary = [relation.aspect, basis, relation.note].filter(Boolean).join(' · ')
  return (
    <Box name={name} look="item">
      <div className={controls['beside']}>
        <div className={controls['line']}>
          {!outgoing && <span className={controls['label']}>From the other</span>}
          <Choice
            id={elementId(['relations', id, 'kind'])}
            label="Kind"
            options={relationKinds}
            value={kind}
            required
            fixed={desk.fixed}
            onChoose={(key) => void edit((held) => ({ ...held, kind: key as Kind }))}
          />
        </div>
        <Tool
          icon={X}
          label={`Remove ${name}`}
          onPress={() => void actions.change('removeRelation', { id })}
        />
      </div>
      <ClaimLine id={outgoing ? to : from} />
      <More
        door={`relations.${id}+more`}
        title="More about the relation"
        count={filled}
        opens={filled > 0}
        summary={summary}
      >
        <RelationMore relation={relation} edit={edit} />
      </More>
    </Box>
  )
}

interface RelationMoreProps {
  relation: Relation
  edit: Edit<Relation>
}

function RelationMore({ relation: { id, aspect, basis, note, evidence = [] }, edit }: RelationMoreProps) {
  const desk = useDesk()
  return (
    <>
      <TextRow
        path={['relations', id, 'aspect']}
        label="Aspect"
        value={aspect}
        save={(text) => edit((held) => ({ ...held, aspect: text }))}
      />
      <Row label="Basis">
        <Choice
          id={elementId(['relations', id, 'basis'])}
          label="Basis"
          options={bases}
          value={basis}
          fixed={desk.fixed}
          onChoose={(key) => void edit((held) => ({ ...held, basis: key as Relation['basis'] }))}
        />
      </Row>
      <Row label="Evidence">
        <Passages
          id={elementId(['relations', id, 'evidence'])}
          label="Evidence"
          value={evidence}
          onChange={(make) => void edit((held) => ({ ...held, evidence: make(held.evidence ?? []) }))}
        />
      </Row>
      <TextRow
        path={['relations', id, 'note']}
        label="Note"
        value={note}
        long
        save={(text) => edit((held) => ({ ...held, note: text }))}
      />
    </>
  )
}
