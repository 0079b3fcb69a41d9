// `versionOffers`: the sources that others may be new versions of, by address and title.
// Must not break: nothing is offered that `makeVersion` would refuse.
import type { VersionOffer } from '../../../core/versions/answers'
import type { Workbench } from '../../../core/contract'
import type { Source } from '../../../core/model/source'
import { keysOf, type Likeness } from '../../../core/versions/alike'
import type { Session } from '../session'
import { need } from '../transaction'
import { laterThan, nextOf } from './chain'

export function versionOffersVerb(session: Session): Workbench['versionOffers'] {
  return ({ ids }) => {
    const project = session.project()
    const asked = ids.map((id) => need(project, 'sources', id))
    // One that is a version already, or has newer ones, is no new version of anything.
    const free = asked.filter((source) => source.supersedes === undefined && !nextOf(project, source.id))
    if (free.length === 0) return { offers: [] }
    const byKey = new Map<string, Source[]>()
    for (const source of project.all('sources'))
      for (const { by, key } of keysOf(source)) {
        const known = byKey.get(`${by} ${key}`)
        if (known) known.push(source)
        else byKey.set(`${by} ${key}`, [source])
      }
    return { offers: free.flatMap((source) => offersFor(source, byKey)) }

    function offersFor(source: Source, others: ReadonlyMap<string, Source[]>): VersionOffer[] {
      const found = new Map<string, Set<Likeness>>()
      for (const { by, key } of keysOf(source))
        for (const like of others.get(`${by} ${key}`) ?? []) {
          if (like.id === source.id || !isBefore(like, source)) continue
          const newest = laterThan(project, like.id).at(-1) ?? like
          // What says the same is a copy, and what came later can't be what was corrected.
          if (
            newest.id === source.id ||
            newest.text.sha256 === source.text.sha256 ||
            !isBefore(newest, source)
          )
            continue
          found.set(newest.id, (found.get(newest.id) ?? new Set()).add(by))
        }
      return [...found]
        .map(([of, because]) => ({ id: source.id, of, because: [...because] }))
        .toSorted((a, b) => b.because.length - a.because.length || Number(isUrl(b)) - Number(isUrl(a)))
    }
  }
}

const isUrl = ({ because }: VersionOffer): boolean => because.includes('url')

const isBefore = (one: Source, other: Source): boolean =>
  one.importedAt < other.importedAt || (one.importedAt === other.importedAt && one.id < other.id)
