// What the checks and the coverage of sources say.
import { count } from './count'

export const checkWords = {
  checks: 'Checks',
  show: 'Show',
  shown: { open: 'Open', holds: 'Holds', decided: 'Decided', offers: 'Offers' },
  none: {
    open: 'Nothing here is in doubt. What adds up stands under Holds.',
    holds: 'No check holds yet: relate claims, or give them a base, a breakdown or a second source.',
    decided: 'Nothing is decided yet. Accept a check that is right, dismiss a check or an offer that isn’t.',
    offers: 'Nothing to offer: claims that belong together are proposed here, and made only when you say so.',
  },
  noClaims:
    'No claims yet. Numbers, quotations and origins are checked as soon as there are some: g r leads to the text, u to its next figure.',
  running: 'Checking…',
  wrong: (n: number) => (n === 1 ? '1 doesn’t add up' : `${n.toLocaleString('en')} don’t add up`),
  verdicts: { true: 'Holds', false: 'Does not hold', unknown: 'Open question' },
  noConflict: 'No conflict',
  offer: 'Offer',
  check: 'Check',
  computed: 'Computed',
  printed: 'Printed',
  noneOfIt: 'Nothing of the kind',
  passages: 'Claims and their passages',
  noPassage: 'No passage',
  open: 'Open the passage',
  accept: 'Accept',
  acceptHint: 'The check is right: it stays on the list of what was found.',
  dismiss: 'Dismiss',
  dismissHint: 'The check is wrong or doesn’t matter here.',
  dismissOfferHint: 'They don’t belong together: this is offered no more.',
  reason: 'Reason',
  reasonHint: 'Why, for whoever checks your work',
  takeBack: 'Take the decision back',
  states: { open: 'Open', accepted: 'Accepted', dismissed: 'Dismissed' },
  make: {
    addBreakdown: 'Make the breakdown',
    addRelation: 'Relate the claims',
    addSeries: 'Make the series',
  },
  offered: { addBreakdown: 'Breakdown', addRelation: 'Relation', addSeries: 'Series' },
  origins: (n: number) => count(n, 'named origin'),
  leftOver: 'Left over',
  tooMuch: 'Too much',
  heldOn: 'Which value held on',
  aDate: '2023-10 or 2023-10-01',
  noDate: 'Not a date: write 2023, 2023-10 or 2023-10-01.',
  held: (date: string, value: string | undefined) =>
    value === undefined ? `${date}: none was known yet` : `${date}: ${value}`,
  coverage: 'Coverage',
  coverageOf: (read: number, claimed: number) => `${read} % read, ${claimed} % claimed`,
  figuresClaimed: (claimed: number, all: number) =>
    all === 0 ? 'No figures' : `${claimed.toLocaleString('en')} of ${count(all, 'figure')} claimed`,
  statementsClaimed: (claimed: number, all: number) =>
    all === 0
      ? 'No statements of others'
      : `${claimed.toLocaleString('en')} of ${count(all, 'statement')} claimed`,
  source: 'Source',
  read: 'Read',
  claimed: 'Claimed',
  figures: 'Figures',
  statements: 'Statements',
  whole: 'The whole project',
  counting: 'Reading the sources…',
}
