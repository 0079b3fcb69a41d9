// `npm run dev`: Electron with a page that follows each edit.
// Must not break: what it leaves in out/ is never taken for a finished build.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { asRoot, fetchElectron } from './setup/electron.mjs'
import { setUp } from './setup/index.mjs'
import { productEnvironment, productNode } from './setup/node.mjs'
import { main, root, run, Stop } from './setup/say.mjs'

await main(async (args) => {
  await setUp()
  const electron = await fetchElectron()
  if (!electron)
    throw new Stop('`npm run dev` needs Electron, which could not be fetched; `npm start` works without.')
  rmSync(path.join(root, 'out/built-from'), { force: true })
  const tool = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const env = productEnvironment({ ELECTRON_EXEC_PATH: electron, NO_SANDBOX: asRoot.length > 0 ? '1' : '' })
  const { code } = await run(productNode(), [tool, 'dev', ...args], { env })
  return code
})
