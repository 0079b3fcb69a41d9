// What the desktop gives the program to open: arguments of its start or of a further one, and files that macOS hands over.
// Must not break: a relative path is meant from where it was typed.
import path from 'node:path'
import { app } from 'electron'

/** A project to open and documents to import. */
export interface Given {
  project?: string | undefined
  documents: string[]
}

/** Reads the arguments after the program's own; `folder` is where they were typed. */
export function givenIn(args: readonly string[], folder: string): Given {
  const paths = args.filter((arg) => !arg.startsWith('-')).map((arg) => path.resolve(folder, arg))
  return given(paths)
}

function given(paths: readonly string[]): Given {
  const isProject = (each: string): boolean => path.extname(each).toLowerCase() === '.assay'
  return { project: paths.find(isProject), documents: paths.filter((each) => !isProject(each)) }
}

export interface FromDesktop {
  /** What there is to open at the start. */
  first: () => Given
  /** Takes what comes after that. */
  later: (open: (files: Given) => void) => void
}

/** What is given before the window is there comes with the start, the rest as it comes. */
export function fromDesktop(begun: Given): FromDesktop {
  let open: ((files: Given) => void) | undefined
  const early: string[] = []
  // Only macOS says it so, and may do so before anything is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (open) open(given([file]))
    else early.push(file)
  })
  app.on('second-instance', (_event, _args, _folder, data) => open?.(data as Given))
  return {
    first: () => {
      const { project, documents } = given(early)
      return { project: begun.project ?? project, documents: [...begun.documents, ...documents] }
    },
    later: (opens) => {
      open = opens
    },
  }
}
