// The bar over the history: what it is narrowed to, taking back all since a time, and the journal as a file.
// Must not break: one press shows everything again.
import { Download, History, Redo2, X } from 'lucide-react'
import { useActions, useApp } from '../state/store'
import type { Past } from '../state/browsing'
import { BarSelect } from '../ui/BarSelect'
import bar from '../ui/BarSelect.module.css'
import { Button } from '../ui/Button'
import { words } from '../ui/words'
import { noPast } from '../state/browsing'
import styles from './History.module.css'
import { type Kind, kinds } from './rows'

export function Head({ narrowed }: { narrowed: boolean }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  return (
    <div className={styles['bar']}>
      <search aria-label={words.past.filter} className={styles['filters']}>
        <Of />
        <Coders />
        <Kinds />
        <div className={styles['days']}>
          <Day of="from" />
          <Day of="to" />
        </div>
        {narrowed && (
          <Button look="quiet" icon={X} onPress={() => actions.browseHistory(noPast)}>
            {words.past.clear}
          </Button>
        )}
      </search>
      <div className={styles['tools']}>
        <Again />
        <Button
          look="quiet"
          icon={History}
          aria-label={words.past.undoSince.open}
          isDisabled={fixed}
          onPress={() => {
            actions.browseHistory({ since: undefined })
            actions.openDialog('undoSince')
          }}
        >
          <span>{words.past.undoSince.open}</span>
        </Button>
        <Button
          look="quiet"
          icon={Download}
          aria-label={words.past.exportJournal}
          onPress={actions.exportJournal}
        >
          <span>{words.past.exportJournal}</span>
        </Button>
      </div>
    </div>
  )
}

/** What was just taken back in one go can be done again in one go, until something else happens. */
function Again() {
  const actions = useActions()
  const steps = useApp(({ past, stale }) =>
    past.takenBack?.stale === stale ? past.takenBack.steps : undefined,
  )
  if (steps === undefined || steps === 0) return null
  return (
    <Button
      icon={Redo2}
      aria-label={words.past.undoSince.redoAll(steps)}
      onPress={() => void actions.redoAll(steps)}
    >
      <span>{words.past.undoSince.redoAll(steps)}</span>
    </Button>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly { key: string; label: string }[]
  onChoose: (key: string) => void
}

/** The first option is the one that narrows nothing. */
const Choice = ({ options, value, ...choice }: ChoiceProps) => (
  <BarSelect {...choice} value={value} narrows={value !== options[0]?.key}>
    {options.map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </BarSelect>
)

/** Everything, the claim in hand, the open source, or the record that somebody came from. */
function Of() {
  const actions = useActions()
  const { of, sourceId } = useApp((state) => state.past)
  const hand = useApp((state) => state.hand)
  const open = useApp((state) => sourceId ?? state.source?.id)
  const source = useApp((state) => state.sources.get(open ?? '')?.title)
  const claimId = of?.noun === 'claims' ? of.id : hand
  const claim = useApp((state) => state.claims.get(claimId ?? '')?.statement)
  const value = of ? (of.noun === 'claims' ? 'claim' : 'record') : sourceId === undefined ? '' : 'source'
  const ways: Record<string, Partial<Past>> = {
    '': { of: undefined, sourceId: undefined },
    claim: { of: claimId === undefined ? undefined : { noun: 'claims', id: claimId }, sourceId: undefined },
    source: { of: undefined, sourceId: open },
  }
  return (
    <Choice
      label={words.past.of}
      value={value}
      options={[
        { key: '', label: words.past.wholeProject },
        ...(claimId === undefined ? [] : [{ key: 'claim', label: words.past.thisClaim(claim) }]),
        ...(source === undefined ? [] : [{ key: 'source', label: words.past.thisSource(source) }]),
        ...(value === 'record' ? [{ key: 'record', label: words.past.thisRecord }] : []),
      ]}
      onChoose={(key) => actions.browseHistory({ ...ways[key], at: undefined })}
    />
  )
}

function Coders() {
  const actions = useActions()
  const chosen = useApp((state) => state.past.coder)
  const coders = useApp((state) => state.codebook.coders)
  return (
    <Choice
      label={words.past.coder}
      value={chosen ?? ''}
      options={[
        { key: '', label: words.past.everybody },
        ...[...coders.values()].map(({ id, name }) => ({ key: id, label: name })),
      ]}
      onChoose={(key) => actions.browseHistory({ coder: key === '' ? undefined : key, at: undefined })}
    />
  )
}

function Kinds() {
  const actions = useActions()
  const chosen = useApp((state) => state.past.kind)
  return (
    <Choice
      label={words.past.kind}
      value={chosen ?? ''}
      options={[
        { key: '', label: words.past.allKinds },
        ...(Object.keys(kinds) as Kind[]).map((key) => ({ key, label: words.past.kinds[key] })),
      ]}
      onChoose={(key) =>
        actions.browseHistory({ kind: key === '' ? undefined : (key as Kind), at: undefined })
      }
    />
  )
}

function Day({ of }: { of: 'from' | 'to' }) {
  const actions = useActions()
  const value = useApp((state) => state.past[of])
  return (
    <label className={styles['dayField']}>
      {words.past[of]}
      <input
        type="date"
        value={value ?? ''}
        // A year has four digits: whoever types on comes to the next part.
        max="9999-12-31"
        data-chosen={value !== undefined || undefined}
        className={bar['choice']}
        onChange={({ target }) =>
          actions.browseHistory({ [of]: target.value === '' ? undefined : target.value, at: undefined })
        }
      />
    </label>
  )
}
