/** Collects the mistakes in one draft, so that its author sees them all at once. */

import { type Bilingual, type ProblemDetails, throwProblems } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Draft } from '../model/specification.ts'

/** The mistakes found so far: `note` adds one at an offset of the draft, `settle` throws them when there are any. */
export interface Faults {
  readonly note: (offset: number, what: Bilingual, help: Bilingual, why?: Bilingual) => void
  readonly settle: () => void
}

/** Opens an empty collection of mistakes for a draft. */
export function collectFaults(draft: Draft): Faults {
  const found: (ProblemDetails & { readonly offset: number })[] = []
  let starts: readonly number[] | undefined
  return {
    note(offset, what, help, why) {
      starts ??= lineStarts(draft.text)
      const { line, column } = placeAt(starts, offset)
      const place = { kind: 'draft', path: draft.path, line, column } as const
      found.push({ ...place, what, help, ...(why === undefined ? {} : { why }), offset })
    },
    settle() {
      throwProblems(found.sort((a, b) => a.offset - b.offset).map(({ offset: _, ...details }) => details))
    },
  }
}
