// The keys of every command: press a field, then the new keys. Taken keys are told, with who has them.
import { RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { type CommandName, commandNames, commands } from '../../../core/commands'
import { keymapOf, shownKeys } from '../../state/keymap'
import { useActions, useApp } from '../../state/store'
import { onMac } from '../../state/use-keymap'
import { Button, IconButton } from '../../ui/Button'
import { Checkbox, TextField } from '../../ui/Field'
import { words } from '../../ui/words'
import { ranked } from '../palette/rank'
import { KeyField } from './KeyField'
import { holder, isOwn, type Slot } from './keys'
import styles from './Settings.module.css'

export function KeySettings() {
  const actions = useActions()
  const own = useApp((state) => state.settings?.keys ?? {})
  const singleKeys = useApp((state) => state.settings?.singleKeys ?? true)
  const [query, setQuery] = useState('')
  const all = commandNames.map((name) => ({
    id: name,
    text: commands[name].label,
    also: words.menus[commands[name].menu],
  }))
  const shown = query.trim() === '' ? all : ranked(all, query, [])
  const resetAll = (): void =>
    void actions.changeSettings({ keys: Object.fromEntries(Object.keys(own).map((name) => [name, null])) })
  return (
    <>
      <Checkbox isSelected={singleKeys} onChange={(on) => void actions.changeSettings({ singleKeys: on })}>
        {words.settings.singleKeys}
      </Checkbox>
      <div className={styles['row']}>
        <TextField label={words.settings.findCommand} value={query} onChange={setQuery} />
        <Button icon={RotateCcw} isDisabled={Object.keys(own).length === 0} onPress={resetAll}>
          {words.settings.resetAll}
        </Button>
      </div>
      <table className={styles['keys']}>
        <thead>
          <tr>
            <th scope="col">{words.settings.command}</th>
            <th scope="col">{words.settings.anywhere}</th>
            <th scope="col">{words.settings.inText}</th>
            <th scope="col">{words.settings.asItWas}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id }) => (
            <Row key={id} name={id} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface Wish {
  slot: Slot
  press: string
  from: NonNullable<ReturnType<typeof holder>>
}

/** The keys of one command, and what happens when others are chosen. */
function useKeysOf(name: CommandName) {
  const actions = useActions()
  const own = useApp((state) => state.settings?.keys)
  // Keys stay as they are set while single keys are switched off.
  const keymap = keymapOf({ keys: own ?? {}, singleKeys: true })
  const [said, setSaid] = useState<string>()
  const [wish, setWish] = useState<Wish>()
  const set = (slot: Slot, press: string, from?: Wish['from']): void => {
    setWish(undefined)
    setSaid(undefined)
    const taken = from && { [from.name]: { ...keymap[from.name], [from.slot]: '' } }
    void actions.changeSettings({ keys: { ...taken, [name]: { ...keymap[name], [slot]: press } } })
  }
  const choose = (slot: Slot, press: string): void => {
    const from = press === '' ? undefined : holder(keymap, press, name)
    if (from) setWish({ slot, press, from })
    else set(slot, press)
  }
  const reset = (): void => void actions.changeSettings({ keys: { [name]: null } })
  return { keymap, said, setSaid, wish, choose, set, reset }
}

function Row({ name }: { name: CommandName }) {
  const { keymap, said, setSaid, wish, choose, set, reset } = useKeysOf(name)
  const { label } = commands[name]
  const field = (slot: Slot, what: string) => (
    <KeyField
      label={`${label}, ${what}`}
      slot={slot}
      keys={keymap[name][slot]}
      onKeys={(press) => choose(slot, press)}
      onSaid={setSaid}
    />
  )
  return (
    <>
      <tr>
        <th scope="row">{label}</th>
        <td>{field('keys', words.settings.anywhere)}</td>
        <td>{field('single', words.settings.inText)}</td>
        <td>
          {isOwn(keymap, name) && (
            <IconButton icon={RotateCcw} label={words.settings.reset(label)} onPress={reset} />
          )}
        </td>
      </tr>
      {(wish || said !== undefined) && (
        <tr className={styles['said']}>
          <td colSpan={4}>
            <output>
              {wish ? words.settings.taken(shownKeys(wish.press, onMac()), wish.from.label) : said}
            </output>
            {wish && (
              <Button onPress={() => set(wish.slot, wish.press, wish.from)}>
                {words.settings.take(wish.from.label)}
              </Button>
            )}
          </td>
        </tr>
      )}
    </>
  )
}
