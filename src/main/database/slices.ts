// Work that may take long, as a generator: whoever drives it goes straight through, or lets others run in between.
// Must not break: no statement is open at a yield.

/** Work that yields after each small part, where it can with how far it is. */
export type Slices<T> = Generator<Progress | undefined, T, void>

interface Progress {
  done: number
  total: number
}

/** What drives work in slices tells, and how it lets others run; what `pause` throws ends the work. */
export interface Slicing {
  progress: (done: number, total: number) => void
  /** A promise only when it is time to let others run. */
  pause: () => Promise<void> | undefined
}

/** Drives work straight through. */
export function straight<T>(work: Slices<T>): T {
  for (;;) {
    const part = work.next()
    if (part.done) return part.value
  }
}

/** Drives work, and lets others run in between. */
export async function inSlices<T>(work: Slices<T>, { progress, pause }: Slicing): Promise<T> {
  try {
    for (;;) {
      const part = work.next()
      if (part.done) return part.value
      if (part.value) progress(part.value.done, part.value.total)
      await pause()
    }
  } finally {
    // Work that was ended at a pause still tidies up.
    work.return(undefined as never)
  }
}

/** Work that is one slice. */
export function* atOnce<T>(work: () => T): Slices<T> {
  yield
  return work()
}
