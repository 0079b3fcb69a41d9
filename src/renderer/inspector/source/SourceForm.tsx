// All that is known about a source, as a form; for several selected ones, what they can have in common.
// Must not break: each value says where it was found, until a person has changed it.
import type { ReactNode } from 'react'
import { dateInWords } from '../../../core/model/edtf-words'
import { isEdtf } from '../../../core/model/edtf'
import type { Source } from '../../../core/model/source'
import { useApp } from '../../state/store'
import { words } from '../../ui/words'
import { Address } from './Address'
import { OwnField } from './OwnField'
import { OtherSource } from './OtherSource'
import { Rating } from './Rating'
import styles from './source.module.css'
import { SourceTags } from './SourceTags'
import { common, languageName, markOf, namesOf } from './values'
import { useSave } from './use-save'

const text = words.library

export function SourceForm({ sources }: { sources: readonly Source[] }) {
  const [one, ...others] = sources
  if (!one) return null
  const single = others.length === 0 ? one : undefined
  return (
    <form
      aria-label="Source"
      className={styles['form']}
      onSubmit={(event) => event.preventDefault()}
      key={sources.map(({ id }) => id).join(' ')}
    >
      <Main sources={sources} single={single} />
      {single && <Addresses source={single} />}
      <Rating sources={sources} />
      <SourceTags sources={sources} />
      {single && <Versions source={single} />}
    </form>
  )
}

/** A field for a value that is a text as it stands. */
function useTextField(sources: readonly Source[]) {
  const save = useSave(sources)
  const fixed = useApp((state) => state.project?.readOnly === true)
  const single = sources.length === 1 ? sources[0] : undefined
  const says = (key: keyof Source): string | undefined => {
    const mark = single && markOf(single, key)
    if (mark === undefined) return undefined
    return mark === 'byHand' ? text.byHand : text.fromPlace(mark.place)
  }
  type Key = 'title' | 'publisher' | 'published' | 'accessed' | 'language'
  const field = (key: Key, label: string, more: Partial<Parameters<typeof OwnField>[0]> = {}): ReactNode => {
    const { value = '', mixed } = common(sources, (source) => source[key])
    const { mark: meaning, ...rest } = more
    const mark = [meaning, says(key)].filter((part) => part !== undefined && part !== value).join(' · ')
    return (
      <OwnField
        label={label}
        value={value}
        mixed={mixed}
        fixed={fixed}
        mark={mark || undefined}
        onSave={(next) => save(label, { [key]: next === '' ? null : next })}
        {...rest}
      />
    )
  }
  return { field, save, fixed, says }
}

function Main({ sources, single }: { sources: readonly Source[]; single: Source | undefined }) {
  const { field, save, fixed, says } = useTextField(sources)
  const authors = common(sources, ({ authors: names }) => names)
  const date = (key: 'published' | 'accessed', label: string): ReactNode => {
    const { value } = common(sources, (source) => source[key])
    return field(key, label, {
      hint: text.dateHint,
      check: (typed) => (typed === '' || isEdtf(typed) ? undefined : text.notADate(typed)),
      ...(value !== undefined && { mark: dateInWords(value) }),
    })
  }
  const language = common(sources, (source) => source.language).value
  return (
    <>
      {single && field('title', 'Title', { check: (typed) => (typed === '' ? text.notEmpty : undefined) })}
      <OwnField
        label="Authors"
        value={authors.value?.join('; ') ?? ''}
        mixed={authors.mixed}
        fixed={fixed}
        hint={text.authorsHint}
        mark={says('authors')}
        onSave={(typed) => save('Authors', { authors: namesOf(typed) ?? null })}
      />
      {field('publisher', 'Publisher')}
      {date('published', 'Published')}
      {date('accessed', 'Accessed')}
      {field('language', 'Language', {
        hint: text.languageHint,
        check: (typed) =>
          typed === '' || languageName(typed) !== undefined ? undefined : text.notALanguage(typed),
        ...(language !== undefined && { mark: languageName(language) }),
      })}
    </>
  )
}

function Addresses({ source }: { source: Source }) {
  const { save, fixed, says } = useTextField([source])
  return (
    <>
      <Address
        label="Address"
        value={source.url}
        mark={says('url')}
        fixed={fixed}
        onSave={(url) => save('Address', { url })}
      />
      <Address
        label="Canonical"
        value={source.originalUrl}
        mark={says('originalUrl')}
        fixed={fixed}
        onSave={(originalUrl) => save('Canonical', { originalUrl })}
      />
    </>
  )
}

function Versions({ source }: { source: Source }) {
  const { save, fixed } = useTextField([source])
  return (
    <>
      <OtherSource
        label="Copy of"
        source={source}
        value={source.copyOf}
        fixed={fixed}
        onSave={(copyOf) => void save('Copy of', { copyOf })}
      />
      <OwnField
        short
        label="Version"
        value={String(source.version)}
        fixed={fixed}
        check={(typed) => (/^[1-9]\d{0,5}$/.test(typed) ? undefined : text.notAVersion(typed))}
        onSave={(typed) => save('Version', { version: Number(typed) })}
      />
      <OtherSource
        label="Replaces"
        source={source}
        value={source.supersedes}
        fixed={fixed}
        onSave={(supersedes) => void save('Replaces', { supersedes })}
      />
    </>
  )
}
