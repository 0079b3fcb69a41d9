// What stands in the picture of a check beside what is drawn.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Check, Picture } from '../../../src/core/model/check'
import { PictureOf } from '../../../src/renderer/checks/pictures/PictureOf'
import { words } from '../../../src/renderer/ui/words'

const bar = (value: number, at: string) => ({ label: `${value} letters`, value, low: value, high: value, at })
const twoValues: Picture = { as: 'values', values: [bar(413, '2022'), bar(388, '2022-04/2023-03')] }
const shown = (kind: Check['kind'], picture: Picture = twoValues): string =>
  renderToStaticMarkup(
    <PictureOf
      check={{
        id: kind,
        kind,
        claims: ['a', 'b'],
        expression: '413 / 388',
        holds: true,
        message: 'They differ.',
        picture,
        basis: '',
        state: 'open',
      }}
    />,
  )

it('asks which value held only where one was revised', () => {
  expect(shown('revised')).toContain(words.checking.heldOn)
  expect(shown('conflict')).toContain('413 letters')
  expect(shown('conflict')).not.toContain(words.checking.heldOn)
})

it('draws no value and no moment that stands alone', () => {
  expect(shown('headline', { as: 'values', values: [bar(413, '2022')] })).toBe('')
  const moment = (label: string, edtf: string) => ({ label, edtf })
  expect(shown('date', { as: 'times', moments: [moment('31 April 2022', '')] })).toBe('')
  const two = [moment('Published', '2023-01-12'), moment('What it tells of', '2025')]
  expect(shown('date', { as: 'times', moments: two })).toContain('What it tells of')
})
