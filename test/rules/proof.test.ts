import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/author/pack.ts'
import { proveRule } from '../../src/author/prove.ts'

const pack = shippedPack()

describe('every shipped rule is proved by its own examples, in every host', () => {
  it.each(pack.rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(proveRule(rule, pack)).toEqual([])
  })
})
