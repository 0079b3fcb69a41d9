// The kinds of entities, in the order in which they are offered.
import { Entity } from '../../../core/model/codebook'

export const kinds: readonly Entity['kind'][] = Entity.shape.kind.options
