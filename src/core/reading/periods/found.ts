// What a reading of periods hands out. A wording that can't be dated keeps its text and has no `edtf`.
import type { ProposedPeriod } from '../../model/suggestion'
import type { Period } from '../../model/values'
import { isSound } from './calendar'
import type { Anchors, Moment } from './moment'

/**
 * A period where it is printed (UTF-16 units of the whole text) with the rule that read it. `alternatives` are
 * other readings of the same wording, the likeliest first (“03/04/2022”: the British one, then the American one).
 */
export type FoundPeriod = ProposedPeriod & { alternatives?: readonly Period[] }

/** A period but for where it is printed. */
type ReadMoment = Pick<FoundPeriod, 'text' | 'edtf' | 'basis' | 'anchor' | 'asOf' | 'alternatives'>

/** What a moment that is printed as `text` says as a period. */
export function periodOf(
  text: string,
  moment: Moment,
  anchors: Anchors,
  edtf: string | undefined,
  published?: string,
): ReadMoment {
  const anchor =
    moment.counts === 'written'
      ? undefined
      : moment.counts === 'text'
        ? (anchors.before ?? published)
        : published
  const basis = moment.counts === 'written' ? 'stated' : 'inferred'
  const others = (moment.others?.(anchors) ?? []).filter(
    (other) => other !== undefined && other !== edtf && isSound(other),
  )
  return {
    text,
    ...(edtf !== undefined && { edtf }),
    basis,
    ...(edtf !== undefined && anchor !== undefined && { anchor }),
    ...(edtf !== undefined && moment.asOf && { asOf: edtf }),
    ...(others.length > 0 && { alternatives: others.map((other) => ({ text, edtf: other, basis })) }),
  }
}

/** The EDTF that a moment says, where the anchors let it say one. */
export function settled(moment: Moment, anchors: Anchors): string | undefined {
  const edtf = moment.settle(anchors)
  return edtf !== undefined && isSound(edtf) ? edtf : undefined
}
