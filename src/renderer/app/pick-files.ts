// Asks for documents with the browser's own file dialog. Documents come as bytes, so this works in every shell.
import { accepted } from '../library/import/found'

/** The files that were picked; none when the dialog was cancelled. */
export function pickFiles(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = accepted
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}
