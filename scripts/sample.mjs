// `npm run sample`: makes resources/sample/sample.json anew from resources/sample/sources and claims.jsonl.
// Must not break: what makes it is bundled like the product, so that the sample is what the product would make.
import { runBundled } from './setup/bundled.mjs'
import { install } from './setup/install.mjs'
import { productEnvironment } from './setup/node.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  await install()
  return runBundled({ entry: 'scripts/sample/main.ts', name: 'sample', env: productEnvironment() })
})
