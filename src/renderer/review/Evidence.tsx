// What the claim under review rests on: each passage with what is printed around it, where it stands and its role.
// Must not break: a passage is shown as it stands in the text; a lost one says what it was made on.
import { useEffect, useRef, useState } from 'react'
import { dateInWords } from '../../core/model/edtf-words'
import type { Claim } from '../../core/model/claim'
import { roles } from '../claims/parts/words'
import { useActions, useApp } from '../state/store'
import { words } from '../ui/words'
import { contextOf } from './context'
import styles from './Review.module.css'

export function Evidence({ claim }: { claim: Claim }) {
  const texts = useTexts(claim)
  const shown = [...new Map(claim.evidence.map((each) => [each.highlightId, each])).values()]
  const order = (role: Claim['evidence'][number]['role']): number =>
    roles.findIndex(({ key }) => key === role)
  return (
    <section data-read aria-label={words.reviewing.passages} className={styles['evidence']}>
      {shown.length === 0 && <p className={styles['none']}>{words.reviewing.noPassage}</p>}
      {shown
        .toSorted((a, b) => order(a.role) - order(b.role))
        .map(({ highlightId, role }) => (
          <Passage key={highlightId} highlightId={highlightId} role={role} texts={texts} />
        ))}
    </section>
  )
}

interface PassageProps {
  highlightId: string
  role: Claim['evidence'][number]['role']
  texts: ReadonlyMap<string, string>
}

function Passage({ highlightId, role, texts }: PassageProps) {
  const highlight = useApp((state) => state.highlights.get(highlightId))
  const source = useApp((state) => state.sources.get(highlight?.sourceId ?? ''))
  if (!highlight) return null
  const { start, end, anchor } = highlight
  const text = texts.get(highlight.sourceId)
  const facts = [
    roles.find(({ key }) => key === role)?.label,
    source?.publisher,
    source?.published === undefined ? undefined : dateInWords(source.published),
    anchor === 'exact' ? undefined : anchor,
  ]
  return (
    <figure className={styles['passage']}>
      <figcaption>
        <strong>{source?.title}</strong>
        <span>{facts.filter((fact) => fact !== undefined).join(' · ')}</span>
      </figcaption>
      {start === undefined || end === undefined ? (
        <p className={styles['none']}>
          {words.reviewing.lost} “{highlight.was?.exact}”
        </p>
      ) : (
        <blockquote>
          {text === undefined ? (
            <mark>{highlight.quote?.exact}</mark>
          ) : (
            <Printed text={text} span={{ start, end }} />
          )}
        </blockquote>
      )}
    </figure>
  )
}

function Printed({ text, span }: { text: string; span: { start: number; end: number } }) {
  const { before, passage, after, cut } = contextOf(text, span)
  return (
    <>
      {cut.before && '… '}
      {paragraphs(before)}
      <mark>{paragraphs(passage)}</mark>
      {paragraphs(after)}
      {cut.after && ' …'}
    </>
  )
}

/** Paragraphs with a blank line between them, however many the text has there. */
const paragraphs = (text: string): string => text.replace(/\n+/g, '\n\n')

/** So many texts are kept; a queue goes through its sources in order. */
const mostTexts = 8

/** The texts of the sources that a claim has passages in, each read once. */
function useTexts(claim: Claim): ReadonlyMap<string, string> {
  const actions = useActions()
  const highlights = useApp((state) => state.highlights)
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = useRef(new Set<string>())
  const wanted = claim.evidence.flatMap(({ highlightId }) => highlights.get(highlightId)?.sourceId ?? [])
  const key = [...new Set(wanted)].join(' ')
  useEffect(() => {
    for (const id of key.split(' ').filter((each) => each !== '' && !asked.current.has(each))) {
      asked.current.add(id)
      void actions.textOf(id).then((text) => {
        if (text !== undefined) setTexts((before) => new Map([...before].slice(1 - mostTexts)).set(id, text))
      })
    }
    // What was let go is asked for again.
    for (const id of asked.current) if (texts.size >= mostTexts && !texts.has(id)) asked.current.delete(id)
  }, [actions, key, texts])
  return texts
}
