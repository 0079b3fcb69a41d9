// `--where`: which claims are meant, as key=value, several values with commas between them, in double
// quotes where one has commas itself; view=NAME is a saved view.
// What can't be read is wrong usage; what no claim could have is refused by the Workbench.
import { InvalidArgumentError, Option } from 'commander'
import type { Input } from '../../../core/contract'
import { WorkbenchError } from '../../../core/errors'
import type { Records } from '../../../core/model/records'
import type { RemoteWorkbench } from '../../../core/remote'
import { plain } from './output'
import { listed } from './records'

/** A filter as it was typed; the values of a view are not known before the project is open. */
export interface Given {
  view?: string
  [key: string]: string | number | string[] | undefined
}

export const where = (): Option =>
  new Option(
    '--where <key=value...>',
    'only claims that fit: type, status, certainty, source, tag, entity, coder, unit, anchor (values with commas ' +
      'between them; one that has commas itself in double quotes, ' +
      'unit=\'"pounds, 2019 prices"\'), atLeast, atMost, period, notes, text, or view=NAME for a saved view',
  )
    .argParser(readWhere)
    .default({}, 'all claims')

const numbers = ['atLeast', 'atMost']
const single = ['period', 'notes', 'text', 'view']

function readWhere(typed: string, before: Given): Given {
  const at = typed.indexOf('=')
  if (at < 1) throw new InvalidArgumentError('It must be written as key=value, such as status=verified.')
  const [key, value] = [typed.slice(0, at), typed.slice(at + 1)]
  if (numbers.includes(key)) {
    if (value.trim() === '' || !Number.isFinite(Number(value)))
      throw new InvalidArgumentError(`${key} must be a number, such as ${key}=100.`)
    return { ...before, [key]: Number(value) }
  }
  if (single.includes(key)) return { ...before, [key]: value }
  const earlier = [before[key] ?? []].flat().map(String)
  return { ...before, [key]: [...earlier, ...valuesIn(value)] }
}

/** The values between commas. What stands in double quotes is one of them, a doubled quote in it one quote. */
function valuesIn(typed: string): string[] {
  const parts = `,${typed}`.matchAll(/,(\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]*)/g)
  return [...parts].map(([, part = '']) => {
    const value = part.trim()
    return /^".*"$/s.test(value) ? value.slice(1, -1).replaceAll('""', '"') : value
  })
}

/** The filter that is meant: that of the saved view, where one is named, with what was given beside it. */
export async function meant(
  ask: RemoteWorkbench,
  { view, ...given }: Given,
): Promise<Input<'ledger'>['where']> {
  // The Workbench checks what was typed by its schema.
  const own = given as Input<'ledger'>['where']
  return view === undefined ? own : { ...(await viewCalled(ask, view)).query.where, ...own }
}

async function viewCalled(ask: RemoteWorkbench, name: string): Promise<Records['views']> {
  const views: Records['views'][] = []
  for await (const view of listed(ask, 'views')) views.push(view as Records['views'])
  const [found, second] = views.filter((view) => view.name.toLowerCase() === name.toLowerCase())
  if (second) throw new WorkbenchError('refused', `Several views are called “${name}”; rename one of them.`)
  if (found) return found
  const names = views.map((view) => `“${plain(view.name)}”`).join(', ')
  throw new WorkbenchError(
    'notFound',
    `There is no view called “${name}” in this project; ${names === '' ? 'it has none' : `there are ${names}`}.`,
  )
}
