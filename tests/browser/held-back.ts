// What a verb is asked, held back as a busy machine does.
// Must not break: nothing is answered for the program; what is let go reaches it as it was asked.
import type { Page } from '@playwright/test'

/** Holds back what verbs are asked, until it is let go. For tests that use `intercepts`. */
export async function holdBack(page: Page, ...verbs: string[]): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  for (const verb of verbs)
    await page.route(`**/call/${verb}`, async (route) => {
      await held
      await route.continue()
    })
  return letGo
}

/** From here on no frame is drawn and no time passes, until `page.clock.resume()`. */
export async function holdFrames(page: Page): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(new Date(Date.now() + 1000))
}
