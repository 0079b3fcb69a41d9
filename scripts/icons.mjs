// `node scripts/icons.mjs`: draws resources/icon.svg in the sizes that desktops ask for, with the machine's Chromium.
// Must not break: the one source of the icon is the SVG; what is drawn is kept, so that no build needs a browser.
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { installChromium } from './setup/chromium.mjs'
import { main, root, say, Stop } from './setup/say.mjs'

const sizes = [16, 32, 48, 64, 128, 256, 512]

await main(async () => {
  const program = await installChromium()
  if (!program) throw new Stop('There is no Chromium on this machine; name one in ASSAY_CHROMIUM.')
  const folder = path.join(root, 'resources/icons')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage()
  const drawing = readFileSync(path.join(root, 'resources/icon.svg'), 'utf8')
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing}`)
    await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true })
  }
  await browser.close()
  say(`Drew the icon in ${sizes.length} sizes.`)
  return 0
})
