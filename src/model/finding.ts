/** What a rule leaves behind, after SARIF's result; and what the author may answer. */

import type { Citation } from './citation.ts'
import type { Place, Span } from './span.ts'

/** What a rule is about; its file stands in the folder of that name. */
export const categories = [
  'outdated',
  'redundant',
  'overlap',
  'duplicate',
  'contradiction',
  'disproportionate',
  'missing',
  'vague',
  'reference',
  'structure',
  'management',
] as const
export type Category = (typeof categories)[number]
export type Severity = 'error' | 'warning' | 'info'

/**
 * How far a fix may go. Editorial keeps the meaning; substantive changes an obligation and is applied only on request;
 * a proposal is offered and never applied.
 */
export type FixClass = 'editorial' | 'substantive' | 'proposal'

/** New text in place of a span; an empty text removes it. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A remedy. A proposal has no edits but may carry a ready clause in `proposal`. */
export interface Fix {
  readonly class: FixClass
  readonly title: string
  readonly edits: readonly Edit[]
  readonly proposal: string | null
}

/** Words of one requirement and what stands in their place in the other; an empty side means that nothing does. */
export interface Difference {
  readonly here: string
  readonly there: string
}

/** A place in another draft than the finding's own. */
export interface Elsewhere {
  readonly path: string
  readonly start: Place
  readonly end: Place
}

/** Another place that matters to a finding. */
export interface Related {
  readonly message: string
  readonly requirement: string | null
  readonly span: Span
  /** Of a requirement that asks the same: what it says otherwise. */
  readonly differences: readonly Difference[]
  /** Where `span` is, when that is in another draft of the tender. */
  readonly elsewhere?: Elsewhere
}

/** Work that disappears over the contract: hours of bidders and providers together, of the municipality, and all in euros. */
export interface Saving {
  readonly hours: number
  readonly municipalityHours: number
  readonly euros: number
  /** True when it only goes if the author drops the whole requirement. */
  readonly atMost: boolean
}

/** An accepted deviation with its reason (comply or explain). `covers` is the source it speaks for. */
export interface Allowance {
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string | null
  readonly by: string | null
  readonly span: Span
  readonly covers: Span
}

export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly message: string
  /** What the rule rests on, as far as it holds in the procedure of the draft. */
  readonly basis: readonly Citation[]
  readonly span: Span
  /** The requirement it stands in, by id; null outside requirements. */
  readonly requirement: string | null
  readonly related: readonly Related[]
  readonly fix: Fix | null
  readonly saves: Saving | null
  readonly allowed: Allowance | null
}

/** How many findings there are; all but `allowed` count only those that the author does not allow. */
export interface Count {
  readonly findings: number
  readonly severity: Readonly<Record<Severity, number>>
  readonly allowed: number
  /** What tenderlint changes by itself, and what it changes when asked. */
  readonly editorial: number
  readonly substantive: number
}

/** Counts findings. */
export function countOf(findings: readonly Finding[]): Count {
  const severity = { error: 0, warning: 0, info: 0 }
  const fixable = { editorial: 0, substantive: 0, proposal: 0 }
  const open = findings.filter(({ allowed }) => allowed === null)
  for (const finding of open) {
    severity[finding.severity]++
    if (finding.fix !== null && finding.fix.edits.length > 0) fixable[finding.fix.class]++
  }
  const { editorial, substantive } = fixable
  return { findings: open.length, severity, allowed: findings.length - open.length, editorial, substantive }
}
