// How what was found for a passage of an old version compares with it, in words. Pure.
import type { Repair } from '../../core/versions/answers'
import { words } from '../ui/words'

const text = words.versions.repairing

export function foundAs({ found }: Pick<Repair, 'found'>): string {
  if (!found?.passage) return text.nothing
  const { anchor, score = 0 } = found.highlight
  return anchor === 'fuzzy' ? text.fuzzy(score) : text[anchor === 'moved' ? 'moved' : 'exact']
}
