/** Collects the mistakes in one file, so that its author sees them all at once. */

import { type Bilingual, type ProblemDetails, throwProblems } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Draft } from '../model/specification.ts'

/** The mistakes found so far: `note` adds one at an offset of the file, `settle` throws them when there are any. */
export interface Faults {
  readonly note: (offset: number, what: Bilingual, help: Bilingual, why?: Bilingual) => void
  readonly settle: () => void
}

/** Opens an empty collection of mistakes in a file. */
export function collectFaults(
  { path, text }: Pick<Draft, 'path' | 'text'>,
  kind: ProblemDetails['kind'] = 'draft',
): Faults {
  const found: (ProblemDetails & { readonly offset: number })[] = []
  let starts: readonly number[] | undefined
  return {
    note(offset, what, help, why) {
      starts ??= lineStarts(text)
      const { line, column } = placeAt(starts, offset)
      const place = { kind, path, line, column }
      found.push({ ...place, what, help, ...(why === undefined ? {} : { why }), offset })
    },
    settle() {
      throwProblems(found.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...details }) => details))
    },
  }
}
