// `npm run build`: packages and out/, built even where nothing changed.
import { build } from './setup/build.mjs'
import { install } from './setup/install.mjs'
import { main } from './setup/say.mjs'

await main(async () => {
  await install()
  await build({ always: true })
})
