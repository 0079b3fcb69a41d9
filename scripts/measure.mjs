// `npm run bench` and `npm run torture`: bundles tests/<kind>/harness/main.ts with what it finds, and runs it.
// Must not break: what is measured is bundled like the product, because a test runner's module wrappers cost time of their own.
import path from 'node:path'
import { findChromium } from './setup/chromium.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, run, Stop } from './setup/say.mjs'

await main(async ([kind, ...args]) => {
  await setUp()
  const out = path.join('node_modules/.cache/assay', kind)
  const bundle = ['build', '--ssr', `tests/${kind}/harness/main.ts`, '--outDir', out, '--emptyOutDir']
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const env = productEnvironment({ ASSAY_CHROMIUM: findChromium() ?? '' })
  const { code, output } = await run(productNode(), [vite, ...bundle, '--logLevel', 'warn'], {
    quiet: true,
    env,
  })
  if (code !== 0) throw new Stop(`tests/${kind} could not be bundled:\n${output.trim()}`)
  return (await run(productNode(), ['--expose-gc', path.join(root, out, 'main.js'), ...args], { env })).code
})
