// Where the window stood and how large it showed the page when it was closed: a small file beside Chromium's own.
// Must not break: a file that says nonsense, or of a screen that is gone, gives the usual window.
import fs from 'node:fs'
import path from 'node:path'
import { app, type BrowserWindow, screen } from 'electron'
import { z } from 'zod'

const Place = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  maximized: z.boolean(),
  zoom: z.number().min(-4).max(6),
})
type Place = z.infer<typeof Place>

const file = (): string => path.join(app.getPath('userData'), 'window.json')

/** The place of the last time, where it is still on a screen. */
export function lastPlace(): Place | undefined {
  try {
    const place = Place.parse(JSON.parse(fs.readFileSync(file(), 'utf8')))
    return isOnScreen(place.bounds) ? place : undefined
  } catch {
    // The first start, or a file that somebody else wrote.
    return undefined
  }
}

function isOnScreen({ x, y, width, height }: Place['bounds']): boolean {
  const { workArea } = screen.getDisplayMatching({ x, y, width, height })
  // Enough of the title bar to move it by.
  return (
    x + width > workArea.x + 100 &&
    x < workArea.x + workArea.width - 100 &&
    y >= workArea.y - 10 &&
    y < workArea.y + workArea.height - 50
  )
}

/** Keeps the place of a window when it closes. */
export function keepPlace(window: BrowserWindow): void {
  window.on('close', () => {
    const place: Place = {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: window.webContents.isCrashed() ? 0 : window.webContents.getZoomLevel(),
    }
    try {
      fs.writeFileSync(file(), JSON.stringify(place))
    } catch {
      // A full disk is no reason not to close.
    }
  })
}
