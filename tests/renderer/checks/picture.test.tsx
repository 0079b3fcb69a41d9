// What stands in the picture of a check beside what is drawn.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Check } from '../../../src/core/model/check'
import { PictureOf } from '../../../src/renderer/checks/pictures/PictureOf'
import { words } from '../../../src/renderer/ui/words'

const bar = (value: number, at: string) => ({ label: `${value} letters`, value, low: value, high: value, at })
const shown = (kind: Check['kind'], values = [bar(413, '2022'), bar(388, '2022-04/2023-03')]): string =>
  renderToStaticMarkup(
    <PictureOf
      check={{
        id: kind,
        kind,
        claims: ['a', 'b'],
        expression: '413 / 388',
        holds: true,
        message: 'They differ.',
        picture: { as: 'values', values },
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

it('draws no value that stands alone', () => {
  expect(shown('headline', [bar(413, '2022')])).toBe('')
})
