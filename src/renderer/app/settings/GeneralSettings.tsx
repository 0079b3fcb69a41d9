// Who makes the changes, and by day or by night.
import { useState } from 'react'
import { useActions, useApp } from '../../state/store'
import { TextField } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { useLeaving } from '../../ui/use-leaving'
import { words } from '../../ui/words'

const themes = [
  { value: 'system', label: words.settings.themes.system },
  { value: 'light', label: words.settings.themes.light },
  { value: 'dark', label: words.settings.themes.dark },
] as const

export function GeneralSettings() {
  const actions = useActions()
  const coder = useApp((state) => state.settings?.coder)
  const theme = useApp((state) => state.settings?.theme ?? 'system')
  const [name, setName] = useState(coder?.name ?? '')
  const keep = (): void => {
    const trimmed = name.trim()
    if (trimmed !== '' && trimmed !== coder?.name)
      void actions.changeSettings({ coder: { name: trimmed, confirmed: true } })
    else setName(coder?.name ?? '')
  }
  useLeaving(keep)
  return (
    <>
      <TextField label="Your name" value={name} onChange={setName} onBlur={keep} help={words.whyName} />
      <Segmented
        label={words.settings.theme}
        value={theme}
        onChange={(chosen) => void actions.changeSettings({ theme: chosen })}
        choices={themes}
      />
    </>
  )
}
