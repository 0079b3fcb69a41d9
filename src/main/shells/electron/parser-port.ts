// The parser's process as the engine sees it: a port that the main process hands over, since an engine can't start processes.
import type { MessagePortMain } from 'electron'
import type { End, ParserProcess, StartParser } from '../../parser/queue'
import type { FromEngine, ToEngine } from './messages'

type FromMain = Extract<ToEngine, { kind: 'parserStarted' | 'parserEnded' }>

export interface ParserPort {
  start: StartParser
  /** Takes what the main process says about the parsers. */
  hear(message: FromMain, ports: MessagePortMain[]): void
}

export function createParserPort(send: (message: FromEngine) => void): ParserPort {
  const lives = new Map<number, { connect: (port: MessagePortMain) => void; ended: (end: End) => void }>()
  let lastLife = 0
  return {
    start: ({ answered, ended }): ParserProcess => {
      const life = (lastLife += 1)
      let port: MessagePortMain | undefined
      let waiting: unknown[] = []
      const connect = (connected: MessagePortMain): void => {
        port = connected
        port.on('message', ({ data }) => answered(data))
        port.start()
        for (const document of waiting) port.postMessage(document)
        waiting = []
      }
      lives.set(life, { connect, ended })
      send({ kind: 'startParser', life })
      return {
        send: (document) => (port ? port.postMessage(document) : void waiting.push(document)),
        kill: () => send({ kind: 'killParser', life }),
      }
    },
    hear: (message, [port]) => {
      const life = lives.get(message.life)
      if (message.kind === 'parserStarted' && port) life?.connect(port)
      if (message.kind === 'parserEnded') {
        lives.delete(message.life)
        life?.ended(message.end)
      }
    },
  }
}
