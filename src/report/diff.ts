/** What a fix changes, as a unified diff. */

import { createTwoFilesPatch, FILE_HEADERS_ONLY, structuredPatch } from 'diff'
import type { Fixed } from '../model/result.ts'
import type { Draft } from '../model/specification.ts'

/** The change as a unified diff; empty when nothing changes. */
export function diffOf(draft: Draft, fixed: Fixed): string {
  if (fixed.edits.length === 0) return ''
  return createTwoFilesPatch(draft.path, draft.path, draft.text, fixed.text, undefined, undefined, {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** The lines that change, those of before with `-` and those of after with `+`. */
export function linesChanged(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context: 0 })
  return hunks.flatMap(({ lines }) => lines.map((line) => `${line}\n`)).join('')
}
