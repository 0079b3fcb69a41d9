// The Admiralty code: how reliable the source is, and how credible what it says.
// Must not break: the two stand together; whoever says one of them leaves the other open, as “can't be judged”.
import { Choice } from '../../claims/controls/Choice'
import controls from '../../claims/controls/controls.module.css'
import type { Source } from '../../../core/model/source'
import { useActions, useApp } from '../../state/store'
import { words } from '../../ui/words'
import { common } from './values'

type Given = NonNullable<Source['rating']>

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([key, label]) => ({ key, label }))

export function Rating({ sources }: { sources: readonly Source[] }) {
  const actions = useActions()
  const fixed = useApp((state) => state.project?.readOnly === true)
  const { value, mixed } = common(sources, ({ rating }) => rating)
  const keep = (part: Partial<Given> | null): void =>
    void actions.changeSources({
      sources,
      called: words.library.rated,
      edit: ({ rating }) => ({ rating: part && { source: 'F', information: 6, ...rating, ...part } }),
    })
  const empty = mixed ? words.library.different : '—'
  return (
    <>
      <div className={controls['row']}>
        <span className={controls['label']}>Reliability</span>
        <Choice
          id="source-reliability"
          label="Reliability of the source"
          options={optionsOf(words.library.reliability)}
          value={value?.source}
          fixed={fixed}
          empty={empty}
          onChoose={(key) => keep(key === undefined ? null : { source: key as Given['source'] })}
        />
      </div>
      <div className={controls['row']}>
        <span className={controls['label']}>Credibility</span>
        <Choice
          id="source-credibility"
          label="Credibility of the information"
          options={optionsOf(words.library.credibility)}
          value={value && String(value.information)}
          fixed={fixed}
          empty={empty}
          onChoose={(key) => keep(key === undefined ? null : { information: Number(key) })}
        />
      </div>
    </>
  )
}
