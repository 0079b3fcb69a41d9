// What was read from texts lately, so that nothing is read twice while neither the text nor what is known of it changed.
// Must not break: memory is bounded, whatever the number of sources; what has changed is never answered from here.
import { hash } from 'node:crypto'
import type { Entity } from '../../core/model/codebook'
import type { Suggestion } from '../../core/model/suggestion'
import type { Readable } from '../../core/reading'
import type { ProjectDatabase } from '../database'

export interface KeptSuggestions {
  /** The entities of a project, read again only after a change. */
  entitiesOf(database: ProjectDatabase): readonly Entity[]
  /** Says everything that the suggestions for a source depend on. */
  keyOf(source: Readable & { sha256: string }): string
  get(key: string): readonly Suggestion[] | undefined
  put(key: string, suggestions: readonly Suggestion[]): void
}

/** Suggestions that are kept in all: some forty megabytes. */
const most = 30_000

export function keepSuggestions(): KeptSuggestions {
  const kept = new Map<string, readonly Suggestion[]>()
  const entities = new WeakMap<ProjectDatabase, { change: number; entities: readonly Entity[] }>()
  const prints = new WeakMap<readonly Entity[], string>()
  let count = 0
  const drop = (key: string) => {
    count -= weightOf(kept.get(key))
    kept.delete(key)
  }
  return {
    entitiesOf: (database) => {
      const change = database.newestChange()
      const before = entities.get(database)
      if (before?.change === change) return before.entities
      const now = [...database.all('entities')]
      entities.set(database, { change, entities: now })
      return now
    },
    keyOf: ({ source, sha256, entities: known }) => {
      const print = prints.get(known) ?? printOf(known)
      prints.set(known, print)
      return printOf([source, sha256, print])
    },
    get: (key) => {
      const found = kept.get(key)
      // Moved to the end, so that the first key is always the one that was unused for longest.
      if (found) kept.delete(key)
      if (found) kept.set(key, found)
      return found
    },
    put: (key, suggestions) => {
      drop(key)
      kept.set(key, suggestions)
      count += weightOf(suggestions)
      for (const oldest of kept.keys()) {
        if (count <= most || oldest === key) break
        drop(oldest)
      }
    },
  }
}

const weightOf = (suggestions: readonly Suggestion[] | undefined): number =>
  suggestions ? suggestions.length + 1 : 0

const printOf = (value: unknown): string => hash('sha256', JSON.stringify(value))
