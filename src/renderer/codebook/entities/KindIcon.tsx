// The sign of a kind of entity; its name is said, never only shown.
import { Building2, CircleDot, FileText, type LucideIcon, MapPin, Radar, User } from 'lucide-react'
import type { Entity } from '../../../core/model/codebook'
import { words } from '../../ui/words'

const icons: Record<Entity['kind'], LucideIcon> = {
  person: User,
  organisation: Building2,
  place: MapPin,
  document: FileText,
  operation: Radar,
  other: CircleDot,
}

export function KindIcon({ kind }: { kind: Entity['kind'] }) {
  const Icon = icons[kind]
  return <Icon size={15} aria-label={words.codebook.entities.kinds[kind]} />
}
