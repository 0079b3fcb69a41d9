// The operation on the project record itself.
// Nothing here opens or closes a file: see opening.ts.
import { type Operations, put } from './transaction'

export const projectOperations: Operations<'changeProject'> = {
  changeProject: (tx, { title }) => {
    const [project] = tx.writer.page('project', { limit: 1 })
    return project && put(tx, 'project', { ...project, title })
  },
}
