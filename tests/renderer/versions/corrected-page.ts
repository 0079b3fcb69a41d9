// A page with an article, a claim on each of the two sentences that its correction changes or drops, and that correction.
// Must not break: nothing is a version of anything yet.
import { createPage, type TestPage } from '../page'

export const paragraphs = [
  'The harbour at night',
  'The office received 42 complaints about noise from the pier in spring.',
  'A second boat lies in the yard and is mended there every winter.',
  'Seven of the members never answered any letter that we wrote to them.',
]
export const title = paragraphs[0] ?? ''
export const corrected = [
  title,
  'The office received 43 complaints about noise from the pier in spring.',
  paragraphs[2] ?? '',
]

export interface CorrectedPage extends TestPage {
  older: string
  newer: string
}

export async function correctedPage(): Promise<CorrectedPage> {
  const page = createPage()
  const { actions, store } = page
  await actions.start()
  await actions.changeSettings({ coder: { name: 'Test person', confirmed: true } })
  await actions.newProject({ path: page.file('one.assay'), title: 'One' })
  const text = paragraphs.join('\n')
  await actions.importFiles([new File([text], 'older.txt')])
  const older = store.getState().source?.id ?? ''
  for (const n of [1, 3]) {
    const start = text.indexOf(paragraphs[n] ?? '')
    actions.select({ start, end: start + (paragraphs[n]?.length ?? 0) })
    await actions.addClaim('statistic')
  }
  await actions.importFiles([new File([corrected.join('\n')], 'newer.txt')])
  const newer = [...store.getState().sources.keys()].find((id) => id !== older) ?? ''
  return { ...page, older, newer }
}

export const versioning = ({ store }: TestPage) => store.getState().versioning

/** The passage of the last claim, as the form knows it. */
export function lastPassage({ store, older, newer }: CorrectedPage) {
  const { claims, highlights } = store.getState()
  const claim = [...claims.values()].at(-1)
  const highlight = highlights.get(claim?.evidence[0]?.highlightId ?? '')
  if (!claim || highlight?.start === undefined || highlight.end === undefined) throw new Error('No claim')
  const { id: highlightId, start, end, quote } = highlight
  const old = { highlightId, sourceId: older, start, end, exact: quote?.exact ?? '' }
  return { claim, old, newSourceId: newer }
}
