// What a project that is open for reading only lets a key do.
import { expect, it } from 'vitest'
import { permitted } from '../../../src/renderer/reader/permitted'
import { createPageWithSources } from '../page'

const names = [
  'moveStart',
  'moveEnd',
  'splitHighlight',
  'mergeHighlights',
  'highlight',
  'tag',
  'note',
  'evidence',
] as const

it('refuses at once what would change it, and nothing else', async () => {
  const page = await createPageWithSources()
  const done: string[] = []
  const all = [...names, 'sentence', 'nextHighlight', 'chooseHighlight'] as const
  const deeds = permitted(page, Object.fromEntries(all.map((name) => [name, () => void done.push(name)])))
  for (const name of all) deeds[name]?.()
  expect(done).toEqual(all)
  expect(page.store.getState().status).not.toContain('reading only')

  const { project } = page.store.getState()
  page.store.setState({ project: project && { ...project, readOnly: true } })
  const said = names.map((name) => {
    page.actions.say('')
    deeds[name]?.()
    return page.store.getState().status
  })
  expect(said).toEqual(names.map(() => 'This project is open for reading only.'))
  for (const name of ['sentence', 'nextHighlight', 'chooseHighlight'] as const) deeds[name]?.()
  expect(done.slice(all.length)).toEqual(['sentence', 'nextHighlight', 'chooseHighlight'])
})
