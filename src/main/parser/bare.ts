// What is taken from the parser's process before it loads its readers: whatever reaches a network, a file or
// another process without being imported. Must not break: nothing here is needed to read a document.

const doors = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'BroadcastChannel',
  'Worker',
  'navigator',
  'localStorage',
  'sessionStorage',
  'caches',
]
const hatches = ['binding', '_linkedBinding', 'dlopen', 'getBuiltinModule', 'mainModule', 'kill', 'chdir']

/** Removes them for good: they can't be put back, since what they were is gone. */
export function closeDoors(world: object, running: object): void {
  for (const name of doors) close(world, name)
  for (const name of hatches) close(running, name)
}

function close(owner: object, name: string): void {
  Object.defineProperty(owner, name, { value: undefined, writable: false, configurable: false })
}
