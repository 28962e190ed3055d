import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fix } from '../../src/fix/fix.ts'
import { type Change, change, editsOf, textOf, untouched } from '../../src/fix/pieces.ts'
import type { Edit, Finding, FixClass } from '../../src/model/finding.ts'

function finding(
  rule: string,
  edits: readonly Edit[],
  more: Partial<Finding> & { readonly class?: FixClass } = {},
): Finding {
  const { class: fixClass = 'editorial', ...rest } = more
  return {
    rule,
    category: 'outdated',
    severity: 'warning',
    message: rule,
    basis: [],
    span: edits[0]?.span ?? { start: 0, end: 0 },
    requirement: null,
    related: [],
    fix: { class: fixClass, title: rule, edits, proposal: null },
    saves: null,
    allowed: null,
    ...rest,
  }
}

/** Looks for every `from` and offers `to` in its place. */
const replacing =
  (from: string, to: string, rule = from) =>
  (text: string): readonly Finding[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map((match) =>
      finding(rule, [{ span: { start: match.index, end: match.index + from.length }, text: to }]),
    )

function apply(source: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
    source,
  )
}

describe('fixing a text', () => {
  it('applies every edit and leaves the rest byte for byte', () => {
    const source = '\uFEFFde Wbp\r\n\r\nen de Wbp.\r\n'
    const fixed = fix(source, replacing('Wbp', 'AVG'), ['editorial'])
    expect(fixed.text).toBe('\uFEFFde AVG\r\n\r\nen de AVG.\r\n')
    expect(fixed.edits).toHaveLength(2)
  })

  it('goes on until nothing is left, and still tells one change of the original', () => {
    const look = (text: string) => [...replacing('aa', 'b')(text), ...replacing('bc', 'd')(text)]
    const fixed = fix('xaacx', look, ['editorial'])
    expect(fixed.text).toBe('xdx')
    expect(apply('xaacx', fixed.edits)).toBe('xdx')
  })

  it('fixing twice equals fixing once', () => {
    const look = replacing('Wbp', 'AVG')
    const once = fix('Wbp Wbp', look, ['editorial'])
    expect(fix(once.text, look, ['editorial']).edits).toEqual([])
  })

  it('leaves proposals, other classes and allowed findings alone', () => {
    const edit = [{ span: { start: 0, end: 1 }, text: 'y' }]
    const allowed = {
      rules: ['r'],
      reason: 'x',
      until: null,
      by: null,
      span: { start: 0, end: 0 },
      covers: { start: 0, end: 9 },
    }
    for (const one of [
      finding('p', edit, { class: 'proposal' }),
      finding('s', edit, { class: 'substantive' }),
      finding('a', edit, { allowed }),
    ]) {
      expect(fix('x', () => [one], ['editorial']).text).toBe('x')
    }
  })

  it('removes first, and drops what overlaps a removal as a conflict', () => {
    const removal = finding('gone', [{ span: { start: 0, end: 8 }, text: '' }])
    const mend = finding('mend', [{ span: { start: 4, end: 7 }, text: 'AVG' }])
    const fixed = fix('een Wbp. Rest', () => [mend, removal], ['editorial'], 1)
    expect(fixed.text).toBe(' Rest')
    expect(fixed.conflicts.map(({ rule }) => rule)).toEqual(['mend'])
  })

  it('never removes both of two that lean on each other', () => {
    const first = { start: 0, end: 5 }
    const second = { start: 6, end: 11 }
    const lean = (rule: string, own: typeof first, other: typeof first) =>
      finding(rule, [{ span: own, text: '' }], {
        related: [{ message: '', requirement: null, span: other, differences: [] }],
      })
    const fixed = fix('eerst ander', () => [lean('a', first, second), lean('b', second, first)], ['editorial'], 1)
    expect(fixed.text).toBe(' ander')
    expect(fixed.conflicts.map(({ rule }) => rule)).toEqual(['b'])
  })

  it('names rules that undo one another, keeps nothing of what they did, and all that others did', () => {
    const look = (text: string) => [
      ...replacing('Wbp', 'AVG')(text),
      ...replacing('zorg', 'hulp', 'to-help')(text),
      ...replacing('hulp', 'zorg', 'to-care')(text),
    ]
    const fixed = fix('zorg en Wbp', look, ['editorial'])
    expect(fixed.circle).toEqual(['to-care', 'to-help'])
    expect(fixed.text).toMatch(/^(zorg|hulp) en AVG$/)
    expect(fix('Wbp', look, ['editorial']).circle).toEqual([])
  })

  it('names a rule that never has enough', () => {
    const fixed = fix('a', replacing('$', 'a', 'more'), ['editorial'])
    expect(fixed.circle).toEqual(['more'])
    expect(fixed.text.length).toBeLessThan(20)
  })

  it('refuses the one fix that gives rise to a finding as severe as its own, and applies the others', () => {
    const look = (text: string) => [
      ...replacing('Wbp', 'AVG')(text),
      ...replacing('AWBZ', 'WLZ')(text),
      ...(text.includes('AVG') && text.includes('x') ? [finding('clash', [], { fix: null })] : []),
    ]
    const fixed = fix('AWBZ en Wbp en x en AWBZ', look, ['editorial'])
    expect(fixed.text).toBe('WLZ en Wbp en x en WLZ')
    expect(fixed.refused.map(({ rule }) => rule)).toEqual(['Wbp'])
    expect(fix('AWBZ en Wbp', look, ['editorial']).refused).toEqual([])
  })

  it('minds no finding that weighs less', () => {
    const note = finding('note', [], { fix: null, severity: 'info' })
    const look = (text: string) => [...replacing('Wbp', 'AVG')(text), ...(text.includes('AVG') ? [note] : [])]
    expect(fix('de Wbp', look, ['editorial'])).toMatchObject({ text: 'de AVG', refused: [] })
  })
})

describe('pieces', () => {
  const source = 'abcdefghijklmnopqrstuvwxyz'
  const cuts = fc.array(fc.tuple(fc.nat(30), fc.nat(6), fc.string({ maxLength: 3 })), { maxLength: 5 })

  /** Disjoint changes in order within a text of the given length. */
  function disjoint(raw: readonly (readonly [number, number, string])[], length: number): readonly Change[] {
    let at = 0
    return [...raw]
      .sort((a, b) => a[0] - b[0])
      .flatMap(([from, size, text], index) => {
        const start = Math.max(from, at)
        const end = Math.min(start + size, length)
        if (start > length || end < start) return []
        at = end + 1
        return [{ start, end, text, finding: finding(`r${index}`, []) }]
      })
  }

  it('any passes of changes equal one set of ordered, disjoint edits of the original', () => {
    fc.assert(
      fc.property(fc.array(cuts, { maxLength: 4 }), (passes) => {
        let pieces = untouched(source.length)
        let text = source
        for (const raw of passes) {
          const changes = disjoint(raw, text.length)
          pieces = change(pieces, changes)
          text = apply(
            text,
            changes.map(({ start, end, text: put }) => ({ span: { start, end }, text: put })),
          )
          expect(textOf(pieces, source)).toBe(text)
        }
        const edits = editsOf(pieces)
        expect(apply(source, edits)).toBe(text)
        for (const [i, edit] of edits.entries()) {
          expect(edit.span.start).toBeGreaterThanOrEqual(edits[i - 1]?.span.end ?? 0)
        }
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})
