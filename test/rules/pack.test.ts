import { describe, expect, it } from 'vitest'
import { pack } from '../drafts.ts'

const rules = pack.rules.map((rule) => [rule.id, rule] as const)

describe('every shipped rule', () => {
  it.each(rules)('%s says why, on what basis, and what to do in few words', (_, rule) => {
    expect(rule.basis.length, 'basis').toBeGreaterThan(0)
    for (const language of ['nl', 'en'] as const) {
      expect(rule.why[language].length, `why in ${language}`).toBeGreaterThan(40)
      expect(rule.message[language].length, `message in ${language}`).toBeLessThanOrEqual(120)
    }
  })

  it.each(rules)('%s tells in English too what each source says', (_, rule) => {
    for (const { cite, says } of rule.basis) {
      if (says !== null) expect(says.en, cite).not.toBe(says.nl)
    }
  })

  it.each(rules)('%s has three examples of each kind', (_, rule) => {
    for (const verdict of ['ok', 'ko']) {
      const count = rule.examples.filter((example) => example.verdict === verdict).length
      expect(count, verdict).toBeGreaterThanOrEqual(3)
    }
  })
})
