// Puts text on the clipboard from a key press or a click. Pages of the desktop shell get no permission to write it
// at other times, so that the old command, which needs none, is the one that works in every shell.

export function copyText(text: string): void {
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('copy', onCopy, { capture: true, once: true })
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
}
