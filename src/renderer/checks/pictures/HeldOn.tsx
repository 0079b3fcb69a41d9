// Which value of a dated series held on a date that somebody asks about.
import { useState } from 'react'
import { valueOn } from '../../../core/checking/revised'
import type { Bar } from '../../../core/model/check'
import { dateInWords } from '../../../core/model/edtf-words'
import { Edtf } from '../../../core/model/edtf'
import { TextField } from '../../ui/Field'
import { words } from '../../ui/words'
import styles from './Pictures.module.css'
import { told } from './scale'

export function HeldOn({ values, unit }: { values: readonly Bar[]; unit: string | undefined }) {
  const [text, setText] = useState('')
  const dated = values.flatMap((bar) => (bar.at === undefined ? [] : [{ at: bar.at, value: bar }]))
  if (dated.length < 2) return null
  const date = Edtf.safeParse(text.trim())
  const held = date.success ? valueOn(dated, date.data) : undefined
  return (
    <div className={styles['held']}>
      <TextField
        label={words.checking.heldOn}
        placeholder={words.checking.aDate}
        value={text}
        onChange={setText}
        error={text.trim() === '' || date.success ? undefined : words.checking.noDate}
      />
      <output>{date.success && words.checking.held(dateInWords(date.data), held && told(held, unit))}</output>
    </div>
  )
}
