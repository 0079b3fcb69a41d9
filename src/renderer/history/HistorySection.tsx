// The history of the claim in hand, as a section of its form.
// Must not break: nothing is read before somebody opens it.
import { Section } from '../claims/controls/Disclosure'
import { useDesk } from '../claims/form/desk'
import { words } from '../ui/words'
import { RecordHistory } from './RecordHistory'

export function HistorySection() {
  const { id } = useDesk().claim
  return (
    <Section door="history" title={words.past.history} count={0}>
      <RecordHistory of={{ noun: 'claims', id }} />
    </Section>
  )
}
