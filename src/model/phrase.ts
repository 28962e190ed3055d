/** A phrase to look for, compiled: plain data, matched in linear time. */

/**
 * One place in a phrase, in a short form that loads and compares fast:
 * `certificat` a word with this inflection key · `=VOG` a word exactly as written · `klacht*`, `*regeling`, `*klacht*`
 * a word that begins with, ends in (by key) or holds this · `…` a gap of a few words.
 */
export type PhrasePart = string

/**
 * A phrase. Words that may stand apart have no `parts` but lie `together`: one or more groups, of each of which one
 * stands in the sentence, in any order. What its author wrote is left out of a pack that is only run, but where a run
 * needs it: names, and words that a fix replaces.
 */
export interface Phrase {
  readonly written?: string
  readonly parts: readonly PhrasePart[]
  readonly together?: readonly Alternatives[]
}

/** Phrases of which one is enough, each by its parts. */
export type Alternatives = readonly (readonly PhrasePart[])[]
