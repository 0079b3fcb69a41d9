// Actions on facts: highlights, claims and all that hangs on them.
import type { Delta } from '../../../core/contract'
import type { EvidenceInput, OperationInput, OperationVerb } from '../../../core/operations'
import { sentenceAt } from '../../../core/text/sentences'
import { leafAt } from '../../reader/positions'
import { tidied } from '../../reader/tidy'
import { words } from '../../ui/words'
import type { State } from '../state'
import { claimInHand } from '../store'
import type { Tools } from '../tools'

export type ClaimActions = ReturnType<typeof claimActions>

type Passage = Extract<EvidenceInput, { passage: unknown }>['passage']

export function claimActions(tools: Tools, named: () => Promise<void>) {
  const { get, set, say, wire } = tools

  /** Any operation; the answer is undefined when it failed, and a notice says why. */
  const change = async <V extends OperationVerb>(
    verb: V,
    input: OperationInput[V],
    also?: (delta: Delta) => Partial<State>,
  ): Promise<Delta | undefined> => {
    await named()
    return tools.change(verb, input, also)
  }
  const passage = (found = selected(get())): Passage | undefined => {
    if (!found) say(words.selectFirst)
    return found
  }

  return {
    change,
    /**
     * Makes a claim of a type from a passage (else from the selection, or the sentence at the caret), takes it in hand
     * and puts the focus into its form.
     */
    async addClaim(type: string, from = passage(selected(get()) ?? sentenceHere(get()))): Promise<void> {
      if (!from) return
      const input = { type, evidence: [{ passage: from, role: 'states' as const }] }
      // With the claim itself: its form is long, and would otherwise be drawn twice.
      await change('addClaim', input, ({ id }) =>
        id === undefined ? {} : { made: { claimId: id, passage: from }, focus: { on: 'form' } },
      )
    },
    async addHighlight(): Promise<void> {
      const from = passage()
      if (from) await change('addHighlight', from)
    },
    /** Adds the selection as evidence to the claim in hand, for all of it or for one part; answers whether it did. */
    async addEvidence(role: EvidenceInput['role'] = 'states', field?: string): Promise<boolean> {
      const claim = claimInHand(get())
      const from = claim && passage()
      if (!claim) say(words.noClaimInHand)
      if (!claim || !from) return false
      const added = { passage: from, role, ...(field === undefined ? {} : { field }) }
      return (
        (await change('changeClaim', { id: claim.id, evidence: [...claim.evidence, added] })) !== undefined
      )
    },
    changeClaim: (patch: OperationInput['changeClaim']) => change('changeClaim', patch),
    /** Makes an entity and answers with its id. */
    addEntity: async (input: OperationInput['addEntity']): Promise<string | undefined> =>
      (await change('addEntity', input))?.id,
    /** Keeps half-typed text through a crash; null forgets it. */
    async keepDraft(claimId: string, part: string, text: string | null): Promise<void> {
      const others = get().drafts.filter((draft) => draft.claimId !== claimId || draft.part !== part)
      set({ drafts: text === null ? others : [...others, { claimId, part, text }] })
      await tools.inTurn(async () => {
        // The claim may have been taken back while somebody was typing.
        if (get().claims.has(claimId)) await wire.keepDraft({ claimId, part, text })
      })
    },
  }
}

function selected(state: State): Passage | undefined {
  const { source, selection } = state
  const { start, end } = selection ? tidied(state, selection) : { start: 0, end: 0 }
  return source && start < end ? { sourceId: source.id, start, end } : undefined
}

/** The sentence at the caret. */
function sentenceHere({ selection, source }: State): Passage | undefined {
  const leaf = source && selection && source.leaves[leafAt(source.leaves, selection.start)]
  if (!leaf) return undefined
  const sentence = sentenceAt(source.text, leaf, selection.start)
  return sentence.start < sentence.end ? { sourceId: source.id, ...sentence } : undefined
}
