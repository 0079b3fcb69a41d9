// Field types that no built-in claim type uses: a project with a claim type of its own has a control for each.
// The project is made on the command line; what is entered is entered by key presses.
import path from 'node:path'
import { exported, holds } from '../hard-cases/exported'
import { fill, formOf, goTo, select, accept } from '../hard-cases/steps'
import { expect, test } from '../support'
import { applyAside, assay, importAside, openProject, tabTo } from '../support-steps'

const options = [
  { key: 'wood', label: 'Wood' },
  { key: 'steel', label: 'Steel' },
]
const fields = [
  { key: 'link', label: 'Link', type: 'url' },
  { key: 'afloat', label: 'Afloat', type: 'boolean' },
  { key: 'length', label: 'Length', type: 'number' },
  { key: 'hull', label: 'Hull', type: 'choice', choices: options },
  { key: 'deck', label: 'Deck', type: 'choices', choices: options },
]
const sentence = 'The Gull is 1,204 cm of oak and iron.'

test('links, yes and no, numbers and choices keep reading and wording', async ({ desk }) => {
  const { page, folder } = desk
  const file = path.join(folder, 'Case.assay')
  const type = {
    do: 'addClaimType',
    key: 'vessel',
    label: 'Vessel',
    letter: 'V',
    color: '#444444',
    shortcut: 9,
    fields,
  }
  assay(desk, 'new', file)
  await importAside(desk, file, 'gull.txt', `The Gull\n\n${sentence}\n`)
  await applyAside(desk, file, [type])

  await openProject(page, file)
  await select(page, 2)
  await page.keyboard.press('9')
  // The first change asks who makes it.
  await expect(page.getByRole('dialog').getByLabel('Your name')).toBeFocused()
  await page.keyboard.type('Test person')
  await page.keyboard.press('Enter')
  await expect(formOf(page).locator(':focus')).toBeVisible()
  const link = await goTo(page, 'Link')
  await page.keyboard.type('gull.example')
  await fill(page, { Afloat: 'No', Length: '1,204', 'Hull › As printed': 'iron' })
  await expect(link).toHaveAccessibleDescription(/“gull.example” is not a web address/)
  await fill(page, { Link: 'https://gull.example/', Hull: 'Steel' })
  const deck = formOf(page).getByRole('group', { name: 'Deck', exact: true })
  await tabTo(page, deck.getByRole('checkbox', { name: 'Wood' }))
  await page.keyboard.press('Space')
  await tabTo(page, deck.getByRole('textbox', { name: 'Wood as printed' }))
  await page.keyboard.type('oak')
  await accept(page)

  expect((await exported(desk)).claims).toEqual([
    holds('vessel', sentence, {
      'fields.link': 'https://gull.example/',
      'fields.afloat': false,
      'fields.length.value': 1204,
      'fields.length.text': '1,204',
      'fields.hull.key': 'steel',
      'fields.hull.text': 'iron',
      'fields.deck.0.key': 'wood',
      'fields.deck.0.text': 'oak',
    }),
  ])
})
