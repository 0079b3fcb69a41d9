// What a screen reader is told in the main job, as the accessibility tree of the regions that each step is about.
// Must not break: only what is part of the interface stands here, roles and names; figures are those of the sample.
import { expect, test } from './support'
import { tabTo, theText } from './support-steps'

test('says to a screen reader where one is, all through the main job', async ({ desk }) => {
  const { page } = desk
  const region = (name: string) => page.getByRole('region', { name, exact: true })

  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Assay" [level=1]
      - button "Open sample project"
      - button "New project"
      - button "Open project"
  `)
  await expect(page.getByRole('button', { name: 'Open sample project' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(theText(page)).toBeFocused({ timeout: 30_000 })
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - button "Menu"
      - heading "The Saltmere complaints" [level=1]
      - navigation "Views":
        - button "Read"
        - button "Claims"
      - toolbar "Project tools":
        - button "Undo" [disabled]
        - button "Redo" [disabled]
        - button /All commands/
        - button "Export"
        - button "Import"
  `)
  await expect(region('Sources')).toMatchAriaSnapshot(`
    - region "Sources":
      - heading "Sources 8" [level=2]
      - searchbox "Filter the sources"
      - listbox "Sources":
        - option /412 complaints, nine licences.* The Harbour Post · 14 Mar 2023 15 claims/ [selected]
        - option /School bus driver/
      - region "Tags":
        - heading "Tags 7" [level=2]
        - tree "Tags":
          - treeitem /Harm/ [level=1]
          - treeitem /Outcomes/ [expanded] [level=1]
          - treeitem /Advised or warned/ [level=2]
  `)

  // To the first highlight: what it rests on is said, and the text stays one document with its headings.
  await page.keyboard.press(']')
  await expect(region('Reader')).toMatchAriaSnapshot(`
    - region "Reader":
      - list "Highlights in view":
        - listitem:
          - 'button "2 highlights in paragraph 16: Statistic"'
      - list "Page furniture in view":
        - listitem:
          - button /Page furniture. 7 lines/
      - application /412 complaints/:
        - document /412 complaints/:
          - heading /412 complaints, nine licences/ [level=1]
          - paragraph: /The Inspectorate received 412 complaints/
      - paragraph: /Selected. The Inspectorate received 412 complaints about the safety of bus drivers/
  `)

  // Its claim, of which a field is changed; the first change asks who one is.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('form', { name: 'Claim' })).toMatchAriaSnapshot(`
    - form "Claim":
      - heading "Statistic" [level=2]
      - combobox "Status"
      - combobox "Go to field"
      - group "Quantity":
        - textbox "Text": "412"
        - combobox "Comparator"
        - textbox "Value": "412"
        - textbox "Unit": complaints
      - textbox "Measure": complaints received
      - group "Period":
        - textbox "Text": between April 2021 and March 2022
        - textbox "Date": 2021-04/2022-03
        - figure "Time line of Period":
          - slider "Start of Period"
          - slider "End of Period"
      - textbox "Statement": /412 complaints about the safety of bus drivers/
      - combobox "Certainty"
      - heading "Evidence" [level=3]
      - group "Evidence":
        - group "Evidence 1":
          - button /Show the passage of Evidence 1/
          - button "Remove Evidence 1"
          - combobox "Role"
          - combobox "Field"
  `)
  const measure = page.getByRole('textbox', { name: 'Measure' })
  await tabTo(page, measure)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('complaints on paper')
  await page.keyboard.press('Enter')
  const name = page.getByRole('dialog', { name: 'Your name' })
  await expect(name).toMatchAriaSnapshot(`
    - dialog "Your name":
      - heading "Your name" [level=2]
      - textbox "Your name"
      - button "Continue"
  `)
  await page.keyboard.type('Test person')
  await page.keyboard.press('Enter')
  await expect(name).toBeHidden()
  await expect(page.getByRole('status', { name: 'Status' })).toMatchAriaSnapshot(`
    - status "Status": /Saved. Changed a claim of type Statistic/
  `)
  await expect(theText(page)).toBeFocused()

  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('grid', { name: 'Claims' })).toMatchAriaSnapshot(`
    - grid "Claims":
      - rowgroup:
        - row:
          - columnheader "Type"
          - columnheader "Statement"
          - columnheader "Quantity"
          - columnheader "Quote"
          - columnheader "Source"
          - columnheader "Status"
          - columnheader "Certainty"
          - columnheader "Updated"
      - rowgroup:
        - row /Action Complainants won’t be told/:
          - gridcell "Action"
          - gridcell /Complainants won’t be told within 30 days/
        - row /Finding One inspection in fourteen/:
          - gridcell "Finding"
          - gridcell "One inspection in fourteen was unannounced, the rosters show."
          - gridcell "one in fourteen"
  `)

  await page.keyboard.press('g')
  await page.keyboard.press('r')
  await expect(theText(page)).toBeFocused()

  await page.keyboard.press('Control+Shift+f')
  await expect(page.getByRole('searchbox', { name: 'Search the project' })).toBeFocused()
  await page.keyboard.type('customs house')
  await expect(region('Search')).toMatchAriaSnapshot(`
    - region "Search":
      - heading "Search" [level=2]
      - button "Back to the sources"
      - searchbox "Search the project": customs house
      - group "Look through":
        - button /Texts \\d+/
        - button /Highlights \\d+/
        - button /Claims \\d+/
        - button /Notes \\d+/
      - status: /\\d+ hits?/
      - listbox "Search results":
        - option /412 complaints, nine licences.*customs house/
  `)
})
