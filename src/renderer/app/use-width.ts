// How many columns have room: three, two or one. A small window has one, and so has any at 200 % zoom.
import { useSyncExternalStore } from 'react'

const middle = '(width < 60rem)'
const narrow = '(width < 48rem)'

const widthNow = (): 'wide' | 'middle' | 'narrow' =>
  window.matchMedia(narrow).matches ? 'narrow' : window.matchMedia(middle).matches ? 'middle' : 'wide'

export const useWidth = (): 'wide' | 'middle' | 'narrow' =>
  useSyncExternalStore((changed) => {
    const queries = [middle, narrow].map((query) => window.matchMedia(query))
    for (const query of queries) query.addEventListener('change', changed)
    return () => {
      for (const query of queries) query.removeEventListener('change', changed)
    }
  }, widthNow)
