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

  it('leaves to the page and the browser what is theirs', () => {
    expect(press('Tab')).toBeUndefined()
    expect(press('j', { ctrlKey: true })).toBeUndefined()
    expect(press('1', { code: 'Digit1', altKey: true })).toBeUndefined()
    expect(press('ArrowLeft', { altKey: true })).toBeUndefined()
    expect(press('k', { metaKey: true })).toBeUndefined()
  })
})
