// Claims that are too many to be asked for at once, read page by page. Pure but for what it is given.
// Must not break: it ends when all are there, when nobody wants more, or when a page can't be read.
import type { LedgerRow } from '../../../core/answers'

export interface Claims {
  total: number
  /** Those that were read so far. */
  rows: readonly LedgerRow[]
}

/** Reads on as long as `onPage` wants more; false when a page could not be read. */
export async function everyPage(
  read: (offset: number) => Promise<Claims | undefined>,
  onPage: (claims: Claims) => boolean,
): Promise<boolean> {
  const rows: LedgerRow[] = []
  for (;;) {
    const page = await read(rows.length)
    if (!page) return false
    rows.push(...page.rows)
    const isLast = page.rows.length === 0 || rows.length >= page.total
    if (!onPage({ total: isLast ? rows.length : page.total, rows: [...rows] }) || isLast) return true
  }
}
