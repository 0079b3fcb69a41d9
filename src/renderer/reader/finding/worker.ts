// The worker that searches long texts and tries expressions, so that the page can end it.
// Must not break: it keeps nothing but the text and how that was folded last.
import { findAll, type Question } from './find'
import { type Ground, groundOf } from './ground'
import type { FromWorker, ToWorker } from './messages'

let text = ''
let joints = new Int32Array()
let last: { way: string; ground: Ground } | undefined

/** Folding takes as long as searching: what was folded for the last letter serves for the next. */
function groundFor(question: Question): Ground {
  const { matchCase, diacritics } = question
  const way = JSON.stringify([matchCase, diacritics])
  if (last?.way !== way) last = { way, ground: groundOf(text, question, joints) }
  return last.ground
}

const answer = (message: FromWorker, transfer: Transferable[] = []): void =>
  postMessage(message, { transfer })

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('text' in data) {
    ;({ text, joints } = data)
    return
  }
  const ground = groundFor(data.question)
  answer('begun')
  const hits = findAll(ground, data.question)
  answer({ hits }, [hits.buffer])
})
