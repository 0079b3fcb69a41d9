// Installs the packages when they are missing or no longer those of package-lock.json.
// Must not break: no network when nothing changed, and no file of node_modules is written by us (checks run on hard-linked copies).
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say, seconds, Stop } from './say.mjs'

// better-sqlite3 carries its binaries, yet npm would compile it for the binding.gyp beside them; no package needs a script.
const quietly = ['--ignore-scripts', '--no-progress', '--loglevel=error']

// npm waits up to a minute between tries, for one package after the other: without a network that looks frozen.
const impatiently = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

export async function install() {
  if (isInstalled()) return
  const started = Date.now()
  say('Installing packages (once, and again when package-lock.json changes) …')
  const { code, output } = await npm(['ci', ...quietly, ...impatiently])
  if (code !== 0) throw new Stop(`Packages could not be installed; npm said:\n${output.trim()}`)
  if (!isInstalled())
    throw new Stop(
      'npm installed other packages than package-lock.json names; delete node_modules and try again.',
    )
  say(`Packages installed in ${seconds(Date.now() - started)}.`)
}

// npm leaves a lockfile of what it installed, as its last step: the stamp that also knows installs made by hand.
// Packages for other platforms are missing from it, which is right where they are optional.
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  delete wanted['']
  const same = (a, b) => a.version === b.version && a.integrity === b.integrity
  return (
    Object.keys(present).every((name) => name in wanted) &&
    Object.entries(wanted).every(([name, one]) => (name in present ? same(one, present[name]) : one.optional))
  )
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    // Not there, or cut off by a kill: either way the answer is to install.
    return undefined
  }
}

// The npm that started us, under the Node that it runs in: the Node inside node_modules is about to be replaced.
function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node, ...env } = process.env
  const options = { quiet: true, env: { ...env, PATH: withoutPackages(env.PATH ?? env.Path ?? '') } }
  return script && node
    ? run(node, [script, ...args], options)
    : run('npm', args, { ...options, shell: true })
}

function withoutPackages(folders) {
  const inside = (folder) => path.resolve(folder).startsWith(path.join(root, 'node_modules'))
  return folders
    .split(path.delimiter)
    .filter((folder) => !inside(folder))
    .join(path.delimiter)
}
