// Which key does what in the text: by place for digits, by letter for letters, and nothing that is not ours.
import { describe, expect, it } from 'vitest'
import { readerKey } from '../../src/renderer/reader/keys'

const press = (
  key: string,
  more: Partial<Parameters<typeof readerKey>[0]> = {},
): ReturnType<typeof readerKey> =>
  readerKey({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('readerKey', () => {
  it('takes a digit by the place of its key, whatever the layout writes there', () => {
    expect(press('&', { code: 'Digit1' })).toEqual({ do: 'claim', digit: 1 })
    expect(press('1', { code: 'Digit1', shiftKey: true })).toBeUndefined()
    expect(press('0', { code: 'Digit0' })).toBeUndefined()
  })

  it('takes a letter by what it writes, wherever its key is', () => {
    expect(press('j', { code: 'KeyO' })).toEqual({ do: 'block', by: 1, extend: false })
    expect(press('o', { code: 'KeyJ' })).toBeUndefined()
  })

  it('leaves letters and digits alone where single keys are switched off', () => {
    const off = (key: string, code = ''): unknown =>
      readerKey({ key, code, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }, false)
    expect([off('j'), off('1', 'Digit1')]).toEqual([undefined, undefined])
    expect(off('Enter')).toEqual({ do: 'open' })
    expect(off('ArrowLeft')).toMatchObject({ do: 'move' })
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

  it('goes by blocks with Ctrl up and down, and takes all of the text with Ctrl and A', () => {
    expect(press('ArrowUp', { ctrlKey: true })).toEqual({ do: 'block', by: -1, extend: false })
    expect(press('ArrowDown', { ctrlKey: true, shiftKey: true })).toEqual({
      do: 'block',
      by: 1,
      extend: true,
    })
    expect(press('a', { ctrlKey: true })).toEqual({ do: 'all' })
    expect(press('a')).toBeUndefined()
  })

  it('goes on a Mac by words with ⌥ and to the edges with ⌘', () => {
    const onMac = (key: string, more: Partial<Parameters<typeof readerKey>[0]>): unknown =>
      readerKey(
        { key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more },
        true,
        true,
      )
    const word = { do: 'move', by: 'word', to: 'right', extend: false }
    expect(onMac('ArrowRight', { altKey: true })).toEqual(word)
    const line = { do: 'move', by: 'lineboundary', to: 'backward', extend: true }
    expect(onMac('ArrowLeft', { metaKey: true, shiftKey: true })).toEqual(line)
    expect(onMac('ArrowDown', { metaKey: true })).toEqual({ do: 'edge', by: 1, extend: false })
    expect(onMac('a', { metaKey: true })).toEqual({ do: 'all' })
    expect(onMac('k', { metaKey: true })).toBeUndefined()
    // With Shift those go from source to source.
    expect(onMac('ArrowDown', { altKey: true, shiftKey: true })).toBeUndefined()
  })

  it('leaves to the page and the browser what is theirs', () => {
    expect(press('Tab')).toBeUndefined()
    expect(press('j', { ctrlKey: true })).toBeUndefined()
    expect(press('1', { code: 'Digit1', altKey: true })).toBeUndefined()
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined()
    expect(press('k', { metaKey: true })).toBeUndefined()
  })
})
