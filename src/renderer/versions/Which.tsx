// Which two versions are compared, where there are others.
import type { VersionPair } from '../state/browsing'
import { useActions, useApp } from '../state/store'
import { BarSelect } from '../ui/BarSelect'
import { words } from '../ui/words'
import { pairsOf } from './pairs'

const text = words.versions.comparing

export function Which({ pair }: { pair: VersionPair }) {
  const actions = useActions()
  const sources = useApp((state) => state.sources)
  const known = pairsOf(sources)
  const key = ({ id, of }: VersionPair): string => `${id} ${of}`
  const isKnown = known.some((each) => key(each) === key(pair))
  const all = isKnown ? known : [pair, ...known]
  const label = ({ id, of }: VersionPair): string => {
    const [newer, older] = [sources.get(id), sources.get(of)]
    const title = newer?.title ?? ''
    if (newer?.supersedes !== of) return text.offeredPair(title)
    return text.pair(title, older?.version ?? 1, newer.version)
  }
  return (
    <BarSelect
      label={text.which}
      value={key(pair)}
      onChoose={(value) => {
        const chosen = all.find((each) => key(each) === value)
        if (chosen) actions.showComparison(chosen)
      }}
    >
      {all.map((each) => (
        <option key={key(each)} value={key(each)}>
          {label(each)}
        </option>
      ))}
    </BarSelect>
  )
}
