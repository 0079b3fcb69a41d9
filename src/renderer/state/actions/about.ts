// What was built: version and licences, from a file beside the page.
import type { Tools } from '../tools'

export interface About {
  version: string
  packages: readonly { name: string; version: string; licence: string; text: string }[]
}

export function aboutActions({ run }: Tools) {
  return {
    about: (): Promise<About | undefined> =>
      run(async () => (await (await fetch('./about.json')).json()) as About),
  }
}
