// The rules of the house, held against every file of the checkout.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brokenArrows } from './guards/arrows'
import { silentCatches } from './guards/catches'
import { parseFile } from './guards/file'
import { barrels, defaultExports, hooksOfHelpers, missingOpening, tooLong } from './guards/shape'

const filesIn = (pattern: string) =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => parseFile(file, readFileSync(file, 'utf8')))

const src = filesIn('src/**/*.{ts,tsx}')
const others = [...filesIn('tests/**/*.{ts,tsx}'), ...filesIn('scripts/**/*.{mjs,ts}')]

describe('the house', () => {
  it('reads every source file', () => {
    expect(existsSync('src/core')).toBe(true)
    expect(src.length).toBeGreaterThan(0)
  })

  it('has arrows that point only towards core', () => {
    expect(src.flatMap(brokenArrows)).toEqual([])
  })

  it('is imported from nowhere outside as a test', () => {
    const leaning = src.filter(({ imports }) => imports.some(({ from }) => /(^|\/)tests(\/|$)/.test(from)))
    expect(leaning.map(({ path }) => path)).toEqual([])
  })

  it('names what it exports', () => {
    expect(src.flatMap(defaultExports)).toEqual([])
  })

  it('passes exports on only at front doors', () => {
    expect(src.flatMap(barrels)).toEqual([])
  })

  it('says in each file what lives there', () => {
    expect([...src, ...others].flatMap(missingOpening)).toEqual([])
  })

  it('keeps files short enough to read', () => {
    expect([...src, ...others].flatMap(tooLong)).toEqual([])
  })

  it('has hooks of tests only in the files of those tests', () => {
    const units = others.filter(({ path }) => /^tests\/(core|main|preload|renderer|house)\//.test(path))
    expect(units.length).toBeGreaterThan(100)
    expect(units.flatMap(hooksOfHelpers)).toEqual([])
  })

  it('catches only where somebody answers for it', () => {
    expect(src.flatMap(silentCatches)).toEqual([])
  })
})
