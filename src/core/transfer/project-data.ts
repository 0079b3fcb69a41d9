// What an export reads, what it writes, and what a load gives: a whole project outside its file.
// Positions here are UTF-16 units; code points begin where text is written.
import type { Noun, Records } from '../model/records'
import type { Checked } from '../contract'
import type { Link } from '../model/links'
import type { Block } from '../text/document'

/** Which claims are meant; without a key all of them. */
export type Where = Checked<'ledger'>['where']

/** What an export asks of a project; a snapshot of a project database answers it. */
export interface ProjectData {
  get<N extends Noun>(noun: N, id: string): Records[N] | undefined
  /** All records of a noun by id. */
  all<N extends Noun>(noun: N): Iterable<Records[N]>
  count(noun: Noun): number
  /** The claims that a filter keeps, by id. */
  claims(where: Where): Iterable<Records['claims']>
  /** How many these are, and how many pieces of evidence they have. */
  claimTotals(where: Where): { claims: number; evidence: number }
  /** The ids of the sources that have a newer version. */
  superseded(): string[]
  /** Who refers to a record. */
  linksTo(link: Link, limit?: number): Link[]
  text(sha256: string): string
  blocks(source: Records['sources']): Block[]
  original(sha256: string): Uint8Array | undefined
}

/** A piece of a file: its text, how many rows it holds, and how many records were read for it. */
export interface Chunk {
  text: string
  rows: number
  read: number
}

/** A project as it was read from a file; `bytes` is absent where the original was not included. */
export interface LoadedProject {
  records: { [N in Noun]: Records[N][] }
  documents: Map<string, { text: string; blocks: Block[]; bytes?: Uint8Array }>
}
