import { describe, expect, it } from 'vitest'
import { draftOf, optionsFor } from '../../src/author/prove.ts'
import { prepareChecks } from '../../src/check/check.ts'
import type { Relations } from '../../src/model/relation.ts'
import type { Example, Rule } from '../../src/model/rule.ts'
import type { Specification } from '../../src/model/specification.ts'
import { read } from '../../src/pipeline.ts'
import { relate } from '../../src/relate/relate.ts'
import { pack } from '../drafts.ts'
import { mutantsOf } from './mutants.ts'

/** An example, read. */
interface Seen {
  readonly example: Example
  readonly specification: Specification
  readonly relations: Relations
}

/** The examples of a rule, read once for all its mutants. */
function examplesRead(rule: Rule): readonly Seen[] {
  return rule.examples.map((example) => {
    const specification = read(draftOf(rule, example), pack, optionsFor(rule))
    return { example, specification, relations: relate(specification) }
  })
}

/** What a rule finds in the examples, as far as they say: the places, and the message of those that quote it. */
function foundBy(rule: Rule, seen: readonly Seen[]): string {
  const check = prepareChecks({ ...pack, rules: [rule] })
  return JSON.stringify(
    seen.map(({ specification, relations, example }) =>
      check(
        specification,
        { asOf: specification.facts.asOf ?? pack.asOf, language: 'nl', severities: {} },
        () => relations,
      ).map(({ span, message }) => [span, example.says === null ? '' : message]),
    ),
  )
}

/** What may be wrong with a rule without any of its examples noticing, and the example that would notice. */
function survivorsOf(rule: Rule): readonly string[] {
  const seen = examplesRead(rule)
  const right = foundBy(rule, seen)
  return mutantsOf(rule)
    .filter((mutant) => foundBy(mutant.rule, seen) === right)
    .map(({ change, wanted }) => `${rule.id}: no example fails when ${change}; add ${wanted}`)
}

describe('the examples of a rule notice when a part of it is lost', () => {
  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const survivors = survivorsOf(rule)
    expect(survivors, survivors.join('\n')).toEqual([])
  })
})
