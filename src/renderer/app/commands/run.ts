// What the app itself does when a command is run; every other command is handed to the room that knows how.
// Must not break: a command does the same whether a menu, the palette, a key or the shell's own menu asked.
import type { CommandName } from '../../../core/commands'
import { decisions } from '../../review/decisions'
import type { Actions } from '../../state/actions'
import type { DialogName } from '../../state/places'
import type { Store } from '../../state/store'
import { pairOf } from '../../versions/pairs'
import { words } from '../../ui/words'
import { fileName } from '../use-folder'
import { pickFiles } from '../pick-files'
import { readingRuns } from './reading'

export type Runs = { readonly [C in CommandName]?: (path?: string) => void }

const dialogs: { readonly [C in CommandName]?: DialogName } = {
  newProject: 'newProject',
  load: 'load',
  export: 'export',
  backups: 'backups',
  health: 'health',
  coverage: 'coverage',
  undoSince: 'undoSince',
  graph: 'graph',
  makeVersion: 'makeVersion',
  settings: 'settings',
  removeForGood: 'removeForGood',
  palette: 'palette',
  claim: 'claimTypes',
  shortcuts: 'shortcuts',
  licences: 'licences',
  about: 'about',
}

export function runsOf(actions: Actions, store: Store): Runs {
  const opening = Object.entries(dialogs).map(([name, dialog]) => [name, () => actions.openDialog(dialog)])
  return {
    ...(Object.fromEntries(opening) as Runs),
    openProject: (path) => void openProject(actions, path),
    openSample: () => void actions.openSample(),
    closeProject: () => void actions.closeProject(),
    saveCopy: () => void askWhere(actions, 'saveCopy', copyName(store), (path) => actions.saveCopy(path)),
    diagnostic: () =>
      void askWhere(actions, 'diagnostic', words.diagnosticName, (path) => actions.saveDiagnostic(path)),
    import: (path) => (path === undefined ? chooseFiles(actions) : void actions.importPaths([path])),
    undo: () => void actions.undo(),
    redo: () => void actions.redo(),
    read: () => {
      actions.go('read')
      actions.focusOn('text')
    },
    claims: () => actions.go('claims'),
    claimViews: () => inClaims(actions, 'claimViews'),
    saveView: () => inClaims(actions, 'saveView'),
    claimColumns: () => inClaims(actions, 'claimColumns'),
    checks: () => actions.go('checks'),
    history: () => actions.go('history'),
    review: () => actions.go('review'),
    ...Object.fromEntries(
      (Object.keys(decisions) as (keyof typeof decisions)[]).map((name) => [
        name,
        () => decide(actions, store, name),
      ]),
    ),
    versions: () => actions.go('versions'),
    compareVersions: () => compareVersions(actions, store),
    acceptRepair: () => void actions.acceptRepair(),
    acceptMoved: () => void actions.acceptMoved(),
    reselectRepair: () => void actions.seek(),
    detachRepair: () => void actions.detachRepair(),
    settleNote: () => void actions.settleNote(),
    codebook: () => actions.go('codebook'),
    ...readingRuns(actions, store),
    theme: () => void actions.changeSettings({ theme: isDark() ? 'light' : 'dark' }),
  }
}

/** Hands a command to the claims ledger, which has to be on the screen for it. */
function inClaims(actions: Actions, command: CommandName): void {
  actions.go('claims')
  actions.ask(command)
}

/** Shows the open source beside the version before it, else beside the one after it or the one that it may replace. */
function compareVersions(actions: Actions, store: Store): void {
  const { source, sources, versioning } = store.getState()
  const pair = source && pairOf(source.id, sources, versioning.offers)
  if (pair) actions.showComparison(pair)
  else actions.say(words.versions.comparing.noOther)
}

/** What is decided is decided about the claim in hand; in the claims table about what is selected or stood on. */
function decide(actions: Actions, store: Store, name: keyof typeof decisions): void {
  if (store.getState().view === 'claims') actions.ask(name)
  else void actions.decide(decisions[name])
}

// A menu of the shell brings no user activation, without which no file dialog opens: then a button has to.
function chooseFiles(actions: Actions): void {
  if (!navigator.userActivation.isActive) actions.openDialog('import')
  else void pickFiles().then((files) => actions.importFiles(files))
}

async function openProject(actions: Actions, path: string | undefined): Promise<void> {
  if (path !== undefined) return void (await actions.openProject(path))
  const chosen = await actions.choosePath({ purpose: 'open', kind: 'project' })
  if (chosen === null) actions.openDialog('openProject')
  else if (chosen?.path != null) await actions.openProject(chosen.path)
}

/** Asks for a place with the shell's own dialog, with ours where it has none. */
async function askWhere(
  actions: Actions,
  dialog: 'saveCopy' | 'diagnostic',
  suggestedName: string,
  write: (path: string) => Promise<unknown>,
): Promise<void> {
  const kind = dialog === 'saveCopy' ? 'project' : 'export'
  const chosen = await actions.choosePath({ purpose: 'save', kind, suggestedName })
  if (chosen === null) actions.openDialog(dialog)
  else if (chosen?.path != null) await write(chosen.path)
}

/** What a copy of the open project would be called. */
export const copyName = (store: Store): string =>
  fileName(words.copyTitle(store.getState().project?.record.title ?? ''), 'assay')

/** As it is on screen now, whoever decided it. */
const isDark = (): boolean => {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}
