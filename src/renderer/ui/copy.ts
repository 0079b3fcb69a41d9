// Puts text on the clipboard from a key press or a click, with its HTML where there is one. Pages of the desktop shell
// get no permission to write it at other times, so that the old command, which needs none, is the one that works.

export function copyText(text: string, html?: string): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    event.preventDefault()
    event.stopPropagation()
  }
  // Without a selection there is nothing to copy, unless somebody says beforehand that there will be.
  const onBefore = (event: Event): void => event.preventDefault()
  document.addEventListener('beforecopy', onBefore, { capture: true })
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  document.removeEventListener('beforecopy', onBefore, { capture: true })
}
