// Which key does what in the text: by place for digits, by letter for letters, and nothing that is not ours.
import { describe, expect, it } from 'vitest'
import { commandOf } from '../../src/renderer/reader/keys'

const press = (
  key: string,
  more: Partial<Parameters<typeof commandOf>[0]> = {},
): ReturnType<typeof commandOf> =>
  commandOf({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('commandOf', () => {
  it('takes a digit by the place of its key, whatever the layout writes there', () => {
    expect(press('&', { code: 'Digit1' })).toEqual({ do: 'claim', digit: 1 })
    expect(press('1', { code: 'Digit1', shiftKey: true })).toBeUndefined()
    expect(press('0', { code: 'Digit0' })).toBeUndefined()
  })

  it('takes a letter by what it writes, wherever its key is', () => {
    expect(press('s', { code: 'KeyO' })).toEqual({ do: 'sentence' })
    expect(press('o', { code: 'KeyS' })).toBeUndefined()
  })

  it('extends with Shift', () => {
    expect(press('J', { shiftKey: true })).toEqual({ do: 'block', by: 1, extend: true })
    expect(press('ArrowLeft', { shiftKey: true, ctrlKey: true })).toEqual({
      do: 'move',
      by: 'word',
      to: 'left',
      extend: true,
    })
  })

  it('finds brackets that are written with AltGr', () => {
    expect(press(']', { ctrlKey: true, altKey: true })).toEqual({ do: 'jump', by: 1 })
    expect(press('[')).toEqual({ do: 'jump', by: -1 })
  })

  it('leaves to the page and the browser what is theirs', () => {
    expect(press('Tab')).toBeUndefined()
    expect(press('s', { ctrlKey: true })).toBeUndefined()
    expect(press('1', { code: 'Digit1', altKey: true })).toBeUndefined()
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined()
    expect(press('h', { metaKey: true })).toBeUndefined()
  })
})
