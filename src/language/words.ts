/** Cuts text into words. Hyphens, slashes and colons divide words, so that compounds match however they are joined. */

import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'

const isDigit = (code: number) => code >= 48 && code <= 57
/** Written apart from the letter that they stand on. */
const isAccent = (code: number) => code >= 0x300 && code <= 0x36f
const isApostrophe = (code: number) => code === 39 || code === 0x2019

/** The letters of the Latin scripts; beyond them nothing is part of a word. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  const latin = code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
  return latin || code === 0xaa || code === 0xba || (code >= 0x1e00 && code <= 0x1eff)
}

/** Where the number ends that begins at a place: its points and commas stand between digits. */
function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (!isDigit(code) && !((code === 46 || code === 44) && isDigit(text.charCodeAt(end + 1)))) break
  }
  return end
}

/** Where the word ends that begins at a place: letters with accents and digits, and one apostrophe between letters. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  let apostrophe = -1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isAccent(code) || (apostrophe < 0 && isDigit(code))) continue
    if (apostrophe >= 0 || !isApostrophe(code)) break
    apostrophe = end
  }
  return end === apostrophe + 1 ? apostrophe : end
}

/** What is the same of a word wherever it stands. */
type Form = Omit<Word, 'start' | 'end'>

/** Every form seen; texts repeat their words, so this saves most of the work. */
const seen = new Map<string, Form>()

function formOf(written: string): Form {
  let form = seen.get(written)
  if (form === undefined) {
    const folded = fold(written)
    form = { written, folded, key: inflectionKey(folded), form: seen.size }
    seen.set(written, form)
  }
  return form
}

/** Lists the words of a text in order, with their ranges. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start)
    const end = isLetter(code) ? wordEnd(text, start) : isDigit(code) ? numberEnd(text, start) : start
    if (end === start) continue
    const { written, folded, key, form } = formOf(text.slice(start, end))
    found.push({ start, end, written, folded, key, form })
    start = end - 1
  }
  return found
}

/** Makes a question about words remember its answer for every form, so that it is asked once of each. */
export function byForm<Answer extends object | string | number | boolean | null>(
  ask: (word: Word) => Answer,
): (word: Word) => Answer {
  // The forms are numbered from zero on, so that a list serves; what is not asked yet stands there as a gap.
  const known: (Answer | undefined)[] = []
  return (word) => {
    let answer = known[word.form]
    if (answer === undefined) {
      answer = ask(word)
      // Without this step a list would become a table where it grows by many forms at once.
      if (known.length <= word.form) known.length = word.form + 1
      known[word.form] = answer
    }
    return answer
  }
}

const yes = 1
const no = 2

/** The same for a question of yes or no, with a byte for each answer. */
export function testByForm(ask: (word: Word) => boolean): (word: Word) => boolean {
  let known = new Uint8Array(0)
  return (word) => {
    const told = known[word.form]
    if (told === yes) return true
    if (told === no) return false
    if (told === undefined) known = grown(known, word.form)
    const answer = ask(word)
    known[word.form] = answer ? yes : no
    return answer
  }
}

/** As many bytes as there are forms by now, and room for as many again. */
function grown(bytes: Uint8Array<ArrayBuffer>, form: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * Math.max(form + 1, seen.size))
  wider.set(bytes)
  return wider
}
