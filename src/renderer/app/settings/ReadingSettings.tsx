// How texts are shown, with a line to see it by.
import type { Settings } from '../../../core/model/settings'
import { useActions, useApp } from '../../state/store'
import { Segmented } from '../../ui/Segmented'
import { Stepper } from '../../ui/Stepper'
import { words } from '../../ui/words'
import styles from './Settings.module.css'

const { typefaces, layouts, furnitures } = words.settings

export function ReadingSettings() {
  const actions = useActions()
  const reader = useApp((state) => state.settings?.reader)
  if (!reader) return null
  const change = (part: Partial<typeof reader>): void => void actions.changeSettings({ reader: part })
  return (
    <>
      <Faces reader={reader} change={change} />
      <Stepper
        label={words.settings.size}
        unit="%"
        value={reader.size}
        onChange={(size) => change({ size })}
        min={60}
        max={300}
        step={10}
      />
      <Stepper
        label={words.settings.width}
        unit={words.settings.characters}
        value={reader.width}
        onChange={(width) => change({ width })}
        min={40}
        max={120}
        step={5}
      />
      <Segmented
        label={words.settings.furniture}
        value={reader.furniture}
        onChange={(furniture) => change({ furniture })}
        choices={[
          { value: 'folded', label: furnitures.folded },
          { value: 'shown', label: furnitures.shown },
        ]}
      />
      <Specimen reader={reader} />
    </>
  )
}

interface FacesProps {
  reader: Settings['reader']
  change: (part: Partial<Settings['reader']>) => void
}

/** Typeface and layout. */
function Faces({ reader, change }: FacesProps) {
  return (
    <>
      <Segmented
        label={words.settings.typeface}
        value={reader.typeface}
        onChange={(typeface) => change({ typeface })}
        choices={[
          { value: 'serif', label: typefaces.serif },
          { value: 'sans', label: typefaces.sans },
          { value: 'system', label: typefaces.system },
        ]}
      />
      <Segmented
        label={words.settings.layout}
        value={reader.layout}
        onChange={(layout) => change({ layout })}
        choices={[
          { value: 'narrow', label: layouts.narrow },
          { value: 'wide', label: layouts.wide },
          { value: 'focus', label: layouts.focus },
        ]}
      />
    </>
  )
}

/** A line as it would be read. */
function Specimen({ reader }: { reader: Settings['reader'] }) {
  return (
    <p
      className={styles['specimen']}
      data-face={reader.typeface}
      style={{
        fontSize: `calc(var(--size-text) * ${reader.size / 100})`,
        maxWidth: `${reader.width / 2}em`,
      }}
    >
      {words.settings.specimen}
    </p>
  )
}
