// `npm run pictures`: takes README's pictures of the sample project, by the keys that a person would press.
// Must not break: nothing in them is drawn or chosen by hand, so that they show what the program is.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { installChromium } from './setup/chromium.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, say, Stop } from './setup/say.mjs'

const size = { width: 1280, height: 800 }

/** What each picture shows: how to get there from the freshly opened sample, by keys and names. */
const pictures = [
  {
    name: 'read',
    show: async (page) => {
      await page.keyboard.press(']')
      await page.keyboard.press('Enter')
      await page.getByRole('form', { name: 'Claim' }).waitFor()
    },
  },
  {
    name: 'read-dark',
    dark: true,
    show: async (page) => {
      await page.keyboard.press(']')
    },
  },
  {
    name: 'claims',
    show: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await page.getByRole('grid', { name: 'Claims' }).waitFor()
    },
  },
  {
    name: 'codebook',
    show: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('b')
      await page.getByRole('tree', { name: 'Tags' }).waitFor()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'review',
    show: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('v')
      await page.getByRole('button', { name: /Verified/ }).waitFor()
    },
  },
  {
    name: 'graph',
    dark: true,
    show: async (page) => {
      await page.keyboard.press(']')
      await page.keyboard.press('Enter')
      await page.getByRole('form', { name: 'Claim' }).waitFor()
      await page.keyboard.press('Alt+Shift+q')
      await page.getByRole('dialog').getByRole('group').waitFor()
    },
  },
  {
    name: 'suggested',
    show: async (page) => {
      await page.keyboard.press('u')
      await page.waitForFunction(() => document.getSelection()?.isCollapsed === false)
      await page.keyboard.press('1')
      await page.getByRole('dialog', { name: 'Your name' }).waitFor()
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Coder')
      await page.keyboard.press('Enter')
      await page.getByRole('form', { name: 'Claim' }).waitFor()
    },
  },
  {
    name: 'checks',
    show: async (page) => {
      await page.keyboard.press('g')
      await page.keyboard.press('k')
      await page.getByRole('option').nth(4).waitFor()
      for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'search',
    show: async (page) => {
      await page.keyboard.press('Control+Shift+F')
      await page.keyboard.type('complaints')
    },
  },
  {
    name: 'commands',
    show: async (page) => {
      await page.keyboard.press('Control+K')
      await page.getByRole('dialog', { name: 'Command palette' }).waitFor()
    },
  },
]

await main(async () => {
  await setUp()
  const program = await installChromium()
  if (!program) throw new Stop('There is no Chromium on this machine; name one in ASSAY_CHROMIUM.')
  const folder = path.join(root, 'resources/pictures')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const picture of pictures) await take(browser, folder, picture)
  } finally {
    await browser.close()
  }
  say(`Took ${pictures.length} pictures.`)
  return 0
})

/** Every picture begins with a new copy of the sample and a data folder of its own. */
async function take(browser, folder, { name, dark = false, show }) {
  const home = mkdtempSync(path.join(tmpdir(), 'assay-pictures-'))
  const env = { ...productEnvironment(), ASSAY_HOME: path.join(home, 'data'), HOME: home, USERPROFILE: home }
  const cli = path.join(root, 'out/main/cli.js')
  const server = spawn(productNode(), [cli, 'serve', '--no-open', '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light' })
  try {
    await page.goto(await addressOf(server))
    await page.getByRole('button', { name: 'Open sample project' }).click()
    await page.locator('[role=application]:focus').waitFor()
    await show(page)
    // What moves or loads comes to rest: fonts, and a search that waits for the end of typing.
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(600)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
  } finally {
    await page.close()
    server.kill()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
}

async function addressOf(server) {
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return address
  }
  throw new Stop('The program ended without an address.')
}
