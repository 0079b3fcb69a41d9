// What the claim rests on: passages of any source, each with its role and the part of the claim that it speaks of.
// Removing evidence leaves the highlight where it is.
import { X } from 'lucide-react'
import { type RefObject, useMemo, useRef } from 'react'
import type { Evidence } from '../../../core/model/claim'
import type { Highlight } from '../../../core/model/highlight'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { Box } from '../controls/Box'
import { Choice } from '../controls/Choice'
import { Message } from '../controls/Message'
import { Section } from '../controls/Disclosure'
import { PlaceChoice } from '../controls/PlaceChoice'
import { Tool } from '../controls/Tool'
import { shortQuote } from '../controls/use-passages'
import { elementId, useDesk, useRemarkAt } from '../form/desk'
import { roles } from '../parts/words'
import { newerOf } from '../../versions/pairs'
import controls from '../controls/controls.module.css'
import { EvidenceHealth } from './EvidenceHealth'
import styles from './sections.module.css'

const longest = 220

export function EvidenceSection() {
  const { claim } = useDesk()
  const remark = useRemarkAt(['evidence'])
  return (
    <Section door="evidence" title="Evidence" count={claim.evidence.length}>
      {claim.evidence.map((evidence, index) => (
        <EvidenceItem key={`${evidence.highlightId} ${index}`} evidence={evidence} index={index} />
      ))}
      <div id={elementId(['evidence'])} tabIndex={-1}>
        <Message id={elementId(['evidence'])} problem={undefined} remark={remark} />
      </div>
      <p className={controls['hint']}>
        {claim.evidence.length === 0 ? 'No passage yet. ' : ''}Select a passage and press <kbd>e</kbd> to add
        it, <kbd>Shift+E</kbd> for one field.
      </p>
    </Section>
  )
}

function EvidenceItem({ evidence, index }: { evidence: Evidence; index: number }) {
  const desk = useDesk()
  const name = `Evidence ${index + 1}`
  const quote = useRef<HTMLButtonElement>(null)
  const highlight = useApp((state) => state.highlights.get(evidence.highlightId))
  const remark = useRemarkAt(['evidence', String(index), 'role'])
  const change = (make: (held: Evidence) => Evidence[]): void => {
    void desk.edit((claim) => {
      const all = claim['evidence'] as Evidence[]
      return { ...claim, evidence: all.flatMap((each, at) => (at === index ? make(each) : [each])) }
    })
  }
  return (
    <Box name={name} look="item">
      <div className={controls['beside']}>
        <Passage highlight={highlight} name={name} button={quote} />
        <Tool icon={X} label={`Remove ${name}`} onPress={() => change(() => [])} />
      </div>
      {highlight && (
        <EvidenceHealth evidence={evidence} highlight={highlight} onDecided={() => quote.current?.focus()} />
      )}
      <div className={controls['line']}>
        <div data-narrow>
          <Choice
            id={elementId(['evidence', String(index), 'role'])}
            label="Role"
            options={roles}
            value={evidence.role}
            required
            remark={remark}
            fixed={desk.fixed}
            onChoose={(role) => change((held) => [{ ...held, role: role as Evidence['role'] }])}
          />
        </div>
        <PlaceChoice
          id={elementId(['evidence', String(index), 'field'])}
          label="Field"
          value={evidence.field}
          onChoose={(field) => change((held) => [{ ...held, field }])}
        />
      </div>
    </Box>
  )
}

interface PassageProps {
  highlight: Highlight | undefined
  name: string
  button: RefObject<HTMLButtonElement | null>
}

/** The quote, which leads to its passage, and the source that it stands in. */
function Passage({ highlight, name, button }: PassageProps) {
  const actions = useActions()
  const source = useApp((state) => (highlight ? state.sources.get(highlight.sourceId) : undefined))
  const sources = useApp((state) => state.sources)
  const isVersion = useMemo(
    () => source && (source.supersedes !== undefined || newerOf(sources, source.id) !== undefined),
    [source, sources],
  )
  const { start, end, sourceId } = highlight ?? {}
  return (
    <div className={styles['passage']}>
      <button
        ref={button}
        type="button"
        className={styles['quote']}
        aria-label={`Show the passage of ${name}: ${shortQuote(highlight, longest)}`}
        disabled={start === undefined || end === undefined}
        onClick={() => {
          if (sourceId !== undefined && start !== undefined && end !== undefined)
            void actions.showPassage(sourceId, start, end)
        }}
      >
        {shortQuote(highlight, longest)}
      </button>
      <p className={styles['source']}>
        {source && isVersion && <strong>{words.versions.version(source.version)}</strong>} {source?.title}
      </p>
    </div>
  )
}
