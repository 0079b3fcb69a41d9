// The types of html-encoding-sniffer, which brings none: the part that is used here.
declare module 'html-encoding-sniffer' {
  /** The label of the character set that a page declares, or the default. */
  export default function sniff(
    bytes: Uint8Array,
    options: { defaultEncoding: string; maxPrescanBytes: number },
  ): string | null
}
