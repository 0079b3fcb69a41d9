// A room that fails: a sentence and the ways out stand in its place, and what is sound is left alone.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Boundary } from '../../src/renderer/ui/Boundary'
import { words } from '../../src/renderer/ui/words'

/** As React leaves it after a child has thrown. */
class Failed extends Boundary {
  override state = Boundary.getDerivedStateFromError()
}

it('shows what is in it while that is sound', () => {
  expect(renderToStaticMarkup(<Boundary>Zinc</Boundary>)).toBe('Zinc')
})

it('says that something failed, that nothing is lost, and how to go on', () => {
  const shown = renderToStaticMarkup(<Failed>Zinc</Failed>)
  expect(shown).not.toContain('Zinc')
  expect(shown).toMatch(/^<div role="alert"/)
  for (const said of [words.broken, words.showAgain, words.readPageAgain]) expect(shown).toContain(said)
})
