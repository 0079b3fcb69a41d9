// The processes of the crash tests, one file for all: `tell` works on a project until it is killed and says each
// step that is committed, `inspect` looks at projects. Both take one JSON line a task and say when they are ready.
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import Database from 'better-sqlite3'
import { WorkbenchError } from '../../../src/core/errors'
import { openDatabase } from '../../../src/main/database'
import { inspect, openingOf, tell } from './story'

export interface Task {
  path: string
  dataFolder: string
  mode: 'write' | 'read'
  /** The first step to tell, and how many. */
  step: number
  steps: number
}

const [role, control] = process.argv.slice(2)

// The controls without durability: SQLite waits less for the disk than the program believes.
if (control?.startsWith('synchronous=')) {
  const original = Reflect.get(Database.prototype, 'pragma')
  Database.prototype.pragma = function (source, options = {}) {
    if (source === 'synchronous') return 3
    return original.call(this, source === 'synchronous = EXTRA' ? control : source, options)
  }
}

// Written at once, not through a stream: a line that is still in the process when it is killed was not said.
const say = (line: string) => void writeSync(1, `${line}\n`)

function work({ path, dataFolder, step, steps }: Task): void {
  const database = openDatabase(path, openingOf(dataFolder, 'write'))
  say('OPEN')
  for (let next = step; next < step + steps; next += 1) {
    const acknowledge = () => say(`ACK ${next}`)
    if (control === 'ACK before COMMIT') tell(database, next, acknowledge)
    else {
      tell(database, next)
      acknowledge()
    }
  }
  database.close()
}

async function answer(task: Task): Promise<void> {
  try {
    if (role === 'tell') work(task)
    else say(JSON.stringify(await inspect(task.path, task.dataFolder, task.mode)))
  } catch (error) {
    // A project that can't be opened is the finding.
    if (role === 'tell') say(`FAILED ${error instanceof WorkbenchError ? error.code : String(error)}`)
    else say(JSON.stringify({ step: -1, whole: false, problems: [String(error)] }))
  }
}

createInterface({ input: process.stdin }).on('line', (line) => void answer(JSON.parse(line) as Task))
say('READY')
