// The part of the package `edtf` that Assay uses; it ships no types of its own.
// `min` and `max` are milliseconds since 1970 UTC.
declare module 'edtf' {
  export interface ExtendedDate {
    readonly min: number
    readonly max: number
  }
  export function parse(text: string, options?: { level?: number }): { level: number }
  export default function edtf(text: string): ExtendedDate
}
