// The caret and the selection by keys: what each moves by, which way, what is said, and what outlives other changes.
import { axeFindings, expect, test } from '../support'
import { theText } from '../support-steps'
import { begin, goTo, inText, press, said, selected, status } from './steps'

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Hostile</title></head><body><article>${body}</article></body></html>`

const hostile = page(`<h1>Hostile words</h1>
<p>A cafe\u0301 👩‍👩‍👧 flew 🇫🇮🇸🇪 twice. It was seen by ninety people who had come for the boats, and by nobody else who could be asked about it afterwards, as the harbour master says in his letter.</p>
<p>Short.</p>
<p>The harbour master counted the boats again in the evening, and found that there were as many as the year before, if not more of them.</p>
<h2>What came after</h2><p>They left.</p>`)

test('moves by whole characters, words, lines and blocks, and keeps the column', async ({ desk }) => {
  const on = await begin(desk, hostile)
  await press(on, 'Control+Home')
  await expect(said(on)).toHaveText('Hostile words')
  await press(on, 'ArrowDown')
  await expect(said(on)).toHaveText(/^A cafe\u0301 /)
  await press(on, 'Home', 'Control+ArrowRight', 'ArrowRight')
  await expect(said(on)).toHaveText('c')
  await press(on, 'ArrowRight', 'ArrowRight', 'ArrowRight')
  await expect(said(on)).toHaveText('e\u0301')
  await press(on, 'Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
  await expect(selected(on, 'e\u0301 👩‍👩‍👧')).toBeAttached()
  // A selection is left at the side that the key points to; a flag is one character, of two that stand together.
  await press(on, 'ArrowRight', 'Control+ArrowRight', 'ArrowRight', 'Shift+ArrowRight')
  await expect(selected(on, '🇫🇮')).toBeAttached()
  await press(on, 'ArrowLeft', 'ArrowLeft')
  await expect(said(on)).toHaveText('space')
  await press(on, 'Control+ArrowLeft')
  await expect(said(on)).toHaveText('flew')

  // Up and down through a line that ends before the column, and back into it.
  await press(on, 'Home', 'Control+ArrowDown', 'Control+ArrowDown')
  await expect(said(on)).toHaveText(/^The harbour master counted/)
  await press(on, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Control+ArrowRight')
  await expect(said(on)).toHaveText('master')
  await press(on, 'ArrowUp')
  await expect(said(on)).toHaveText('Short.')
  await press(on, 'ArrowDown')
  await expect(said(on)).toHaveText(/^The harbour master counted/)
  await press(on, 'Shift+Control+ArrowRight')
  await expect(selected(on, 'master')).toBeAttached()
  await press(on, 'Home', 'Shift+Home', 'Shift+Control+ArrowRight')
  await expect(selected(on, 'The')).toBeAttached()
  await press(on, 'Shift+Control+Home')
  await expect(said(on)).toHaveText(/^Selected: Hostile words/)
  await press(on, 'Control+End', 'Shift+Control+ArrowUp')
  await expect(selected(on, 'They left.')).toBeAttached()
  await press(on, 'Control+a')
  await expect(said(on)).toHaveText(/^Selected: Hostile words.* …$/s)
  await press(on, 'ArrowLeft', 'j', 'j', 'j', 'j')
  await expect(said(on)).toHaveText('Heading 2: What came after')
  expect(await axeFindings(on)).toEqual([])
})

test('goes to the left and to the right as a paragraph runs', async ({ desk }) => {
  const on = await begin(
    desk,
    page(
      `<h1>Two ways</h1><ul><li>אניות רבות עגנו</li><li>Boats at sea</li></ul><p>وصلت 42 سفينة اليوم.</p><p>End.</p>`,
    ),
  )
  await press(on, 'Control+Home', 'j')
  await expect(said(on)).toHaveText(/^List item: אניות/)
  await press(on, 'Home', 'Shift+ArrowLeft', 'Shift+ArrowLeft')
  await expect(selected(on, 'אנ')).toBeAttached()
  await press(on, 'Shift+ArrowRight', 'Shift+Control+ArrowLeft')
  await expect(selected(on, 'אניות')).toBeAttached()
  // It begins at the right edge, and its neighbour at the left one.
  await press(on, 'Escape', 'ArrowLeft')
  await expect(said(on)).toHaveText('ר')
  const [hebrew, latin] = await Promise.all([
    inText(on, 'אניות').boundingBox(),
    inText(on, 'Boats at sea').boundingBox(),
  ])
  expect(hebrew?.x ?? 0).toBeGreaterThan((latin?.x ?? Infinity) + 100)
  await press(on, 'Control+ArrowLeft', 'Control+ArrowLeft', 'ArrowLeft')
  await expect(said(on)).toHaveText('List item: B')
  await press(on, 'ArrowDown', 'Home')
  // Through a figure in Arabic, which runs the other way, to the end of the paragraph and out of it.
  for (let n = 0; n < 20; n++) await press(on, 'ArrowLeft')
  await expect(said(on)).toHaveText('End of paragraph')
  await press(on, 'ArrowLeft')
  await expect(said(on)).toHaveText('E')
  await press(on, 'ArrowLeft', 'Shift+Control+ArrowRight')
  await expect(selected(on, 'اليوم.')).toBeAttached()
})

test('selects more and less, and keeps what is selected through highlights, undo and folds', async ({
  desk,
}) => {
  const on = await begin(desk, hostile)
  await goTo(on, 'harbour master counted')
  await press(on, 'Shift+S')
  await expect(selected(on, 'counted')).toBeAttached()
  await press(on, 's', 's')
  await expect(said(on)).toHaveText(/^Selected: Hostile words/)
  await press(on, 'Shift+S')
  await expect(said(on)).toHaveText(/^Selected: The harbour master counted.*more of them\.$/)
  await press(on, 'Shift+S')
  await expect(selected(on, 'counted')).toBeAttached()

  await press(on, 'h')
  await expect(status(on)).toContainText('Saved')
  await press(on, 'Control+z')
  await expect(status(on)).toContainText('Undone')
  await press(on, 'Shift+Control+ArrowRight')
  await expect(selected(on, 'counted the')).toBeAttached()

  await press(on, 'Alt+Shift+M')
  await on.keyboard.type('Fu')
  await press(on, 'Enter')
  const fold = on.getByRole('button', { name: 'Page furniture: 1 line' })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(theText(on)).toBeFocused()
  await press(on, 'Alt+Shift+F')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await press(on, 'Shift+Control+ArrowRight')
  await expect(selected(on, 'counted the boats')).toBeAttached()
  // Out of a fold, and past it, there is a way in both directions.
  await press(on, 'Alt+Shift+F', 'ArrowRight')
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await press(on, 'ArrowRight')
  await expect(said(on)).toHaveText('Heading 2: W')
  await press(on, 'ArrowLeft')
  await expect(said(on)).toHaveText('End of paragraph')
  await press(on, 'Control+ArrowLeft')
  await expect(said(on)).toHaveText('Short')
})

test('says where highlights begin and end, and highlights no bare spaces', async ({ desk }) => {
  const on = await begin(desk, hostile)
  await goTo(on, 'Short')
  await press(on, 'Home', 's', 'h')
  await expect(on.getByRole('button', { name: /^1 highlight in paragraph 3/ })).toBeVisible()
  await goTo(on, 'harbour master counted')
  await press(on, 'Control+ArrowLeft', 'Shift+Control+ArrowRight', 'Shift+ArrowRight', 'h')
  await expect(on.getByRole('button', { name: /^1 highlight in paragraph 4/ })).toBeVisible()
  await press(on, 'ArrowLeft')
  await expect(said(on)).toHaveText('Highlight begins. c')
  await press(on, 'ArrowRight')
  await expect(said(on)).toHaveText('o')
  // A command that leaves the caret where it is says what it did, and the text says nothing anew.
  await press(on, 'h')
  await expect(status(on)).toContainText('Select a passage first')
  await expect(said(on)).toHaveText('o')
  await press(on, 'Control+ArrowRight')
  await expect(said(on)).toHaveText('Highlight ends. the')
  await press(on, 'Control+Home', ']', ']', 'Control+ArrowRight')
  await expect(said(on)).toHaveText('boats')
  await press(on, '[')
  await expect(selected(on, 'counted')).toBeAttached()
})
