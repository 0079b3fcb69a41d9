// The pages that listen: every event goes to each of them, except what a page has already got as its answer.
// Must not break: a page never hears its own change a second time.
import type { Delta, Event, Verb } from '../../../core/contract'
import type { Answer } from '../../../core/remote'

export interface Listeners {
  /** Adds a page; returns what removes it. */
  add(client: string, hear: (event: Event) => void): () => void
  tell: (event: Event) => void
  /** Tells the other pages what a call of `client` changed. */
  tellOthers(client: string, verb: string, answer: Answer): void
}

/** After these another project, or much of this one, is there: everything must be read again. */
const replacesAll = new Set<string>([
  'newProject',
  'openProject',
  'openSample',
  'restoreBackup',
  'closeProject',
  'load',
] satisfies Verb[])

export function createListeners(): Listeners {
  const pages = new Set<{ client: string; hear: (event: Event) => void }>()
  const tell = (event: Event, except?: string): void => {
    for (const page of pages) if (page.client !== except) page.hear(event)
  }
  return {
    add: (client, hear) => {
      const page = { client, hear }
      pages.add(page)
      return () => void pages.delete(page)
    },
    tell: (event) => tell(event),
    tellOthers: (client, verb, answer) => {
      if (!answer.ok) return
      if (replacesAll.has(verb)) tell({ event: 'changed' }, client)
      else if (isDelta(answer.value)) tell({ event: 'changed', delta: onlyDelta(answer.value) }, client)
    },
  }
}

function isDelta(value: unknown): value is Delta {
  return typeof value === 'object' && value !== null && 'put' in value && 'removed' in value
}

function onlyDelta({ put, removed, history }: Delta): Delta {
  return { put, removed, history }
}
