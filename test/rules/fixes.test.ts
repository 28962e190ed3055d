/** Fixes of different rules in one draft: none undoes another, and none takes away what another leans on. */

import { describe, expect, it } from 'vitest'
import { draftOf, optionsFor } from '../../src/author/prove.ts'
import { compilePhrase, findPhrases, indexPhrases } from '../../src/language/phrases.ts'
import { words } from '../../src/language/words.ts'
import type { Rule, RulePack } from '../../src/model/rule.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Draft } from '../../src/model/specification.ts'
import { fix, type LintOptions, lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

const changing = (rules: readonly Rule[]) =>
  rules.filter((rule) => rule.fix !== null && rule.fix.class !== 'proposal' && rule.check.kind !== 'structure')

/** Rules that find something in the words another rule puts down, in a circle; each as `a → b → a`. */
function circles(rules: readonly Rule[]): readonly string[] {
  const looking = rules.flatMap((rule) => (rule.check.kind === 'wording' ? [{ rule, any: rule.check.any }] : []))
  const indexes = looking.map(({ rule, any }) => ({ id: rule.id, index: indexPhrases(any) }))
  const next = new Map(
    rules.map((rule) => {
      const written = words(rule.fix?.replace ?? '')
      return [rule.id, indexes.filter(({ index }) => findPhrases(index, written).length > 0).map(({ id }) => id)]
    }),
  )
  const found = new Set<string>()
  const follow = (id: string, path: readonly string[]) => {
    if (path.includes(id)) {
      const circle = path.slice(path.indexOf(id))
      const first = circle.indexOf([...circle].sort()[0] ?? '')
      const ordered = [...circle.slice(first), ...circle.slice(0, first)]
      found.add([...ordered, ordered[0]].join(' → '))
      return
    }
    for (const other of next.get(id) ?? []) follow(other, [...path, id])
  }
  for (const id of next.keys()) follow(id, [])
  return [...found]
}

/** The texts a draft goes through while it is fixed pass by pass, until nothing changes or one comes back. */
function course(draft: Draft, own: RulePack, options: LintOptions): readonly string[] {
  const texts = [draft.text]
  for (;;) {
    const last = texts.at(-1) ?? ''
    // Looking at a draft fixes it once, to tell what that would save.
    const { text } = lint({ ...draft, text: last }, own, options).cleaned
    if (text === last) return texts
    texts.push(text)
    if (texts.indexOf(text) < texts.length - 1 || texts.length > 8) return texts
  }
}

const drafts = changing(pack.rules).flatMap((rule) =>
  rule.examples
    .filter(({ verdict }) => verdict === 'ko')
    .map((example) => [rule.id, draftOf(rule, example), optionsFor(rule)] as const),
)

describe('rules that undo one another', () => {
  it('are not in the pack: what one puts down leads no other back to where it began', () => {
    expect(circles(changing(pack.rules))).toEqual([])
  })

  it('are not in the pack: every text that is found settles when all rules fix it', () => {
    for (const [id, draft, options] of drafts) {
      const texts = course(draft, pack, options)
      expect(new Set(texts).size, `${id}: ${texts.join('\n…\n')}`).toBe(texts.length)
      expect(texts.length, `${id} needs many passes`).toBeLessThanOrEqual(4)
    }
  })

  it('would be found', () => {
    const swap = (from: string, to: string): Rule => ({
      ...(pack.rules.find(({ id }) => id === 'wbp') as Rule),
      id: `${from}-to-${to}`,
      inForce: { from: null, until: null, verified: true },
      check: {
        kind: 'wording',
        any: [compilePhrase(from)],
        where: 'anywhere',
        unbounded: false,
        with: [],
        unless: [],
        despite: [],
      },
      fix: { class: 'editorial', title: { nl: '', en: '' }, replace: to, remove: null, clause: null },
    })
    const rules = [swap('eend', 'gans'), swap('gans', 'zwaan'), swap('zwaan', 'eend'), swap('kip', 'eend')]
    expect(circles(rules)).toEqual(['eend-to-gans → gans-to-zwaan → zwaan-to-eend → eend-to-gans'])
    const draft: Draft = { path: 'a.md', format: 'markdown', text: '# Eisen\n\nE-01 De aanbieder levert een eend.\n' }
    const texts = course(draft, { ...pack, rules }, { language: 'nl', facts: { language: 'nl' } })
    expect(new Set(texts).size).toBeLessThan(texts.length)
  })
})

describe('a requirement that goes because another covers it', () => {
  it('leaves that other one standing', () => {
    for (const [id, draft, options] of drafts) {
      const { edits } = lint(draft, pack, options).cleaned
      const gone = edits.filter(({ text }) => text === '').map(({ span }) => span)
      for (const { finding } of edits) {
        for (const { span } of finding.related)
          expect(
            gone.some((other) => overlaps(other, span)),
            `${id}: ${finding.rule} leans on what went`,
          ).toBe(false)
      }
    }
  })
})

describe('an old name', () => {
  it('is replaced also where dropping the whole demand is the better advice', () => {
    const { text } = fix(markdown('E-01 De aanbieder voldoet aan de Wbp.'), pack, {}, ['editorial'])
    expect(text).toContain('voldoet aan de AVG')
  })
})
