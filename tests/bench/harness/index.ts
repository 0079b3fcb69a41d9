// What a tests/bench/*.bench.ts needs: `export const rows = [row({ … })]`.
// The files are bundled before they run, so paths are meant from the top folder (process.cwd()), not from import.meta.
export { counted } from './counted'
export { row } from './row'
export { seeded, type Random } from './seeded'
