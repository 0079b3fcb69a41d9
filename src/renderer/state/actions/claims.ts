// Actions on facts: highlights, claims and all that hangs on them.
import type { Delta } from '../../../core/contract'
import type { EvidenceInput, OperationInput, OperationVerb } from '../../../core/operations'
import { words } from '../../ui/words'
import { claimInHand } from '../store'
import type { Tools } from '../tools'

export function claimActions(tools: Tools, named: () => Promise<void>) {
  const { get, set, say, wire } = tools

  /** Any operation; the answer is undefined when it failed, and a notice says why. */
  const change = async <V extends OperationVerb>(
    verb: V,
    input: OperationInput[V],
  ): Promise<Delta | undefined> => {
    await named()
    return tools.change(verb, input)
  }
  const passage = (): Extract<EvidenceInput, { passage: unknown }>['passage'] | undefined => {
    const { selection, source } = get()
    if (source && selection && selection.start < selection.end) return { sourceId: source.id, ...selection }
    say(words.selectFirst)
    return undefined
  }

  return {
    change,
    /** Makes a claim of a type from the selection, takes it in hand and puts the focus into its form. */
    async addClaim(type: string): Promise<void> {
      const from = passage()
      if (!from) return
      const delta = await change('addClaim', { type, evidence: [{ passage: from, role: 'states' }] })
      if (delta) set({ focus: { on: 'form' } })
    },
    async addHighlight(): Promise<void> {
      const from = passage()
      if (from) await change('addHighlight', from)
    },
    /** Adds the selection as evidence to the claim in hand. */
    async addEvidence(role: EvidenceInput['role'] = 'states', field?: string): Promise<void> {
      const claim = claimInHand(get())
      if (!claim) return say(words.noClaimInHand)
      const from = passage()
      if (!from) return
      const added = { passage: from, role, ...(field === undefined ? {} : { field }) }
      await change('changeClaim', { id: claim.id, evidence: [...claim.evidence, added] })
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
