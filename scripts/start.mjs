// `npm start [-- project]`: from a fresh checkout to the open workbench.
// Must not break: the second start reaches the address within 3 s and touches no network.
import path from 'node:path'
import { asRoot, fetchElectron, hasDisplay } from './setup/electron.mjs'
import { typedIn } from './setup/folder.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, run, say } from './setup/say.mjs'

await main(async (args) => {
  await setUp()
  const options = { cwd: typedIn('start'), env: productEnvironment() }
  const electron = hasDisplay() ? await fetchElectron() : undefined
  if (electron) {
    say('Opening Assay …')
    const { code } = await run(electron, [...asRoot, root, ...args], options)
    return code
  }
  say(
    hasDisplay()
      ? 'Electron could not be fetched, so Assay opens in your browser.'
      : 'There is no display for a window, so Assay opens in a browser.',
  )
  const { code } = await run(productNode(), [path.join(root, 'out/main/cli.js'), 'serve', ...args], options)
  return code
})
