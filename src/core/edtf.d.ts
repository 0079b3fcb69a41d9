// The part of the package `edtf` that Assay uses; it ships no types of its own.
// `min` and `max` are milliseconds since 1970 UTC; an open end is ±Infinity or null.
declare module 'edtf' {
  export interface ExtendedDate {
    readonly type: string
    readonly min: number | null
    readonly max: number | null
  }
  export function parse(text: string, options?: { level?: number }): { type: string; level: number }
  export default function edtf(text: string): ExtendedDate
}
