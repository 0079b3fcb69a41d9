// `npm run bench` and `npm run torture`: bundles tests/<kind>/harness/main.ts with what it finds, and runs it.
// Must not break: what is measured is bundled like the product, because a test runner's module wrappers cost time of their own.
import { runBundled } from './setup/bundled.mjs'
import { findChromium } from './setup/chromium.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment } from './setup/node.mjs'
import { main } from './setup/say.mjs'

await main(async ([kind, ...args]) => {
  await setUp()
  const env = productEnvironment({ ASSAY_CHROMIUM: findChromium() ?? '' })
  return runBundled({ entry: `tests/${kind}/harness/main.ts`, name: kind, node: ['--expose-gc'], args, env })
})
