// Actions that change only what the page shows, and the events of the workbench.
import type { CommandName } from '../../../core/commands'
import { assertNever } from '../../../core/errors'
import type { Event } from '../../../core/contract'
import { noticed } from '../changes'
import type { DialogName, FocusPlace, View } from '../places'
import type { Notice, State } from '../state'
import type { Tools } from '../tools'

export function pageActions({ get, set, say, run, take, readAgain }: Tools) {
  return {
    go: (view: View): void => set({ view }),
    openDialog: (dialog: DialogName): void => set({ dialog, exportAs: undefined, exportOf: undefined }),
    closeDialog: (): void =>
      set({
        dialog: undefined,
        exportAs: undefined,
        exportOf: undefined,
        importing: undefined,
        pasted: undefined,
        waiting: [],
      }),
    /** Puts up a notice. */
    tell: (notice: Omit<Notice, 'id'>): void => set(noticed(get(), notice)),
    /** Remembers what was chosen in the palette. */
    use: (id: string): void => set({ used: [id, ...get().used.filter((each) => each !== id)] }),
    /** Asks for a new project for documents that came before there was one. */
    newProjectFor: (files: readonly File[]): void => set({ waiting: files, dialog: 'newProject' }),
    dismiss: (id: number): void => set({ notices: get().notices.filter((notice) => notice.id !== id) }),
    /** Shows only some highlights of the open source. */
    showHighlights: (shows: State['shows']): void => set({ shows }),
    /** Hands a command to the room that carries it out. */
    ask: (command: CommandName, path?: string): void => set({ asked: { command, path } }),
    /** Its button goes with it, and the focus back to the text. */
    closeGuide: (): void => set({ guide: false, focus: { on: 'text' } }),
    say,
    /** Moves the focus to the text, or into the form of the claim in hand. */
    focusOn: (on: FocusPlace): void => set({ focus: { on } }),
    /** The text has the focus: what was asked before is settled, whoever comes to the screen next. */
    focusArrived: (): void => set({ focus: undefined }),
    /** Takes in an event; answers with the command in it, which the app carries out. */
    hear(event: Event): Extract<Event, { event: 'command' }> | undefined {
      switch (event.event) {
        case 'progress': {
          const { job, done, total, item } = event
          set({ jobs: { ...get().jobs, [job]: { ...get().jobs[job], done, total, item } } })
          return undefined
        }
        case 'changed': {
          const { delta } = event
          void run(() => (delta ? take(delta) : readAgain()))
          return undefined
        }
        case 'notice':
          set(noticed(get(), { level: event.level, message: event.message, ways: event.ways }))
          return undefined
        case 'command':
          return event
        default:
          return assertNever(event)
      }
    },
  }
}
