// Which keys may be given to a command, and who has them already.
import { expect, it } from 'vitest'
import { holder, isOwn, refusal } from '../../../src/renderer/app/settings/keys'
import { keymapOf } from '../../../src/renderer/state/keymap'

const keymap = keymapOf({ keys: {}, singleKeys: true })

it('refuses keys that would act while somebody types, and those of the text', () => {
  expect(refusal('keys', 'x')).toContain('Ctrl or Alt')
  expect(refusal('keys', 'Mod+X')).toBeUndefined()
  expect(refusal('keys', 'F6')).toBeUndefined()
  expect(refusal('single', 'Mod+X')).toContain('without')
  expect(refusal('single', '3')).toBeDefined()
  expect(refusal('single', 'j')).toBeDefined()
  expect(refusal('single', 'Tab')).toBeDefined()
  expect(refusal('single', 'x')).toBeUndefined()
})

it('finds who has the keys, whatever the case, and what a key would cut short', () => {
  expect(holder(keymap, 'Mod+o', 'export')?.name).toBe('openProject')
  expect(holder(keymap, 'Mod+O', 'openProject')).toBeUndefined()
  expect(holder(keymap, 'h', 'note')).toMatchObject({ name: 'highlight', slot: 'single' })
  expect(holder(keymap, 'g', 'note')?.name).toBe('read')
})

it('knows a person’s own keys', () => {
  expect(isOwn(keymap, 'export')).toBe(false)
  expect(isOwn(keymapOf({ keys: { export: { keys: 'Mod+Shift+E' } }, singleKeys: true }), 'export')).toBe(
    true,
  )
})
