/** What the pipeline hands to reporters and documents. */

import type { Burden, BurdenSummary } from './burden.ts'
import type { Language } from './facts.ts'
import { type Count, countOf, type Edit, type Finding } from './finding.ts'
import type { RulePack } from './rule.ts'
import type { Specification } from './specification.ts'

/** One draft, looked at: findings in reading order, and the burden before and after the cleaning. */
export interface Result {
  readonly specification: Specification
  readonly findings: readonly Finding[]
  readonly asOf: string
  readonly burden: { readonly before: Burden; readonly after: Burden }
  /** The draft after its editorial and substantive fixes; `lint` makes one pass, `build` goes on until none is left. */
  readonly cleaned: Fixed
}

/** What a reporter needs of a draft that was looked at: all but its text cut into pieces. It is plain data, as JSON is. */
export interface Look extends Pick<Result, 'findings' | 'asOf'> {
  readonly burden: { readonly before: BurdenSummary; readonly after: BurdenSummary }
  /** Its blocks are there where the whole draft is to be shown. */
  readonly specification: Omit<Specification, 'blocks' | 'passages' | 'statements'> & {
    readonly blocks?: Specification['blocks']
  }
  /** The numbers that the draft itself gives its requirements, where they were kept apart from the requirements. */
  readonly numbers?: readonly string[]
  /** True when it asks anything, where that was kept apart from the requirements. */
  readonly demands?: boolean
  /** Findings that the baseline knows: counted, and no longer among `findings`. Absent when no baseline was asked. */
  readonly known?: readonly Finding[]
  /** What a short report can do with, where it was kept apart from the findings. */
  readonly short?: Short | undefined
}

/** A look at a draft, without the pieces its text was cut into, which are most of what was made of it. */
export function lookOf({ specification, findings, asOf, burden }: Result): Look {
  const { blocks, passages, statements, ...read } = specification
  return { specification: read, findings, asOf, burden }
}

/** The findings of a draft in short: how many there are, and those that are errors. */
export interface Short {
  readonly count: Count
  readonly errors: readonly Finding[]
}

/** The findings of a draft in short. */
export function shortOf(look: Pick<Look, 'findings' | 'short'>): Short {
  return look.short ?? summed(look.findings)
}

function summed(findings: readonly Finding[]): Short {
  return { count: countOf(findings), errors: findings.filter(({ severity }) => severity === 'error') }
}

/** A look with other findings in the place of its own. */
export function withFindings(look: Look, findings: readonly Finding[]): Look {
  return { ...look, findings, short: undefined }
}

/** An edit against the original source, and the finding that asked for it. */
export interface AppliedEdit extends Edit {
  readonly finding: Finding
}

/** A draft after fixing: the new text, and the same change as ordered, disjoint edits of the original. */
export interface Fixed {
  readonly text: string
  readonly edits: readonly AppliedEdit[]
  /** Findings whose fix was left out because it overlapped another one. */
  readonly conflicts: readonly Finding[]
  /** Findings whose fix was left out because it would give rise to another one as severe. */
  readonly refused: readonly Finding[]
  /** Rules that undo one another; nothing stays of what they did. */
  readonly circle: readonly string[]
}

/** Everything a reporter gets; it returns a string and touches nothing else. */
export interface Report {
  readonly results: readonly Look[]
  readonly pack: RulePack
  readonly language: Language
  readonly tool: { readonly name: string; readonly version: string }
  /** Findings as they stand in the draft, or those that save most hours first. As they stand when left out. */
  readonly order?: 'place' | 'hours'
}
