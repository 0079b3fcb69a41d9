// Asks for documents with the browser's own file dialog. Documents come as bytes, so this works in every shell.
import { accepted } from '../library/import/found'

/** The files that were picked; none when the dialog was cancelled. */
export function pickFiles(): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = accepted
  input.hidden = true
  // Outside of the page it may be collected as garbage while its dialog is still opening.
  document.body.append(input)
  return new Promise<File[]>((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  }).finally(() => input.remove())
}
