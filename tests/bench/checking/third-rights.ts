// Small projects in which everything is right and which a rule had once called wrong, or nearly.
// Must not break: each says what it is, and nothing in it is a fault.
import { breakdown, idOf, project, relation } from '../../core/checking/claims'
import { articles } from '../../core/checking/words/articles'
import type { RightSet } from './second-rights'
import { told } from './second-told'

const all = { exhaustive: 'stated', disjoint: 'stated' } as const

/** A claim of which its source, published at the turn of 2024, says that something is on 1 March 2025. */
const coming = (passage: string): RightSet => ({
  of: passage,
  set: articles([
    {
      published: '2025-01-01',
      passages: [
        {
          passage,
          claim: {
            fields: { measure: 'things to come', period: { text: '', edtf: '2025-03-01', basis: 'stated' } },
          },
        },
      ],
    },
  ]),
})

const under = (headline: string, text: string, measure: string): RightSet => {
  const [claim] = project([told(text, measure)]).claims
  const regions = [{ start: 0, end: 40, kind: 'headline' as const, by: 'rule' as const }]
  const passages = [{ passage: text, claim: claim && { fields: claim.fields } }]
  const headlines = new Map([[idOf('source', 1), headline]])
  return { of: headline, set: articles([{ regions, passages }], { headlines }) }
}

export const thirdRights: readonly RightSet[] = [
  {
    of: 'a part without a figure',
    set: project(
      [told('100 boats', 'boats'), told('60 boats', 'boats moored'), { claim: { type: 'event' } }],
      {
        breakdowns: [breakdown(1, [2, 3], all)],
      },
    ),
  },
  {
    of: 'a part beside a whole of another paper that rounds',
    set: project([told('98 boats', 'boats'), told('100 boats', 'boats moored', { source: 2 })], {
      relations: [relation(2, 'partOf', 1)],
    }),
  },
  coming('A hundred homes can be let from 1 March 2025.'),
  coming('Licences must be renewed by 1 March 2025.'),
  coming('Tickets for the fair on 1 March 2025 are priced at £5.'),
  coming('Schools could shut on 1 March 2025.'),
  coming('The tournament is held on 1 March 2025, its board said.'),
  under('Crime up 10%', '12 percent', 'burglary rise'),
  under('Bridge cost £5m', '£3.9m', 'cost of phase one'),
  under('10 years on, the mill stands empty', '12 years', 'time since flood'),
]
