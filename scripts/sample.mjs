// `npm run sample`: makes resources/sample/sample.json anew from resources/sample/sources and claims.jsonl.
// Must not break: what makes it is bundled like the product, so that the sample is what the product would make.
import path from 'node:path'
import { install } from './setup/install.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, run, Stop } from './setup/say.mjs'

await main(async () => {
  await install()
  const out = path.join('node_modules/.cache/assay/sample')
  const bundle = ['build', '--ssr', 'scripts/sample/main.ts', '--outDir', out, '--emptyOutDir']
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const env = productEnvironment()
  const options = { cwd: root, env }
  const { code, output } = await run(productNode(), [vite, ...bundle, '--logLevel', 'warn'], {
    ...options,
    quiet: true,
  })
  if (code !== 0) throw new Stop(`scripts/sample could not be bundled:\n${output.trim()}`)
  return (await run(productNode(), [path.join(root, out, 'main.js')], options)).code
})
