// `npm run -s assay -- …`: the command line of the checkout, built first when sources changed.
// Must not break: stdin, stdout, signals and exit code are the program's own.
import path from 'node:path'
import { typedIn } from './setup/folder.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, run } from './setup/say.mjs'

await main(async (args) => {
  await setUp()
  const options = { cwd: typedIn('assay'), env: productEnvironment() }
  const { code } = await run(productNode(), [path.join(root, 'out/main/cli.js'), ...args], options)
  return code
})
