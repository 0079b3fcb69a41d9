// The command line: what it tells of what the program reads and checks by itself.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LikelySame } from '../../src/core/answers'
import type { Check } from '../../src/core/model/check'
import { claimOf, lines, nobody } from './samples'
import { openTerminal, type Terminal } from './terminal'

let here: Terminal
beforeEach(() => {
  here = openTerminal()
})
afterEach(() => here.remove())

/** The first claim in the project. */
const claimIn = async (): Promise<string> =>
  (await here.json<{ id: string }[]>(['list', 'claims', 'p.assay']))[0]!.id

describe('the commands', () => {
  it('suggest tells what is proposed, in code points', async () => {
    const id = await here.project('🎲🎲 Dice\n\nThe board said that 1,204 samples were lost in 2019.')
    const { suggestions } = await here.json<{ suggestions: { fields: Record<string, object> }[] }>([
      'suggest',
      'p.assay',
      id,
    ])
    expect(suggestions[0]).toMatchObject({
      sourceId: id,
      fields: { quantity: { text: '1,204', start: 29, end: 34 } },
    })
    const told = await here.assay(['suggest', 'p.assay', id])
    expect(told).toMatchObject({ code: 0, stderr: '' })
    expect(told.stdout).toMatch(/^\d+–\d+  Statistic  “.*1,204 samples.*”\n    quantity: 1,204\n/)
    expect(await here.json(['list', 'claims', 'p.assay'])).toEqual([])
    expect(await here.assay(['suggest', 'p.assay', nobody])).toMatchObject({ code: 6, stdout: '' })
    const bare = await here.assay(['import', 'p.assay', here.write('bare.txt', 'Bread'), '--json'])
    const [source] = (JSON.parse(bare.stdout) as { imported: { id: string }[] }).imported
    expect(await here.assay(['suggest', 'p.assay', source!.id])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing is proposed for this source.\n',
    })
  })

  it('same tells which entities or claims may be one, and why', async () => {
    await here.project()
    expect(await here.assay(['same', 'p.assay', 'claims'])).toMatchObject({ code: 2, stdout: '' })
    expect(await here.assay(['same', 'entities', 'p.assay'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'No two entities look like one.\n',
    })
    const entity = (name: string) => ({ do: 'addEntity', kind: 'organisation', name })
    await here.assay(['apply', 'p.assay', '-'], lines(entity('Water\u001b Board'), entity('WB')))
    const { pairs } = await here.json<{ pairs: LikelySame[] }>(['same', 'entities', 'p.assay'])
    const because = '“WB” are the initials of “Water\u001b Board”.'
    expect(pairs).toEqual([
      { ids: [expect.any(String), expect.any(String)], titles: ['Water\u001b Board', 'WB'], because },
    ])
    expect((await here.assay(['same', 'entities', 'p.assay'])).stdout).toBe(
      `“WB” are the initials of “Water Board”.\n  ${pairs[0]!.ids[0]}  Water Board\n  ${pairs[0]!.ids[1]}  WB\n`,
    )
  })

  it('check tells what does not hold, of whom, and what was decided', async () => {
    const id = await here.project()
    expect(await here.assay(['check', 'p.assay'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'There is nothing to check yet.\n',
    })
    const claims = `${claimOf(id)}\n${lines({ do: 'addClaim', type: 'event', statement: 'It \u001b[31mrained' })}`
    await here.assay(['apply', 'p.assay', '-'], claims)
    const highlight = { do: 'changeClaim', id: await claimIn(), certainty: 'alleged', attribution: [] }
    await here.assay(['apply', 'p.assay', '-'], lines(highlight))
    expect(await here.assay(['check', 'p.assay'])).toEqual({
      code: 0,
      stdout: [
        'Does not hold (2)',
        '  Evidence: “It [31mrained” rests on no passage of any source.',
        '    It [31mrained',
        '  Origin: “1,204 samples” is put down as alleged, and nobody is named whom “Water board lost 1,204 samples” has it from.',
        '    “1,204 samples” — Water board lost 1,204 samples, paragraph 2',
        '',
      ].join('\n'),
      stderr: '',
    })
    const strictly = async () => (await here.assay(['check', 'p.assay', '--exit-code'])).code
    expect(await strictly()).toBe(1)
    const { checks } = await here.json<{ checks: Check[] }>(['check', 'p.assay'])
    const dismissal = ({ id: check, kind, claims: of, basis }: Check) =>
      lines({ do: 'decideCheck', id: check, kind, claims: of, basis, state: 'dismissed', reason: 'Seen' })
    await here.assay(['apply', 'p.assay', '-'], dismissal(checks.find(({ kind }) => kind === 'noEvidence')!))
    expect(await strictly()).toBe(1)
    expect((await here.assay(['check', 'p.assay'])).stdout).toContain(
      'Decided (1)\n  Evidence: “It [31mrained” rests on no passage of any source. [dismissed: Seen]\n',
    )
    await here.assay(['apply', 'p.assay', '-'], dismissal(checks.find(({ kind }) => kind === 'noOrigin')!))
    expect(await strictly()).toBe(0)
  })
})
