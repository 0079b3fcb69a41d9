// What each element of a page means for its text. An element that isn't here is shown in line, as browsers do
// with names that they don't know; only what is listed under `unread` has no words for a reader.
import type { Block } from '../../../core/text/document'
import type { Manner } from '../blocks'
import type { Group } from '../place'

/** `block`: stands by itself; `group`, `manner`, `mark`: as what it goes into the tree; `apart`: a control among words. */
export interface Meaning {
  block?: true
  group?: Group['kind']
  manner?: Manner
  mark?: NonNullable<Block['marks']>[number]['kind']
  apart?: true
}

const inLine: Meaning = {}
const block: Meaning = { block: true }
const apart: Meaning = { apart: true }
const group = (kind: Group['kind']): Meaning => ({ block: true, group: kind })
const heading = (level: number): Meaning => ({ block: true, manner: { kind: 'heading', level } })
const manner = (kind: Manner['kind'], raw = false): Meaning => ({ block: true, manner: { kind, raw } })
const mark = (kind: NonNullable<Meaning['mark']>): Meaning => ({ mark: kind })

const meanings = new Map<string, Meaning>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['ul', group('list')],
  ['ol', group('list')],
  ['menu', group('list')],
  ['dir', group('list')],
  ['dl', group('list')],
  ['li', group('item')],
  ['dt', group('item')],
  ['dd', group('item')],
  ['blockquote', group('quotation')],
  ['table', group('table')],
  ['tr', group('row')],
  ['td', group('cell')],
  ['th', group('cell')],
  ['caption', manner('caption')],
  ['figcaption', manner('caption')],
  ['pre', manner('code', true)],
  ['listing', manner('code', true)],
  ['xmp', manner('code', true)],
  ['plaintext', manner('code', true)],
  ['textarea', manner('paragraph', true)],
  ['a', mark('link')],
  ['b', mark('strong')],
  ['strong', mark('strong')],
  ['i', mark('emphasis')],
  ['em', mark('emphasis')],
  ['cite', mark('emphasis')],
  ['dfn', mark('emphasis')],
  ['var', mark('emphasis')],
  ['code', mark('code')],
  ['kbd', mark('code')],
  ['samp', mark('code')],
  ['tt', mark('code')],
  ...['button', 'time', 'label', 'select', 'input', 'output', 'meter', 'progress', 'mn'].map(
    (name): [string, Meaning] => [name, apart],
  ),
  ...(
    'address article aside body center details dialog div fieldset figure footer form frameset header hgroup hr html ' +
    'iframe legend main nav noframes optgroup option p search section summary tbody tfoot thead text foreignobject'
  )
    .split(' ')
    .map((name): [string, Meaning] => [name, block]),
])

export const meaningOf = (tag: string): Meaning => meanings.get(tag.toLowerCase()) ?? inLine

/** Elements without words for a reader: what they hold is for the program that shows the page. */
export const unread = new Set(
  (
    'head script style template link meta base title param source track area frame noembed datalist ' +
    'annotation annotation-xml metadata desc'
  ).split(' '),
)

/** Elements that say where in a page they stand, whatever their classes are. */
export const telling = new Set(
  (
    'header footer nav aside main article section figure figcaption form address blockquote details dialog ' +
    'table ol ul h1 h2 h3 h4 time button label search noscript iframe'
  ).split(' '),
)
