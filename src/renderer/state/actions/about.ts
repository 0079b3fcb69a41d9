// What was built: version and licences, from a file beside the page.
import { WorkbenchError } from '../../../core/errors'
import { words } from '../../ui/words'
import type { Tools } from '../tools'

export interface About {
  version: string
  packages: readonly { name: string; version: string; licence: string; text: string }[]
}

export function aboutActions({ run }: Tools) {
  return {
    about: (): Promise<About | undefined> =>
      run(async () => {
        const answer = await fetch('./about.json')
        if (!answer.ok) throw new WorkbenchError('notFound', words.noAbout)
        return (await answer.json()) as About
      }),
  }
}
