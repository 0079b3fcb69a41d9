// Writes resources/sample/sample.json, which `openSample` opens copies of. Run by scripts/sample.mjs, bundled.
import fs from 'node:fs'
import { makeSample } from './make'

const folder = 'resources/sample'
const json = await makeSample(folder)
fs.writeFileSync(`${folder}/sample.json`, json)
console.error(`${folder}/sample.json: ${Buffer.byteLength(json)} bytes`)
