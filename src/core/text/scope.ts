// What a reader of HTML or Markdown knows of a block besides its words: where in the page it stood.
// Only guesses rest on it, never positions.

/**
 * An element around a block. `words` are its id, classes and role in lower case, their parts joined by single hyphens;
 * `depth` counts scopes from 1.
 */
export interface Scope {
  tag: string
  words: string
  up?: Scope | undefined
  depth: number
}

/** What is known of a leaf: the innermost scope around all of it, and how many of its characters can be pressed. */
export interface Hint {
  scope?: Scope | undefined
  linked: number
  /** True when a picture stands right before it. */
  isPictured?: boolean
}
