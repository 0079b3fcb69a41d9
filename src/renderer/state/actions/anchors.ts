// Actions on anchor health: how many highlights aren't where they were made, and the way to what rests on those.
// Must not break: what was counted in one project is never shown in another.
import type { Tools } from '../tools'

export function anchorActions({ get, set, wire }: Tools, { showRepairs }: { showRepairs: () => unknown }) {
  return {
    /** Asks how many highlights aren't where they were made. */
    async countAnchors(): Promise<void> {
      const project = get().project?.path
      // Nobody asked for this count: what is wrong with the file is said to whoever does something with it.
      const anchors = await wire.anchors({}).catch(() => undefined)
      if (anchors && get().project?.path === project) set({ anchors })
    },
    /** Opens the claims table with those claims that rest on such highlights, and no others; first what waits for a decision. */
    showAstray: (): void => {
      if (get().versioning.total) return void showRepairs()
      set({
        view: 'claims',
        table: { ...get().table, where: { anchor: ['moved', 'fuzzy', 'lost'] }, at: { row: 0, column: 0 } },
      })
    },
  }
}
