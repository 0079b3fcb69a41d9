// The commands on highlights that are there: a part of THE COMMANDS (commands.ts). Pure data.
import type { Command } from './commands'

export const highlightCommands = {
  chooseHighlight: {
    label: 'Choose among the highlights here…',
    menu: 'text',
    keys: 'Alt+Shift+;',
    single: 'l',
    needs: 'text',
  },
  filterHighlights: {
    label: 'Choose which highlights are shown…',
    menu: 'view',
    keys: 'Mod+Alt+F',
    needs: 'source',
  },
  moveStart: {
    label: 'Move the start of the highlight',
    menu: 'text',
    keys: 'Alt+Shift+,',
    single: ',',
    needs: 'text',
    write: true,
  },
  moveEnd: {
    label: 'Move the end of the highlight',
    menu: 'text',
    keys: 'Alt+Shift+.',
    single: '.',
    needs: 'text',
    write: true,
  },
  splitHighlight: {
    label: 'Split the highlight at the caret',
    menu: 'text',
    keys: 'Alt+Shift+\\',
    single: '|',
    needs: 'text',
    write: true,
  },
  mergeHighlights: {
    label: 'Merge the highlights',
    menu: 'text',
    keys: "Alt+Shift+'",
    single: 'm',
    needs: 'text',
    write: true,
  },
} as const satisfies Record<string, Command>
