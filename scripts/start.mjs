// `npm start [-- project] [document …]`: from a fresh checkout to the open workbench.
// Must not break: the second start reaches the address within 3 s and touches no network.
import { existsSync } from 'node:fs'
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
  const documents = args.filter((arg) => isDocument(path.resolve(options.cwd, arg)))
  if (documents.length > 0) say(`Import there what a browser isn't given: ${documents.join(', ')}.`)
  const given = args.filter((arg) => !documents.includes(arg))
  const serve = [path.join(root, 'out/main/cli.js'), 'serve', ...given]
  const { code } = await run(productNode(), serve, options)
  return code
})

/** A file that a window would import. */
function isDocument(file) {
  return existsSync(file) && path.extname(file) !== '.assay'
}
