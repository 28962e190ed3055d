/** Counts the words people have to read. */

const wordlike = /[A-Za-z0-9\u00c0-\u024f]/

/** The number of words in a text: whatever stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  for (const piece of text.split(/\s+/)) if (wordlike.test(piece)) count++
  return count
}
