// The one gate of every shell: looks the verb up, checks its input, runs it, wraps the outcome.
// Nothing gets past it unchecked, and nothing but sentences comes out of it.
import { inputs, type Verb, type Workbench } from '../../core/contract'
import { WorkbenchError } from '../../core/errors'
import { badInput } from '../../core/model/fields'
import type { Answer } from '../../core/remote'

/** The outcome of a call. What went wrong inside Assay itself goes to `report` and never into the answer. */
export async function answer(
  workbench: Workbench,
  verb: string,
  input: unknown,
  report?: (error: unknown) => void,
): Promise<Answer> {
  try {
    if (!isVerb(verb)) throw new WorkbenchError('unknownVerb', `Assay has no verb “${verb}”.`)
    const checked = inputs[verb].safeParse(input)
    if (!checked.success) throw badInput('', checked.error)
    // The schema of this very verb has just proved the type, which TypeScript can't follow through the table.
    const run = workbench[verb] as (input: unknown) => unknown
    return { ok: true, value: await run(checked.data) }
  } catch (error) {
    if (error instanceof WorkbenchError)
      return { ok: false, error: { code: error.code, message: error.message } }
    report?.(error)
    const message = `Assay made a mistake of its own in “${verb}”; what was saved before is safe.`
    return { ok: false, error: { code: 'internal', message } }
  }
}

const isVerb = (verb: string): verb is Verb => Object.hasOwn(inputs, verb)
