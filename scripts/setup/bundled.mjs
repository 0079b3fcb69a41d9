// Runs a program of this checkout that is written in TypeScript, bundled like the product.
import path from 'node:path'
import { productNode } from './node.mjs'
import { root, run, Stop } from './say.mjs'

/** Bundles `entry` (a path in the checkout) and runs it in its root; answers with its exit code. */
export async function runBundled({ entry, name, node = [], args = [], env }) {
  const out = path.join('node_modules/.cache/assay', name)
  const bundle = ['build', '--ssr', entry, '--outDir', out, '--emptyOutDir']
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const options = { cwd: root, env }
  const { code, output } = await run(productNode(), [vite, ...bundle, '--logLevel', 'warn'], {
    ...options,
    quiet: true,
  })
  if (code !== 0) throw new Stop(`${entry} could not be bundled:\n${output.trim()}`)
  return (await run(productNode(), [...node, path.join(root, out, 'main.js'), ...args], options)).code
}
