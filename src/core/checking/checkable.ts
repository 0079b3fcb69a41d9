// What checks are computed from. Pure data, given as it stands at one moment; nothing here is changed.
import type { Records } from '../model/records'

/** All that the checks read. `headlines` are the wordings of headline regions, by the id of their source. */
export interface Checkable {
  claims: readonly Records['claims'][]
  claimTypes: readonly Records['claimTypes'][]
  highlights: ReadonlyMap<string, Records['highlights']>
  sources: ReadonlyMap<string, Records['sources']>
  entities: ReadonlyMap<string, Records['entities']>
  breakdowns: readonly Records['breakdowns'][]
  relations: readonly Records['relations'][]
  series: readonly Records['series'][]
  headlines: ReadonlyMap<string, string>
}
