// The form of the claim in hand, made from its claim type. The common path is in view, the rest in sections.
// Must not break: the names of its groups and controls, which assistive technology and tests rely on.
import { X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { Claim } from '../../core/model/claim'
import type { ClaimType } from '../../core/model/claim-type'
import { claimInHand, claimTypeOf, useActions, useApp } from '../state/store'
import { IconButton } from '../ui/Button'
import { TypeBadge } from '../ui/TypeBadge'
import { words } from '../ui/words'
import { ClaimRowsProvider } from './form/claim-rows'
import { Choice } from './controls/Choice'
import { Section } from './controls/Disclosure'
import { EvidenceMark } from './controls/EvidenceMark'
import { Hops } from './controls/Hops'
import { GroupRest, ListView, PartView } from './controls/PartView'
import { DeskContext, elementId, useDesk, useRemarkAt, useSuggestedAt } from './form/desk'
import { GoTo } from './form/GoTo'
import { useForm } from './form/use-form'
import { useFormKeys } from './form/use-form-keys'
import { usePointing } from './form/use-pointing'
import { RemarkLine } from './form/RemarkLine'
import { SuggestionLine } from './form/SuggestionLine'
import { Told } from './form/Told'
import { meaningKeys, partOf } from './parts/claim'
import { chainText } from './parts/chain'
import { filled } from './parts/filled'
import { usual } from './parts/offered'
import { inWords } from './parts/offered-words'
import { type Group, type List, valueAt } from './parts/part'
import { statuses } from './parts/words'
import { HistorySection } from '../history/HistorySection'
import { EvidenceSection } from './sections/EvidenceSection'
import { NotesSection } from './sections/NotesSection'
import { RelationsSection } from './sections/RelationsSection'
import { TagsSection } from './sections/TagsSection'
import styles from './ClaimForm.module.css'

/** The form of the claim in hand; nothing while there is none. */
export function ClaimForm() {
  const claim = useApp(claimInHand)
  const type = useApp((state) => (claim ? claimTypeOf(state, claim.type) : undefined))
  return claim && type ? <FormOf key={claim.id} claim={claim} type={type} /> : null
}

function FormOf({ claim, type }: { claim: Claim; type: ClaimType }) {
  const form = useForm(claim, type)
  const element = useRef<HTMLFormElement>(null)
  const onKeyDown = useFormKeys(form)
  const pointing = usePointing(form)
  useFocus(element)
  return (
    <DeskContext value={form}>
      <ClaimRowsProvider>
        {/* The keys of a form: Enter accepts it, Escape leaves it. They come from its fields. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <form
          ref={element}
          aria-label="Claim"
          className={styles['form']}
          onKeyDown={onKeyDown}
          {...pointing}
          onSubmit={(event) => event.preventDefault()}
        >
          <Head type={type} />
          <Told type={type} />
          <Common />
          <Sections />
        </form>
      </ClaimRowsProvider>
    </DeskContext>
  )
}

/** Puts the focus on the first field of the claim type when somebody asked for the form. */
function useFocus(element: RefObject<HTMLFormElement | null>): void {
  const focus = useApp((state) => state.focus)
  useEffect(() => {
    if (focus?.on !== 'form') return
    element.current?.querySelector<HTMLElement>('[data-first] :is(input, textarea, select)')?.focus()
  }, [element, focus])
}

function Head({ type }: { type: ClaimType }) {
  const desk = useDesk()
  const actions = useActions()
  const remark = useRemarkAt(['status'])
  const putAside = (): void => {
    actions.takeInHand(undefined)
    actions.focusOn('text')
  }
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <TypeBadge type={type} silent />
        <h2>{type.label}</h2>
        <Choice
          id={elementId(['status'])}
          label="Status"
          options={statuses}
          value={desk.claim.status}
          required
          fixed={desk.fixed}
          remark={remark}
          onChoose={(key) => void desk.set(['status'], key)}
        />
        <IconButton icon={X} label={words.form.close} onPress={putAside} />
      </div>
      <SuggestionLine />
      <div className={styles['goTo']}>
        <GoTo />
        <RemarkLine />
      </div>
    </header>
  )
}

/** What nearly every claim needs: the fields of its type, its statement, how certain it is. */
function Common() {
  const { form } = useDesk()
  const fields = partOf<Group>(form, 'fields')
  return (
    <div className={styles['common']}>
      <div data-first className={styles['fields']}>
        {fields.parts.map((part) => (
          <PartView key={part.key} part={part} path={['fields', part.key]} />
        ))}
      </div>
      <PartView part={partOf(form, 'statement')} path={['statement']} />
      <PartView part={partOf(form, 'certainty')} path={['certainty']} />
    </div>
  )
}

function Sections() {
  const { claim } = useDesk()
  const entities = useApp((state) => state.codebook.entities)
  return (
    <div className={styles['sections']}>
      <EvidenceSection />
      <ListSection name="attribution" summary={chainText(claim.attribution, entities)} />
      <Meaning />
      <Provisos />
      <GroupSection name="legalStatus" />
      <GroupSection name="speech" />
      <ListSection name="distortions" />
      <RelationsSection />
      <TagsSection />
      <NotesSection />
      <HistorySection />
    </div>
  )
}

function GroupSection({ name }: { name: 'legalStatus' | 'speech' }) {
  const { form, claim } = useDesk()
  const offered = useOfferedWords()
  const part = partOf<Group>(form, name)
  return (
    <Section
      door={name}
      title={part.label}
      count={filled(part, claim[name])}
      paths={[[name]]}
      mark={<EvidenceMark path={[name]} label={part.label} />}
      {...offered([name])}
    >
      <GroupRest part={part} path={[name]} whole />
    </Section>
  )
}

function ListSection({ name, summary }: { name: 'attribution' | 'distortions'; summary?: string }) {
  const { form, claim } = useDesk()
  const offered = useOfferedWords()
  const part = partOf<List>(form, name)
  return (
    <Section
      door={name}
      title={part.label}
      count={claim[name]?.length ?? 0}
      paths={[[name]]}
      summary={summary}
      {...offered([name])}
    >
      {name === 'attribution' ? <Hops part={part} /> : <ListView part={part} path={[name]} />}
    </Section>
  )
}

/** How much is suggested for some parts of the claim, and what, in words. */
function useOfferedWords(): (keys: readonly string[]) => { suggested: number; offered: string } {
  const { form } = useDesk()
  const all = useSuggestedAt([])
  const entities = useApp((state) => state.codebook.entities)
  return (keys) => {
    const parts = keys.map((key) => ({ part: partOf(form, key), value: valueAt(all, [key]) }))
    return {
      suggested: parts.reduce((sum, { part, value }) => sum + filled(part, value), 0),
      offered: parts
        .map(({ part, value }) => inWords(part, value, entities))
        .filter((text) => text !== '')
        .join(' · '),
    }
  }
}

/** How the claim is meant; these parts stand at the top of the claim, and their usual values count as empty. */
function Meaning() {
  const { form, claim } = useDesk()
  const offered = useOfferedWords()
  const count = meaningKeys.filter((key) => claim[key] !== usual[key]).length
  return (
    <Section
      door="meaning"
      title="Meaning"
      count={count}
      paths={meaningKeys.map((key) => [key])}
      {...offered(meaningKeys)}
    >
      {meaningKeys.map((key) => (
        <PartView key={key} part={partOf(form, key)} path={[key]} />
      ))}
    </Section>
  )
}

function Provisos() {
  const { form, claim } = useDesk()
  const offered = useOfferedWords()
  const keys = ['condition', 'exception'] as const
  const parts = keys.map((key) => partOf<Group>(form, key))
  const count = parts.reduce((sum, part) => sum + filled(part, claim[part.key as 'condition']), 0)
  return (
    <Section
      door="provisos"
      title="Condition and exception"
      count={count}
      paths={keys.map((key) => [key])}
      {...offered(keys)}
    >
      {parts.map((part) => (
        <PartView key={part.key} part={part} path={[part.key]} />
      ))}
    </Section>
  )
}
