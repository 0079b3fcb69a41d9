// The command line: reads the table, runs a command, turns every error into one sentence and an exit code.
// Must not break: nothing but what was asked for goes to stdout.
import process from 'node:process'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { WorkbenchError } from '../../../core/errors'
import { commands, type Row } from './commands'
import { exitCodes, wrongUsage } from './exit-codes'
import { endWithoutReader, warn } from './output'

function program(): Command {
  const assay = new Command('assay')
    .description('Turns sources into structured, checkable claims.')
    .exitOverride()
    .showSuggestionAfterError(true)
  for (const row of commands) addRow(assay, row)
  return assay
}

function addRow(assay: Command, row: Row): void {
  const command = assay.command(row.name).description(row.summary)
  for (const argument of row.arguments) command.addArgument(argument)
  for (const option of row.options) command.addOption(option)
  const run = row.run as (args: unknown[], options: unknown) => Promise<number | void>
  command.action(async () => {
    process.exitCode = (await run(command.processedArgs, command.opts())) ?? 0
  })
}

/** The exit code of an error, told in one sentence. */
function tell(error: unknown): number {
  // Commander has told its own errors already; this kind only when it came from reading an argument.
  if (error instanceof InvalidArgumentError) warn(error.message)
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage
  if (error instanceof WorkbenchError) {
    warn(error.message)
    return exitCodes[error.code]
  }
  warn(`Assay made a mistake of its own: ${(error as Error).message}.`)
  return exitCodes.internal
}

endWithoutReader()
try {
  await program().parseAsync()
} catch (error) {
  process.exitCode = tell(error)
}
