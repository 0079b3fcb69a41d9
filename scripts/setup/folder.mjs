// Where the person stood when typing the command: npm itself always runs scripts in the top folder.

/** The folder that the paths in the arguments of `npm run <script>` are meant from. */
export function typedIn(script) {
  // A test that starts our script inherits the variable of the npm above it, which says nothing about the test's folder.
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env
  return (event === script && folder) || process.cwd()
}
