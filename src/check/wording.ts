/** Kind `wording`: a phrase stands in the text. All wording rules share one pass over each sentence. */

import { findPhrases, indexPhrases, longestHits, type PhraseHit, rangeOf } from '../language/phrases.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Rule, WordingCheck } from '../model/rule.ts'
import type { StatementRole } from '../model/specification.ts'
import { type Ground, type Hit, isDemand, isLive, passes } from './place.ts'

/** A rule whose check is of one kind. */
export type RuleOf<C extends Rule['check']> = Rule & { readonly check: C }

const readRoles: ReadonlySet<StatementRole> = new Set(['duty', 'plain', 'heading'])

/** Makes one search for the phrases of all wording rules; returns the hits by rule id. */
export function prepareWording(
  rules: readonly RuleOf<WordingCheck>[],
): (ground: Ground) => ReadonlyMap<string, readonly Hit[]> {
  const owned = rules.flatMap((rule) =>
    rule.check.any.map((phrase): { phrase: Phrase; rule: RuleOf<WordingCheck> } => ({ phrase, rule })),
  )
  const index = indexPhrases(owned.map((entry) => entry.phrase))
  return (ground) => {
    const found = new Map<string, Hit[]>()
    ground.specification.statements.forEach((statement, at) => {
      if (!readRoles.has(statement.role)) return
      const hits = findPhrases(index, statement.words)
      if (hits.length === 0) return
      for (const [rule, own] of byRule(hits, owned)) {
        const requirement = ground.requirementOf[at]
        if (rule.check.where === 'requirement' && (requirement === undefined || !isDemand(requirement))) continue
        if (!passes(rule.check, [statement])) continue
        for (const hit of longestHits(own)) {
          const { start, end } = rangeOf(hit, statement.words, statement.text.value)
          if (!isLive(statement, start, rule.check)) continue
          const list = found.get(rule.id)
          const place = { statement, requirement, start, end }
          if (list === undefined) found.set(rule.id, [place])
          else list.push(place)
        }
      }
    })
    return found
  }
}

function byRule<R>(hits: readonly PhraseHit[], owned: readonly { rule: R }[]): ReadonlyMap<R, PhraseHit[]> {
  const grouped = new Map<R, PhraseHit[]>()
  for (const hit of hits) {
    const rule = owned[hit.index]?.rule
    if (rule === undefined) continue
    const list = grouped.get(rule)
    if (list === undefined) grouped.set(rule, [hit])
    else list.push(hit)
  }
  return grouped
}
