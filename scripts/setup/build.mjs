// Builds out/ when its sources changed since the last time.
// Must not break: whoever starts the program while we build finds the old or the new one whole, never half of one.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { productEnvironment, productNode } from './node.mjs'
import { root, run, say, seconds, Stop } from './say.mjs'

const sources = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.json',
]
const stamp = 'built-from'

export async function build({ always = false } = {}) {
  const hash = hashOf(sources)
  if (!always && builtFrom() === hash) return
  const started = Date.now()
  say('Building …')
  const aside = path.join(root, 'node_modules/.cache/assay', `build-${process.pid}`)
  const next = path.join(aside, 'new')
  try {
    await bundle(next)
    chmodSync(path.join(next, 'main/cli.js'), 0o755)
    writeFileSync(path.join(next, stamp), hash)
    replaceOut(next, path.join(aside, 'old'))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  say(`Built in ${seconds(Date.now() - started)}.`)
}

async function bundle(out) {
  const tool = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const env = productEnvironment({ ASSAY_OUT: out })
  const { code, output } = await run(productNode(), [tool, 'build', '--logLevel', 'warn'], {
    quiet: true,
    env,
  })
  if (code !== 0) throw new Stop(`The program could not be built:\n${output.trim()}`)
  if (output.trim()) say(output.trim())
}

function replaceOut(next, old) {
  const out = path.join(root, 'out')
  if (existsSync(out)) renameSync(out, old)
  renameSync(next, out)
}

function builtFrom() {
  const file = path.join(root, 'out', stamp)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

// By content, not by time: a copy or a fresh checkout of the same sources needs no new build.
function hashOf(names) {
  const hash = createHash('sha256')
  const add = (name) => {
    const file = path.join(root, name)
    hash.update(`${name}\0`)
    hash.update(readFileSync(file)).update('\0')
  }
  for (const name of names) {
    if (name !== 'src' && name !== 'resources') add(name)
    else for (const file of filesUnder(name)) add(file)
  }
  return hash.digest('hex')
}

function filesUnder(folder) {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort()
}
