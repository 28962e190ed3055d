/** What of a pack is needed to run it, apart from what only a reader of its rules needs. */

import { withoutWritten } from '../language/phrases.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Check, Rule, RulePack } from '../model/rule.ts'

/** A pack without examples, and with phrases as they are looked for only: what more it holds would make every run start later. */
export function toRun(pack: RulePack): RulePack {
  return {
    ...pack,
    rules: pack.rules.map((rule) => ({ ...rule, examples: [], check: checkToRun(rule) })),
    concepts: pack.concepts.map((concept) => ({ ...concept, phrases: concept.phrases.map(withoutWritten) })),
  }
}

/** A check whose phrases are ready to be looked for, but not to be read unless a fix replaces their words. */
function checkToRun({ check, fix }: Rule): Check {
  const replaces = fix?.replace != null
  const bare = (phrases: readonly Phrase[]) => phrases.map(withoutWritten)
  const guards = 'with' in check ? { with: bare(check.with), unless: bare(check.unless) } : {}
  switch (check.kind) {
    case 'wording':
      return { ...check, ...guards, any: replaces ? check.any : bare(check.any) }
    case 'missing':
      return { ...check, any: bare(check.any), when: bare(check.when) }
    case 'opposed':
      return { ...check, ...guards, one: bare(check.one), other: bare(check.other) }
    case 'limit':
      return { ...check, ...guards, except: bare(check.except) }
    case 'unequal':
    case 'twice':
      return { ...check, ...guards, about: bare(check.about) }
    default:
      return { ...check, ...guards }
  }
}
