/** Counts the words people have to read. */

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isWordlike = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** The number of words in a text: whatever stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) counted = false
    else if (!counted && isWordlike(code)) {
      counted = true
      count++
    }
  }
  return count
}
