// A terminal in an empty folder, for the tests of the command line.
import path from 'node:path'
import { newWorld } from './places'
import { assay, type Outcome, type World } from './program'
import { article, write } from './samples'

export interface Terminal extends World {
  assay(args: string[], stdin?: string): Promise<Outcome>
  /** What a command prints as JSON. */
  json<T = unknown>(args: string[]): Promise<T>
  write(name: string, content: string | Uint8Array): string
  path(name: string): string
  /** Makes the project `p.assay` with one source in it; answers the id of the source. */
  project(text?: string): Promise<string>
  remove(): void
}

export function openTerminal(): Terminal {
  const world = newWorld()
  const terminal: Terminal = {
    ...world,
    assay: (args, stdin) => assay(args, world, stdin),
    json: async <T>(args: string[]) => JSON.parse((await assay([...args, '--json'], world)).stdout) as T,
    write: (name, content) => write(world, name, content),
    path: (name) => path.join(world.folder, name),
    project: async (text = article) => {
      terminal.write('board.txt', text)
      await terminal.assay(['new', 'p.assay', '--title', 'Water'])
      const report = await terminal.json<{ imported: { id: string }[] }>(['import', 'p.assay', 'board.txt'])
      return report.imported[0]!.id
    },
  }
  return terminal
}
