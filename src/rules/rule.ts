/** Rules, with their citations linked and their checks ready to run. */

import type { Citation } from '../model/citation.ts'
import type { Example, Rule, Source } from '../model/rule.ts'
import { readCheck } from './check.ts'
import { readCitation } from './source.ts'
import type { WrittenRule } from './written.ts'

/** A rule of its file; it holds in the procedures of what it rests on, unless it says otherwise. */
export function readRule(raw: WrittenRule, sources: readonly Source[]): Rule {
  const basis = raw.basis.map((citation) => readCitation(citation, sources))
  return {
    id: raw.id,
    category: raw.category,
    severity: raw.severity,
    title: raw.title,
    why: raw.why,
    basis,
    applies: {
      domain: raw.applies?.domain ?? [],
      procedure: raw.applies?.procedure ?? (raw.category === 'structure' ? [] : proceduresOf(basis)),
      standard: raw.applies?.standard ?? [],
    },
    inForce: {
      from: raw['in-force']?.from ?? null,
      until: raw['in-force']?.until ?? null,
      verified: raw['in-force']?.verified ?? true,
    },
    check: readCheck(raw.check),
    message: raw.message,
    fix:
      raw.fix === undefined
        ? null
        : {
            class: raw.fix.class,
            title: raw.fix.title,
            replace: raw.fix.replace ?? null,
            remove: raw.fix.remove ?? null,
            clause: raw.fix.clause ?? null,
          },
    examples: readExamples(raw.examples),
  }
}

function readExamples(raw: WrittenRule['examples']): readonly Example[] {
  return (['ok', 'ko'] as const).flatMap((verdict) =>
    raw[verdict].map((example) => ({
      verdict,
      given: example.given ?? {},
      text: example.text,
      beside: example.beside ?? null,
      says: example.says ?? null,
      fixed: example.fixed ?? null,
    })),
  )
}

/** Where nothing that a rule rests on holds, the rule does not either; empty means that it holds in every procedure. */
function proceduresOf(basis: readonly Citation[]): Rule['applies']['procedure'] {
  if (basis.some((citation) => citation.procedure.length === 0)) return []
  return [...new Set(basis.flatMap((citation) => citation.procedure))]
}
