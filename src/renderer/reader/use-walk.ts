// The walk of the text on screen (walk.ts); it ends when the text goes.
// Must not break: it goes by what is known now, not by what was known when it was made.
import { useEffect, useLayoutEffect, useState } from 'react'
import { useRoom } from '../suggestions/Suggestions'
import type { Desk } from './act'
import { createWalk, type Walk } from './walk'

export function useWalk(desk: Desk | undefined): Walk {
  const room = useRoom()
  const [walk] = useState(createWalk)
  useLayoutEffect(() => walk.standOn(desk && { desk, room }), [walk, desk, room])
  useEffect(() => walk.callOff, [walk])
  return walk
}
