/** A phrase to look for, compiled: plain data, matched in linear time. */

/**
 * One place in a phrase: a word by inflection key, a word exactly as written (acronyms, codes),
 * a part of a compound, or a gap of at most `gap` words.
 */
export type PhrasePart =
  | { readonly key: string }
  | { readonly exact: string }
  | { readonly starts: string }
  | { readonly ends: string }
  | { readonly holds: string }
  | { readonly gap: number }

/** A phrase and the words its author wrote. */
export interface Phrase {
  readonly written: string
  readonly parts: readonly PhrasePart[]
}
