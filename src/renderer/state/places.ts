// Where somebody can be in the page: its views, its dialogs, and the places that the focus can be asked to go to.

export type View = 'read' | 'claims' | 'checks' | 'history' | 'review' | 'codebook'
export type DialogName =
  | 'newProject'
  | 'openProject'
  | 'load'
  | 'loadCodebook'
  | 'import'
  | 'importFolder'
  | 'paste'
  | 'export'
  | 'palette'
  | 'claimTypes'
  | 'shortcuts'
  | 'settings'
  | 'backups'
  | 'health'
  | 'coverage'
  | 'undoSince'
  | 'graph'
  | 'saveCopy'
  | 'removeForGood'
  | 'diagnostic'
  | 'licences'
  | 'about'

/** Where the focus can be asked to go. */
export type FocusPlace = 'text' | 'form' | 'sources' | 'search' | 'inspector' | 'tags'
