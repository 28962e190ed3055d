import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const rules = (text: string) =>
  lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl', facts: { language: 'nl' } })
    .findings.filter(({ category }) => category === 'vague')
    .map(({ rule }) => rule)

describe('vague words', () => {
  it('count in a duty that is laid on nobody by name', () => {
    expect(rules('Het plan dient tijdig te worden bijgesteld.')).toEqual(['open-time'])
    expect(rules('Het plan wordt meestal tijdig bijgesteld.')).toEqual([])
  })

  it('do not count in a sentence of a demand that binds the municipality', () => {
    expect(rules('E-01 De opdrachtnemer meldt zich. De gemeente reageert tijdig.')).toEqual([])
    expect(rules('E-01 De gemeente belt. De opdrachtnemer reageert tijdig.')).toEqual(['open-time'])
  })

  it('are vague no longer once a bound stands beside them, or the draft defines them', () => {
    expect(rules('De opdrachtnemer reageert tijdig, uiterlijk de volgende werkdag.')).toEqual([])
    expect(rules('Bekwame tijd: 48 uur.\n\nDe opdrachtnemer reageert binnen bekwame tijd.')).toEqual([])
    expect(rules('De opdrachtnemer reageert binnen bekwame tijd.')).toEqual(['open-time'])
  })
})

describe('a demand in an explanation', () => {
  it('is found there, in a definition and in a footnote, and nowhere else', () => {
    expect(rules('Toelichting: de opdrachtnemer moet ook de huisarts bellen.')).toEqual(['demand-in-explanation'])
    expect(rules('# Begrippen\n\nPlan: een stuk. De opdrachtnemer moet dit bewaren.')).toEqual([
      'demand-in-explanation',
    ])
    expect(rules('Het plan.[^1]\n\n[^1]: De opdrachtnemer moet dit bewaren.')).toEqual(['demand-in-explanation'])
    expect(rules('De opdrachtnemer moet dit bewaren.')).toEqual([])
  })
})
