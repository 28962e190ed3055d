import { shippedPack } from '../src/author/pack.ts'
import type { RulePack } from '../src/model/rule.ts'
import type { Draft, Requirement, Specification } from '../src/model/specification.ts'
import { read } from '../src/pipeline.ts'

/** The shipped pack, read once for all tests of a file. */
export const pack: RulePack = shippedPack()

/** A Markdown draft under a title. */
export function markdown(...blocks: readonly string[]): Draft {
  return { path: 'draft.md', format: 'markdown', text: `# Programma van eisen\n\n${blocks.join('\n\n')}\n` }
}

/** The specification of a Markdown draft. */
export function specified(...blocks: readonly string[]): Specification {
  return read(markdown(...blocks), pack)
}

/** The requirements of a Markdown draft. */
export function requirements(...blocks: readonly string[]): readonly Requirement[] {
  return specified(...blocks).requirements
}
