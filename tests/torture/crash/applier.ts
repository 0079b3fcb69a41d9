// A process that applies many operations at once, and is killed between two slices of that: it takes project, data
// folder and a file of operations as arguments, and says when it is in the middle.
import { readFileSync, writeSync } from 'node:fs'
import { v7 } from 'uuid'
import { createWorkbench } from '../../../src/main/workbench'

const [path = '', dataFolder = '', file = ''] = process.argv.slice(2)

// Written at once, not through a stream: a line that is still in the process when it is killed was not said.
const say = (line: string) => void writeSync(1, `${line}\n`)

const workbench = createWorkbench({
  now: () => new Date().toISOString(),
  newId: () => v7(),
  dataFolder,
  homeFolder: dataFolder,
  userName: 'Robin',
  emit: ({ event }) => event === 'progress' && say('MIDDLE'),
  readDocument: () => Promise.reject(new Error('Nothing is imported here.')),
  resources: dataFolder,
})

await workbench.openProject({ path })
say('READY')
await workbench.apply({ operations: readFileSync(file, 'utf8'), job: 'many' })
say('DONE')
await workbench.closeProject({})
