// Whether a key belongs to a character that is still being composed (Chinese, Japanese, Korean, accents).
// Must not break: such an Enter or Escape is the input method's, and does nothing else.
import type { KeyboardEvent } from 'react'

/** Some browsers say so only by the code 229: there the composition ends before its last key is told. */
export const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || keyCode === 229
