/** Where the text names requirements by their numbers. */

import { onlyPoint } from '../language/pointers.ts'
import { words } from '../language/words.ts'
import type { Span } from '../model/span.ts'
import type { Specification, Statement } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'

/** A place where a sentence names a requirement; it stands alone when the sentence says nothing else. */
export interface NumberNamed {
  readonly span: Span
  readonly statement: Statement
  readonly alone: boolean
}

/** Where the text names requirements by their numbers; of numbers that may number anything, such as "3" or "4.2", nowhere. */
export type NumbersNamed = ReadonlyMap<string, readonly NumberNamed[]>

/** Finds them. */
export function numbersNamed({ requirements, statements }: Specification): NumbersNamed {
  const found = new Map<string, NumberNamed[]>()
  const opens = new Set<string>()
  const lengths = new Set<number>()
  for (const { id, explicit } of requirements) {
    const number = words(id)
    const first = number[0]
    if (!explicit || first === undefined || !/[A-Za-zÀ-ɏ]/.test(id)) continue
    found.set(id, [])
    opens.add(first.folded)
    lengths.add(number.length)
  }
  for (const statement of statements) {
    const { words: sentence, text } = statement
    for (let at = 0; at < sentence.length; at++) {
      const word = sentence[at]
      if (word === undefined || !opens.has(word.folded)) continue
      const { start } = word
      for (const length of lengths) {
        const end = sentence[at + length - 1]?.end
        const places = end === undefined ? undefined : found.get(text.value.slice(start, end))
        if (end === undefined || places === undefined) continue
        const others = sentence.toSpliced(at, length).map(({ folded }) => folded)
        places.push({ span: sourceSpan(text, start, end), statement, alone: onlyPoint(others) })
      }
    }
  }
  return found
}
