// The set-up that every script shares: packages, the right Node, the built program.
import { build } from './build.mjs'
import { install } from './install.mjs'

export async function setUp() {
  await install()
  await build()
}
