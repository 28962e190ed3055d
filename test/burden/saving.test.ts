/** What goes when requirements go. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { estimate, reckon } from '../../src/burden/estimate.ts'
import { prepareSavings, saving } from '../../src/burden/saving.ts'
import type { Span } from '../../src/model/span.ts'
import { lint, read } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'
import { type Asked, draftOf } from './draft.ts'
import { shipped, withValues } from './shipped.ts'

describe('savings', () => {
  const parameters = withValues({ tariffAverage: 42, passes: 1, questionsPerBidder: 0 })
  const policy = (concept: string) => [['policy-document', concept]] as const
  const all: readonly Asked[] = [
    { id: 'R1', words: 60, evidence: policy('quality-system') },
    { id: 'R2', words: 45, evidence: policy('complaints-committee') },
    { id: 'R3', words: 45, evidence: policy('volunteer-policy') },
    { id: 'R4', words: 40, evidence: policy('complaints-committee') },
  ]
  const facts = { bidders: 40 }
  const draft = draftOf(all, facts)
  const before = estimate(draft, parameters)
  const { without: savingOf } = prepareSavings(draft, reckon(draft, parameters))

  it('of a duplicate are small for bidders and large for the municipality', () => {
    expect(savingOf(['R4']).hours).toBeCloseTo(1.6381, 4)
    expect(savingOf(['R4']).municipalityHours).toBeCloseTo(8.6667, 4)
    const after = estimate(draftOf(all.slice(0, 3), facts), parameters)
    expect(saving(before, after)).toEqual({
      hours: expect.closeTo(savingOf(['R4']).hours, 9),
      municipalityHours: expect.closeTo(savingOf(['R4']).municipalityHours, 9),
      euros: 86 + 455,
      atMost: false,
    })
    expect(savingOf(['R4']).euros).toBe(86 + 455)
    expect(before.euros - after.euros).toBe(86 + 455)
  })

  it('together are more than the sum of each alone', () => {
    const joint = savingOf(['R2', 'R3', 'R4'])
    expect(joint.hours).toBeCloseTo(962 / 52.5, 4)
    expect(joint.municipalityHours).toBeCloseTo(1365 / 52.5, 4)
    const alone = ['R2', 'R3', 'R4'].reduce((sum, id) => sum + savingOf([id]).hours, 0)
    expect(joint.hours - alone).toBeCloseTo((10 * 40) / 60, 4)
  })

  it('are nothing for nothing, and count a requirement once', () => {
    expect(savingOf([])).toMatchObject({ hours: 0, municipalityHours: 0, euros: 0 })
    expect(savingOf(['unknown'])).toMatchObject({ hours: 0, municipalityHours: 0, euros: 0 })
    expect(savingOf(['R1', 'R1'])).toEqual(savingOf(['R1']))
  })
})

it('answers for every requirement of a large draft without estimating it again each time', () => {
  const asked = Array.from(
    { length: 3000 },
    (_, index): Asked => ({
      id: `R${index}`,
      words: 30,
      evidence: [
        ['policy-document', 'one-for-all'],
        ['certificate', `concept-${index % 50}`],
      ],
    }),
  )
  const start = performance.now()
  const draft = draftOf(asked, { bidders: 40 })
  const { without: savingOf } = prepareSavings(draft, reckon(draft, shipped))
  const hours = asked.reduce((sum, { id }) => sum + savingOf([id]).hours, 0)
  expect(hours).toBeGreaterThan(0)
  // Three thousand whole estimates would take over a minute.
  expect(performance.now() - start).toBeLessThan(5000)
})

describe('in the example', () => {
  const path = 'examples/begeleiding-wmo.md'
  const draft = { path, format: 'markdown', text: readFileSync(path, 'utf8') } as const
  const before = read(draft, pack)
  const hours = ({ euros, marketHours, municipalityHours }: ReturnType<typeof estimate>) => ({
    euros,
    hours: marketHours,
    municipalityHours,
  })
  const savings = prepareSavings(before, reckon(before, pack.burden))
  const burden = hours(estimate(before, pack.burden))

  /** The text without what some spans hold. */
  const cut = (spans: readonly Span[]) =>
    spans.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), draft.text)

  it.each(['E-23', '5.3.2', 'E-05', 'E-02', 'Eis 4.2', 'W-01', '3.1.3'])(
    'deleting %s saves what was foretold, to the cent',
    (id) => {
      const gone = before.requirements.find((requirement) => requirement.id === id)
      const after = hours(estimate(read({ ...draft, text: cut(gone?.extents ?? []) }, pack), pack.burden))
      const foretold = savings.without([id])
      expect(Math.round((burden.euros - after.euros) * 100)).toBe(Math.round(foretold.euros * 100))
      // Items are whole milli-minutes, so that a sum may be one off.
      expect(burden.hours - after.hours).toBeCloseTo(foretold.hours, 4)
      expect(burden.municipalityHours - after.municipalityHours).toBeCloseTo(foretold.municipalityHours, 4)
      const edits = (gone?.extents ?? []).map((span) => ({ span, text: '' }))
      expect(savings.after(edits).euros).toBeCloseTo(foretold.euros, 6)
    },
  )

  it('the estimate after all fixes is that of the cleaned text', () => {
    const { cleaned, burden: both } = lint(draft, pack)
    const again = estimate(read({ ...draft, text: cleaned.text }, pack), pack.burden)
    expect(both.after.hours / again.hours).toBeCloseTo(1, 2)
  })
})
