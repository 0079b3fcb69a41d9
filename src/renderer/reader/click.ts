// What a click does in the text: a link shows its address, a highlight's claim comes into hand; where several lie over
// each other, it asks which is meant.
// Must not break: what opens over the text waits for a second click, which is on the text and selects the word.
import type { Desk } from './act'
import { openClaim } from './open'
import { positionAt } from './selection'

export interface Clicks {
  /** The button has gone down; what waits for another click has got it. */
  down: (at: Place) => void
  click: (desk: Desk, event: Click) => void
  /** Something else is done: what waits is not meant any more. */
  callOff: () => void
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>
type Click = Place & Pick<MouseEvent, 'target' | 'detail'>

/** Within so many milliseconds a second click belongs to the first. */
const patience = 300

export function createClicks(): Clicks {
  let from: Place | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const callOff = (): void => clearTimeout(timer)
  const later = (open: () => void): void => {
    callOff()
    timer = setTimeout(open, patience)
  }
  return {
    down: (at) => {
      callOff()
      from = at
    },
    click: (desk, event) => {
      const url = event.target instanceof Element ? addressOf(event.target) : undefined
      if (url !== undefined && !isDrawn(from, event)) {
        if (event.detail <= 1) later(() => desk.popUp({ kind: 'link', url }))
        return
      }
      if (document.getSelection()?.isCollapsed === false) return
      const position = positionAt(desk.shown, event.clientX, event.clientY)
      const many = position === undefined ? 0 : desk.passages.at(position).length
      if (position === undefined || many === 0) return
      if (many === 1) openClaim(desk, position, 'stay')
      else later(() => openClaim(desk, position, 'stay'))
    },
    callOff,
  }
}

/** True where the pointer was drawn over the text, to select. */
const isDrawn = (from: Place | undefined, { clientX, clientY }: Place): boolean =>
  from !== undefined && Math.hypot(clientX - from.clientX, clientY - from.clientY) > 4

const addressOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-url]')?.dataset['url']
