import { Problem, type ProblemDetails } from '../../src/model/problem.ts'
import type { Draft, ParsedDraft, Passage } from '../../src/model/specification.ts'
import { parse } from '../../src/parse/parse.ts'

/** Parses Markdown. */
export function markdown(text: string): ParsedDraft {
  return parse({ path: 'eisen.md', text, format: 'markdown' })
}

/** Parses YAML. */
export function yaml(text: string): ParsedDraft {
  return parse({ path: 'eisen.yaml', text, format: 'yaml' })
}

/** Every mistake in a draft; none when it parses. */
export function mistakes(text: string, format: Draft['format'] = 'markdown'): readonly ProblemDetails[] {
  try {
    parse({ path: 'eisen', text, format })
    return []
  } catch (error) {
    if (error instanceof Problem) return [error.details, ...error.more]
    throw error
  }
}

/** The passage that holds these words. */
export function passage(draft: ParsedDraft, words: string): Passage {
  const found = draft.passages.find(({ text }) => text.value.includes(words))
  if (found === undefined) throw new Error(`no passage holds '${words}'`)
  return found
}

/** The draft without what disappears with the passage that holds these words. */
export function without(draft: ParsedDraft, words: string): string {
  const { start, end } = passage(draft, words).extent
  return draft.draft.text.slice(0, start) + draft.draft.text.slice(end)
}
