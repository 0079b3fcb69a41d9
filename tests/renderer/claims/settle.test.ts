// What is stored when a field is left, what waits, and which disclosures hide a part.
import { describe, expect, it } from 'vitest'
import { builtInClaimTypes, type ClaimType } from '../../../src/core/model/claim-type'
import { claimForm } from '../../../src/renderer/claims/parts/claim'
import { doorsTo, settle } from '../../../src/renderer/claims/parts/settle'

const form = claimForm(builtInClaimTypes[0] as ClaimType)
const empty = { fields: {}, attribution: [], evidence: [] }
const at = (path: string): string[] => path.split('.')
const ratio = 'fields.quantity.ratio'

describe('settle', () => {
  it('waits for the part that nobody can assume, and says which', () => {
    const outcome = settle(form, empty, { path: at(`${ratio}.numerator`), value: 1 }, [])
    expect(outcome).toEqual({ problem: 'Saved once “Denominator” is filled in too.' })
  })

  it('stores what waited with the part that it waited for', () => {
    const waiting = [{ path: at(`${ratio}.numerator`), value: 1 }]
    const outcome = settle(form, empty, { path: at(`${ratio}.denominator`), value: 50 }, waiting)
    expect(outcome).toMatchObject({
      claim: { fields: { quantity: { ratio: { numerator: 1, denominator: 50 } } } },
      stored: [at(`${ratio}.denominator`), at(`${ratio}.numerator`)],
    })
  })

  it('leaves alone what waits while a part can be stored by itself', () => {
    const waiting = [{ path: at('fields.quantity.value'), value: 7 }]
    const outcome = settle(form, empty, { path: at('fields.quantity.unit'), value: 'boats' }, waiting)
    expect(outcome).toMatchObject({ stored: [at('fields.quantity.unit')] })
  })
})

describe('doorsTo', () => {
  it.each([
    ['fields.quantity.value', ['fields']],
    ['fields.quantity.bound.value', ['fields', 'fields.quantity+more']],
    ['exception.quantity.ratio.numerator', ['provisos', 'exception+more', 'exception.quantity+more']],
    ['negates', ['meaning']],
    ['attribution.0', ['attribution', 'attribution+new0']],
    ['relations.r1.aspect', ['relations', 'relations.r1+more']],
    ['series.join', ['relations', 'series.join+more']],
  ])('opens what hides %s', (path, doors) => expect(doorsTo(form, empty, at(path))).toEqual(doors))

  it('opens no new item where there is one', () => {
    expect(
      doorsTo(form, { ...empty, attribution: [{ name: 'paper' }] }, at('attribution.0.evidence')),
    ).toEqual(['attribution', 'attribution.0+more'])
  })
})
