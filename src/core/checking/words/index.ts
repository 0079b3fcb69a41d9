// The front door of the checks of words: who said it, who has it from whom, what it was called, and what it rests on.
// Must not break: the work grows with the claims and not with their pairs.
import type { Kind } from '../kind'
import { headline } from './headline'
import { legalStatus } from './legal-status'
import { origins } from './origins'
import { quote } from './quote'
import { support } from './support'

/** Every kind of check of words, in the order in which they are computed. */
export const wordKinds: readonly Kind[] = [quote, headline, legalStatus, origins, support]
