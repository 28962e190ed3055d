/** Drafts as the pipeline hands them on to the document room. */

import type { Draft, Specification } from '../../src/model/specification.ts'
import { parse } from '../../src/parse/parse.ts'
import { registerOf } from '../../src/understand/references.ts'
import { understand } from '../../src/understand/understand.ts'
import { vocabularyOf } from '../../src/understand/vocabulary.ts'

/** A draft that was read and understood without any concepts. */
export function specificationOf(text: string, format: Draft['format'] = 'markdown'): Specification {
  const path = format === 'yaml' ? 'draft.yaml' : 'draft.md'
  return understand(parse({ path, text, format }), vocabularyOf([]), () => registerOf([]))
}
