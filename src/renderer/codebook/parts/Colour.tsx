// A colour: one of a dozen that a white letter can be read on, or another that is typed. Arrows walk, as in any radio group.
// Must not break: arrows pass over colours, so that with keys one counts when they are left, or with any other key, Undo
// before all; Escape drops what was passed over.
import { type KeyboardEvent, useRef, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import controls from '../../claims/controls/controls.module.css'
import { OwnField } from '../../inspector/source/OwnField'
import { modifiers } from '../../state/keymap'
import { useLeaving } from '../../ui/use-leaving'
import { words } from '../../ui/words'
import { colourOf, contrastWithWhite, enough, swatches } from '../contrast'
import styles from './parts.module.css'

interface ColourProps {
  value: string | undefined
  fixed: boolean
  /** A letter stands on it, which has to be read. */
  withLetter?: boolean
  /** Undefined: none. */
  onChoose: (color: string | undefined) => Promise<unknown>
}

const text = words.codebook.colour

export function Colour({ value, fixed, withLetter = false, onChoose }: ColourProps) {
  const passing = usePassing(value ?? '', (color) => onChoose(color === '' ? undefined : color))
  const known = swatches.some(({ color }) => color === value)
  const own = value !== undefined && !known ? [{ color: value, name: value }] : []
  const offered = [...(withLetter ? [] : [{ color: '', name: text.none }]), ...swatches, ...own]
  return (
    <>
      <RadioGroup
        className={controls['row'] ?? ''}
        orientation="horizontal"
        value={passing.color}
        isDisabled={fixed}
        onChange={passing.onChange}
        onBlur={passing.onBlur}
      >
        <Label className={controls['label']}>{text.label}</Label>
        <div role="presentation" className={styles['swatches']} {...passing.from}>
          {offered.map(({ color, name }) => (
            <Radio key={color} value={color} aria-label={name} className={styles['swatch'] ?? ''}>
              <span
                title={name}
                data-none={color === '' || undefined}
                style={color === '' ? {} : { background: color }}
              />
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <OwnField
        short
        label={text.other}
        value={known ? '' : (value ?? '')}
        fixed={fixed}
        hint={text.otherHint}
        check={(typed) => problemOf(typed, withLetter)}
        onSave={(typed) => (typed === '' ? Promise.resolve(null) : onChoose(colourOf(typed)))}
      />
    </>
  )
}

/** The colour that is passed over until it is chosen, and shown until that is stored; a pointer chooses at once. */
function usePassing(value: string, onChoose: (color: string) => Promise<unknown>) {
  const [passing, setPassing] = useState<string>()
  const byPointer = useRef(false)
  const storing = useRef<string>(undefined)
  const choose = async (color = passing): Promise<void> => {
    if (color === undefined || color === storing.current) return
    // Back at what is still stored counts as well while another one is on its way.
    if (color === value && storing.current === undefined) return setPassing(undefined)
    setPassing(color)
    storing.current = color
    await onChoose(color)
    if (storing.current === color) storing.current = undefined
    setPassing((now) => (now === color ? undefined : now))
  }
  useLeaving(() => void choose())
  return {
    color: passing ?? value,
    onChange: (color: string): void => (byPointer.current ? void choose(color) : setPassing(color)),
    onBlur: () => void choose(),
    from: {
      onPointerDownCapture: () => {
        byPointer.current = true
      },
      onKeyDownCapture: (event: KeyboardEvent) => {
        const { key } = event
        byPointer.current = false
        if (passing === undefined || key.startsWith('Arrow') || modifiers.includes(key)) return
        if (key !== 'Escape') return void choose()
        event.stopPropagation()
        setPassing(storing.current)
        const back = event.currentTarget.querySelector<HTMLElement>(`[value="${storing.current ?? value}"]`)
        back?.focus()
      },
    },
  }
}

function problemOf(typed: string, withLetter: boolean): string | undefined {
  if (typed === '') return undefined
  const color = colourOf(typed)
  if (color === undefined) return text.notAColour(typed)
  const contrast = contrastWithWhite(color)
  return withLetter && contrast < enough ? text.tooLight(color, contrast.toFixed(1)) : undefined
}
