// What a person types in a single field, read as a value, and a value as it stands in the field.
// printed() and read() undo each other: leaving a field that nobody touched must change nothing.
import { isEdtf } from '../../../core/model/edtf'
import { endsOf, isBackwards } from '../../../core/model/edtf-ends'
import { valueSchemas } from '../../../core/model/values'
import { isObject, type Part, type TypedPart } from './part'

/** The value of what was typed (undefined when the field was emptied), or what is wrong with it. */
export type Reading = { value: unknown } | { problem: string }

const typedKinds = ['text', 'longText', 'number', 'size', 'edtf', 'url', 'numberAsPrinted']
/** Whether a part is typed as text. */
export const isTyped = (part: Part): part is TypedPart => typedKinds.includes(part.as)

/** Reads what waits to be stored in any part: typed text, or a choice by its key. Other parts never wait. */
export function readWaiting(part: Part | undefined, text: string): Reading | undefined {
  if (part?.as === 'choice') return { value: text === '' ? undefined : text }
  return part && isTyped(part) ? read(part, text) : undefined
}

/** Reads what was typed into a part. Surrounding blanks don't count. */
export function read(part: TypedPart, typed: string): Reading {
  const text = typed.trim()
  if (text === '') return { value: undefined }
  switch (part.as) {
    case 'text':
    case 'longText':
      return { value: text }
    case 'edtf':
      return isEdtf(text) ? { value: text } : { problem: whyNoDate(text) }
    case 'url':
      return valueSchemas.url.safeParse(text).success
        ? { value: text }
        : { problem: `“${text}” is not a web address that starts with http:// or https://.` }
    case 'number':
    case 'size':
    case 'numberAsPrinted':
      return readNumber(part.as, text)
  }
}

function whyNoDate(text: string): string {
  const ends = endsOf(text)
  return ends && isBackwards(ends)
    ? `“${text}” ends before it starts.`
    : `“${text}” is not a date in EDTF, such as 2023-04, 2017/2020 or 2021~.`
}

function readNumber(as: 'number' | 'size' | 'numberAsPrinted', text: string): Reading {
  const value = numberOf(text)
  if (value === undefined) return { problem: `“${text}” is not a number, such as 1,071 or 0.02.` }
  if (as === 'size' && value < 0) return { problem: `“${text}” is below zero; a precision is a half-width.` }
  return { value: as === 'numberAsPrinted' ? { value, text } : value }
}

/** Blanks that printers put between thousands: space, no-break, figure, thin and narrow no-break space. */
const thousands = /[,' \u00a0\u2007\u2009\u202f]/g
const grouped = /^\d{1,3}(?:([,' \u00a0\u2007\u2009\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
const plain = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i

/** The number that a text spells, thousands separators and a true minus sign allowed; else undefined. */
export function numberOf(text: string): number | undefined {
  const unsigned = text.replace(/^[-\u2212+]/, '')
  if (!grouped.test(unsigned) && !plain.test(unsigned)) return undefined
  const size = Number(unsigned.replace(thousands, ''))
  if (!Number.isFinite(size)) return undefined
  return /^[-\u2212]/.test(text) ? -size : size
}

/** A number as the form shows it: thousands apart, every digit kept. */
export function numberText(value: number): string {
  const text = String(value)
  const match = /^(-?)(\d{4,})(\.\d+)?$/.exec(text)
  if (!match) return text
  const [, sign = '', whole = '', fraction = ''] = match
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ',') + fraction
}

/** A stored value as it stands in the field. */
export function printed(value: unknown): string {
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return value
  return isObject(value) && typeof value['text'] === 'string' ? value['text'] : ''
}
