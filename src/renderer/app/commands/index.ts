// The front door of the commands: what the rest of the page may use of them.
export { type Commands, type PageCommand, useCommands } from './use-commands'
