// The scenarios through the Workbench itself, HTTP and the command line, with equal results.
import { describe, expect, it } from 'vitest'
import { byCommand } from './commands'
import { byHttp, inProcess } from './places'
import { scenarios } from './scenarios'
import { asRead, asTold, endsOf, transcript } from './transcript'

describe.each(scenarios)('$name', (scenario) => {
  it('ends as it should', async () => {
    const calls = await transcript(scenario, inProcess)
    expect(endsOf(calls)).toEqual(scenario.ends)
    expect(calls.at(-1)?.answer).toMatchObject(scenario.last ?? {})
  })

  it('is the same through HTTP', async () => {
    expect(await transcript(scenario, byHttp)).toEqual(await transcript(scenario, inProcess))
  })
})

describe.each(scenarios.filter(({ commands }) => commands))('$name', (scenario) => {
  it('is the same through the command line', async () => {
    const told = await transcript(scenario, byCommand, asRead)
    expect(told).toEqual(await transcript(scenario, inProcess, asTold))
  })
})
