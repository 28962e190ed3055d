/** A phrase to look for, compiled: one line of text, which loads fast, is taken apart where it is needed, and matches in linear time. */

/**
 * One place in a phrase, in a short form that compares fast:
 * `certificat` a word with this inflection key · `=VOG` a word exactly as written · `klacht*`, `*regeling`, `*klacht*`
 * a word that begins with, ends in (by key) or holds this · `…` a gap of a few words.
 */
export type PhrasePart = string

/**
 * A phrase: its parts with blanks between them; of words that may stand apart, groups with ` + ` between them, of each of
 * which one stands in the sentence, in any order, and within a group the phrases of which one is enough, with ` | `
 * between them. After a tab comes what its author wrote; that is left out of a pack that is only run, but of names, and of
 * words that a fix replaces.
 */
export type Phrase = string
