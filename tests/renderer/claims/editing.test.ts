// Changes that follow each other faster than they are saved.
import { expect, it } from 'vitest'
import { createEditing } from '../../../src/renderer/claims/form/use-editing'

interface Record {
  name?: string | undefined
  list: string[]
}

/** A record whose changes are saved when somebody says so. */
function slow(record: Record) {
  const sent: unknown[] = []
  const answers: ((saved: boolean) => void)[] = []
  const edit = createEditing(
    () => record,
    (patch) => {
      sent.push(patch)
      return new Promise<boolean>((answer) => answers.push(answer))
    },
  )
  return { sent, answers, edit }
}

it('makes a change on what the one before it will have made', async () => {
  const { sent, answers, edit } = slow({ list: ['a'] })
  const first = edit((held) => ({ ...held, list: [...held.list, 'b'] }))
  const second = edit((held) => ({ ...held, list: [...held.list, 'c'] }))
  expect(sent).toEqual([{ list: ['a', 'b'] }, { list: ['a', 'b', 'c'] }])
  for (const answer of answers) answer(true)
  expect(await Promise.all([first, second])).toEqual([true, true])
})

it('goes back to the record that the page holds when everything has come back', async () => {
  const { sent, answers, edit } = slow({ list: ['a'] })
  const refused = edit((held) => ({ ...held, list: ['x'] }))
  answers[0]?.(false)
  expect(await refused).toBe(false)
  void edit((held) => ({ ...held, list: [...held.list, 'b'] }))
  expect(sent[1]).toEqual({ list: ['a', 'b'] })
})

it('sends nothing for what changes nothing, and null for what is taken away', async () => {
  const { sent, edit } = slow({ name: 'N', list: [] })
  expect(await edit((held) => ({ ...held }))).toBe(true)
  void edit((held) => ({ ...held, name: undefined }))
  expect(sent).toEqual([{ name: null }])
})
