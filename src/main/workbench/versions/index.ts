// The front door of versions: their operations, and the verbs that only read.
import type { Workbench } from '../../../core/contract'
import type { Session } from '../session'
import { compareVersionsVerb } from './compare'
import { decidingOperations } from './deciding'
import { makingOperations } from './making'
import { versionOffersVerb } from './offers'
import { previewVersionVerb } from './preview'
import { repairsVerb } from './repairs'

export const versionOperations = { ...makingOperations, ...decidingOperations }

export const versionVerbs = (
  session: Session,
): Pick<Workbench, 'versionOffers' | 'previewVersion' | 'compareVersions' | 'repairs'> => ({
  versionOffers: versionOffersVerb(session),
  previewVersion: previewVersionVerb(session),
  compareVersions: compareVersionsVerb(session),
  repairs: repairsVerb(session),
})
