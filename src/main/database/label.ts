// What a project file says of itself at a glance: whose it is, its title, how far its history goes.
// Its schema is compared before anything is asked of it; a file that isn't whole has no label.
import { WorkbenchError } from '../../core/errors'
import { connect, secure } from './connection'
import { readVersion } from './file'
import { migrations } from './migrations'
import { knownSchema, schemaOf } from './schema'

export interface Label {
  projectId: string
  title: string
  /** The number of the newest change. */
  changes: number
}

/** Reads labels; each schema is worked out once, and a file that can't be read has none. */
export function labelReader(): (path: string) => Label | undefined {
  const known = new Map<number, string>()
  const schemaFor = (version: number): string => {
    const schema = known.get(version) ?? knownSchema(migrations.slice(0, version))
    known.set(version, schema)
    return schema
  }
  return (path) => {
    try {
      return readLabel(path, schemaFor)
    } catch (error) {
      // Recovers from a file that is damaged, newer, gone or not readable: it just has no label.
      if (error instanceof WorkbenchError) return undefined
      throw error
    }
  }
}

function readLabel(path: string, schemaFor: (version: number) => string): Label | undefined {
  const schema = schemaFor(readVersion(path, migrations.length))
  const connection = connect(path, { readonly: true })
  try {
    secure(connection)
    if (schemaOf(connection) !== schema) return undefined
    const project = connection.get('SELECT id, title FROM project')
    const changes = connection.get(`SELECT count FROM digest WHERE noun = 'changes'`)
    return (
      project && {
        projectId: project['id'] as string,
        title: project['title'] as string,
        changes: (changes?.['count'] ?? 0) as number,
      }
    )
  } finally {
    connection.close()
  }
}
