// The table of commands against the page that tells people about it, and against itself.
import { expect, test } from 'vitest'
import { commandNames, commands } from '../../src/core/commands'

test('resources/help/keys.md tells every command with its keys', async () => {
  await expect(page()).toMatchFileSnapshot('../../resources/help/keys.md')
})

test('no two commands have the same keys', () => {
  const all = commandNames.flatMap((name) => {
    const { keys, single } = commands[name]
    return [keys, single].filter((each) => each !== undefined)
  })
  expect(all.filter((each, place) => all.indexOf(each) !== place)).toEqual([])
})

test('Ctrl and Alt go with letters alone: with a mark they are AltGr, and never a shortcut', () => {
  const marks = commandNames.filter((name) => /^Mod\+Alt\+[^A-Z0-9]$/.test(commands[name].keys ?? ''))
  expect(marks).toEqual([])
})

test('no single key is what a French keyboard writes where 1 to 9 make claims', () => {
  const taken = commandNames.filter((name) => '&é"\'(-è_ç'.includes(commands[name].single ?? 'none'))
  expect(taken).toEqual([])
})

test('every single key has a form with Alt or Ctrl, for whoever switches single keys off', () => {
  const without = commandNames.filter((name) => commands[name].single && !commands[name].keys)
  expect(without).toEqual([])
})

const headings = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  text: 'Text',
  claim: 'Claim',
  help: 'Help',
} as const

function page(): string {
  const sections = Object.entries(headings).map(([menu, heading]) => {
    const rows = commandNames
      .filter((name) => commands[name].menu === menu)
      .map((name) => {
        const { label, keys, single } = commands[name]
        return `| ${label.replace('…', '')} | ${spoken(keys)} | ${spoken(single)} |`
      })
    return `## ${heading}\n\n| what | keys | in the text |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return `${beginning}\n${sections.join('\n')}`
}

const spoken = (keys: string | undefined): string =>
  keys === undefined ? '' : `\`${keys.replace('Mod', 'Ctrl').replace('Arrow', '')}\``

const beginning = `# Keys

Every command has its place in a menu and in the command palette (\`Ctrl+K\`). On macOS \`Ctrl\` is \`⌘\`. The keys in
the last column are single keys or two pressed one after the other; they act while the text has the focus (those of
the menus View and Help wherever nobody types). Settings change any of them and switch the single ones off.

In the text, \`1\` to \`9\` make a claim of that type from the selection; arrows move the caret by character, with Ctrl by
word, \`j\` and \`k\` by paragraph, and Shift extends. In a claim's form Enter saves (Ctrl+Enter in long text) and Esc
goes back to the text. Tab always moves the focus.
`
