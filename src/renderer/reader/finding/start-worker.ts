// Starts the worker that searches. The page's policy wants a word for every script: this is the one that it has.
// Must not break: no other address than that of our own file is ever trusted.
// oxlint-disable-next-line import/default -- the build makes it: the address of the worker's own file
import file from './worker?worker&url'

/** Of the browser's Trusted Types, which the types of the page don't know yet, what is used here. */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (of: string) => string }
}

const { trustedTypes } = globalThis as unknown as { trustedTypes: TrustedTypes }
const trusted = trustedTypes.createPolicy('assay-worker', { createScriptURL: () => file })

export const startWorker = (): Worker => new Worker(trusted.createScriptURL(file), { type: 'module' })
