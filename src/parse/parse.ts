/** The step from a file's text to its structure. */

import type { Draft, ParsedDraft } from '../model/specification.ts'
import { guardNesting, guardSize, refuse } from './guard.ts'
import { parseMarkdown } from './markdown.ts'
import { parseYaml } from './yaml.ts'

/** Parses a draft; throws a Problem for what its author got wrong, and nothing else. */
export function parse(draft: Draft): ParsedDraft {
  guardSize(draft)
  if (draft.format === 'markdown') guardNesting(draft)
  try {
    return draft.format === 'markdown' ? parseMarkdown(draft) : parseYaml(draft)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw refuse(draft, undefined, {
      nl: 'De opmaak van dit bestand is te diep genest.',
      en: 'The layout of this file is nested too deeply.',
    })
  }
}
