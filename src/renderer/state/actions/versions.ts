// Actions on versions: what a source may be a new version of, making it one, and comparing two.
// Must not break: looking, previewing and comparing change nothing.
import { words } from '../../ui/words'
import type { VersionPair, Versioning } from '../browsing'
import type { Tools } from '../tools'
import type { ClaimActions } from './claims'
import { longWork } from './long-work'

const text = words.versions

export function versionActions(tools: Tools, { change }: Pick<ClaimActions, 'change'>) {
  const { get, set, wire, run } = tools
  const browseVersions = (part: Partial<Versioning>): void =>
    set({ versioning: { ...get().versioning, ...part } })
  const without = (id: string): Versioning['offers'] =>
    get().versioning.offers.filter((offer) => offer.id !== id)
  /** Asks what newly imported sources may be new versions of; the likeliest of each is offered. */
  const askOffers = async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0 || ids.length === get().sources.size) return
    const project = get().project?.path
    const answer = await run(() => wire.versionOffers({ ids: ids.slice(0, mostAsked) }))
    if (get().project?.path !== project) return
    const found = new Map(answer?.offers.toReversed().map((offer) => [offer.id, offer]))
    for (const offer of get().versioning.offers) if (!found.has(offer.id)) found.set(offer.id, offer)
    browseVersions({ offers: [...found.values()] })
  }
  return {
    browseVersions,
    askOffers,
    dismissOffer(id: string): void {
      browseVersions({ offers: without(id) })
      set({ focus: { on: 'text' } })
    },
    /** The sources that one may be a new version of, the likeliest first. */
    versionOffers: (id: string) => run(async () => (await wire.versionOffers({ ids: [id] })).offers),
    /** What making one the new version of another would carry over. */
    previewVersion: (pair: VersionPair) =>
      longWork(tools)(text.making.job, (job) => wire.previewVersion({ ...pair, job })),
    /** Makes a source the new version of another one; answers whether it did. */
    async makeVersion(pair: VersionPair): Promise<boolean> {
      const project = get().project?.path
      const done = await change('makeVersion', pair)
      if (!done) return false
      const waits = await run(async () => (await wire.repairs({ sourceId: pair.id, limit: 1 })).total > 0)
      if (get().project?.path !== project) return false
      // What was offered to replace the same source may replace this one.
      const others = without(pair.id).filter(({ of }) => of === pair.of)
      const offers = without(pair.id).filter((offer) => !others.includes(offer))
      browseVersions({ offers, pair, show: waits ? 'repairs' : 'compare' })
      await askOffers(others.map(({ id }) => id))
      return true
    },
    /** Opens the view with two sources beside each other. */
    showComparison(pair: VersionPair): void {
      browseVersions({ show: 'compare', pair })
      set({ view: 'versions' })
    },
    /** How the text of one differs from that of the other. */
    compare: (pair: VersionPair) =>
      longWork(tools)(text.comparing.reading, (job) => wire.compareVersions({ ...pair, job })),
    /** Asks long work of this name to stop. */
    cancelJobsOf(what: string): void {
      const jobs = Object.entries(get().jobs).filter(([, job]) => job.what === what)
      for (const [job] of jobs) void run(() => wire.cancelJob({ job }))
    },
  }
}

/** More than anybody imports at once and looks at one by one. */
const mostAsked = 10_000
