// Which place a figure is for. In each text the figure stands in brackets, which are taken out before it is read.
import { describe, expect, it } from 'vitest'
import type { Entity } from '../../../../src/core/model/codebook'
import { placeFor } from '../../../../src/core/reading/places'

function placeOf(marked: string, entities: readonly Entity[] = []) {
  const start = marked.indexOf('[')
  const text = marked.replaceAll(/[[\]]/g, '')
  const figure = { start, end: marked.indexOf(']') - 1 }
  return placeFor({ text, sentence: { start: 0, end: text.length }, figure, entities })
}

describe('placeFor', () => {
  it.each([
    ['In Wrenport [40] boats sank.', 'Wrenport'],
    ['Last year [40] boats sank in Wrenport.', 'Wrenport'],
    ['Some [40] boats at Wren harbour sank.', 'Wren harbour'],
    ['Some [40] farms across Kelby district flooded.', 'Kelby district'],
    ['Officers in Wrenport stopped [40] boats.', 'Wrenport'],
    ['She went to Wren Bay, which has [40] boats.', 'Wren Bay'],
    ['She went to Wren Bay, where [40] boats sank and 12 burned.', 'Wren Bay'],
    ['[40] homes in the city of Wrenport flooded.', 'Wrenport'],
    ['[40] homes in the Sound of Wren flooded.', 'Sound of Wren'],
    ['[40] homes in Wren-on-Sea flooded.', 'Wren-on-Sea'],
    ['[40] homes in King’s Wood flooded.', 'King’s Wood'],
    ['[40] homes near St. Wren flooded.', 'St. Wren'],
    ['[40] homes in Kelby district flooded in May.', 'Kelby district'],
    ['[40] homes in School District 14 flooded.', 'School District 14'],
    ['On the Mill Lane site [40] plots are empty.', 'Mill Lane'],
    ['In Wrenport 12 boats sank and in Kelby [40].', 'Kelby'],
    ['In Wrenport [12] boats sank and in Kelby 40.', 'Wrenport'],
    ['In Wrenport [12] more boats sank than in Kelby.', 'Wrenport'],
    ['In the Wren ward [62 percent] voted.', 'Wren ward'],
    ['The yard in Wrenport employs [40] people.', 'Wrenport'],
    ['The yard in Wrenport builds a boat and [40] oars a year.', 'Wrenport'],
    ['[40] boats sank at the port of Wren.', 'Wren'],
    ['[40] boats sank off the coast of Wren.', 'Wren'],
    ['In parts of Wrenland [40] boats sank.', 'Wrenland'],
    ['[40] boats sank on Wren Lane.', 'Wren Lane'],
    ['[40] boats sank across the Northeast.', 'Northeast'],
    ['[40] boats sank in Wrenport and Kelby.', 'Wrenport and Kelby'],
    ['[40] boats sank in Wrenport and Oduya wept.', 'Wrenport'],
    ['The crossing at Wrenport is [40 metres] long.', 'Wrenport'],
    ['[40] houses on our side of the river have a pump.', 'our side of the river'],
    ['[40] bridges on the east coast fell.', 'the east coast'],
    ['[40] farms in my valley were sold.', 'my valley'],
    ['Across the county [40] boats sank.', 'the county'],
    ['In neighbouring Wrenport [40] boats sank.', 'Wrenport'],
    ['[40] boats sank in the Wren Vale area.', 'Wren Vale area'],
    [
      'In Wrenport, where the board bought eleven boats, built a quay and hired a clerk, trade rose by [22 percent].',
      'Wrenport',
    ],
  ])('%s', (text, place) => {
    expect(placeOf(text)?.value).toBe(place)
  })

  it.each([
    'In March [40] boats sank.',
    'In English [40] words are enough.',
    'Writing in the Wrenport Gazette, she counted [40] boats.',
    'In Parliament [40] members stood up.',
    'Vida Orr, a driver in Kelby, saw [40] boats.',
    'A spokesman at Kelby Rail said that [40] trains were late.',
    'Of the drivers at Kelby Rail [40] are new.',
    'She told a meeting in Kelby that [40] boats had sunk.',
    'The Act in Section 12 names [40] offences.',
    'In the end [40] boats sank.',
    'It holds [40] men at Kelby prison.',
    'It holds [40] men at HMP Low Kelby.',
    'Some [40] nurses at Kelby hospital left.',
    '[40] farms across the northern counties flooded.',
    'In the plain it was [47] percent, in the hills 12.',
    'Some [40] boats in Wrenport’s harbours sank.',
    'Some [40] pupils in Wrenport schools fell ill.',
    'She bought [40] shares in Veltrane.',
    'The firm lost [40] men at Veltrane last year.',
    'She sold it to Veltrane, which has [40] boats.',
    'She sold [40] boats to Wren Bay, which has a wharf.',
    'She went to Wren Bay with [40] boats.',
    'The crew of a boat in Wrenport won [£40].',
    'The north wind sank [40] boats in the capital markets.',
    '[40] boats sank while, according to a long and rather winding letter, the mayor slept soundly in Kelby.',
    'WRENPORT, 8 February — [40] boats sank.',
    'He is in I think [40] clubs.',
    'The line, based in Wrenport, lost [40] boats.',
    'Born in Wrenport, she built [40] boats.',
    'Engineers at Wren Bridge saw [40] boats.',
    'In the county court [40] clerks sat.',
    'In the region of [40] boats sank.',
    'In the state of things [40] boats sank.',
    'In the east coast league [40] goals were shot.',
    'In Wrenport schools [40] pupils fell ill.',
    'On Wrenport [40] words are enough.',
  ])('would rather find none: %s', (text) => {
    expect(placeOf(text)).toBeUndefined()
  })

  it('says where the place stands', () => {
    expect(placeOf('So 🧵 in the Sound of Wren [40] sank.')).toEqual({
      value: 'Sound of Wren',
      start: 13,
      end: 26,
      rule: 'named-place',
    })
  })

  it('takes a place of the codebook first, under its name there', () => {
    const entity = (kind: Entity['kind'], name: string, ...aliases: string[]): Entity => ({
      id: '018f0000-0000-7000-8000-000000000001',
      kind,
      name,
      aliases,
    })
    const text = 'In Kelby the Wren harbour lost [40] boats.'
    expect(placeOf(text)?.value).toBe('Kelby')
    expect(placeOf(text, [entity('place', 'Wrenport', 'Wren harbour')])).toMatchObject({
      value: 'Wrenport',
      rule: 'codebook',
      start: text.indexOf('Wren'),
    })
    expect(placeOf(text, [entity('person', 'Wren harbour')])?.value).toBe('Kelby')
    expect(placeOf(text, [entity('place', 'Wren har')])?.value).toBe('Kelby')
  })
})
