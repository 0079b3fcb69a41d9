// A process that removes a source for good, and is killed meanwhile: it takes project, data folder and source as
// arguments, says when it begins and when it has done it.
import { writeSync } from 'node:fs'
import { v7 } from 'uuid'
import { createWorkbench } from '../../../src/main/workbench'

const [path = '', dataFolder = '', sourceId = ''] = process.argv.slice(2)

// Written at once, not through a stream: a line that is still in the process when it is killed was not said.
const say = (line: string) => void writeSync(1, `${line}\n`)

const workbench = createWorkbench({
  now: () => new Date().toISOString(),
  newId: () => v7(),
  dataFolder,
  homeFolder: dataFolder,
  userName: 'Robin',
  emit: () => {},
  readDocument: () => Promise.reject(new Error('Nothing is imported here.')),
  resources: dataFolder,
})

await workbench.openProject({ path })
say('READY')
await workbench.removeForGood({ sourceIds: [sourceId], backups: false })
say('DONE')
await workbench.closeProject({})
