import { describe, expect, it } from 'vitest'
import { compare } from '../../src/pipeline.ts'
import { reportComparison } from '../../src/report/comparison.ts'
import { markdown, pack } from '../drafts.ts'

const north = markdown(
  'E-01 De opdrachtnemer rapporteert maandelijks over de wachttijden.',
  'E-02 De opdrachtnemer wijst iedere cliënt een vaste begeleider toe.',
  'E-03 De aanbieder overlegt een kopie van zijn klachtenregeling.',
)
const south = markdown(
  'E-11 De aanbieder wijst aan elke cliënt een vaste begeleider toe.',
  'E-12 De aanbieder rapporteert elk kwartaal over de wachttijden.',
)
const comparison = compare([north, south], pack, { facts: { language: 'nl' } })

describe('drafts side by side', () => {
  it('share demands alike, and demands laid down otherwise', () => {
    const told = comparison.demands.map(({ alike, askings }) => [
      alike,
      ...askings.map(({ draft, requirement }) => `${draft} ${requirement.id}`),
    ])
    expect(told).toContainEqual([true, '0 E-02', '1 E-11'])
    expect(told).toContainEqual([false, '0 E-01', '1 E-12'])
    expect(comparison.harmony).toBeCloseTo(2 / 5)
  })

  it('do not share what the one leaves a choice in', () => {
    const asked = (...demands: readonly string[]) =>
      compare(
        demands.map((demand) => markdown(`E-01 ${demand}`)),
        pack,
        { facts: { language: 'nl' } },
      ).demands
    const certificate = 'De aanbieder heeft een geldig HKZ-certificaat'
    expect(asked(`${certificate}.`, 'De aanbieder heeft een geldig ISO 9001- of HKZ-certificaat.')).toEqual([])
    expect(asked(`${certificate}.`, `${certificate} of gelijkwaardig.`)).toMatchObject([{ alike: true }])
  })

  it('tell which proof only one of them asks', () => {
    const complaints = comparison.proofs.find(({ concept }) => concept === 'complaints-procedure')
    expect(complaints?.forms).toEqual([[expect.any(String)], []])
    expect(complaints?.hours).toBe(0)
  })

  it('are told in every format', () => {
    const write = (format: 'text' | 'json' | 'html') => reportComparison({ comparison, pack, language: 'nl' }, format)
    expect(write('text')).toContain('E-12: ')
    const unnumbered = ['De aanbieder wijst elke cliënt een vaste begeleider toe.', 'Einde.']
    const drafts = [markdown('## Begeleiders', ...unnumbered), south]
    const asked = { comparison: compare(drafts, pack, { facts: {} }), pack, language: 'nl' } as const
    for (const format of ['text', 'html'] as const)
      expect(reportComparison(asked, format)).toContain('onder “Begeleiders”: De aanbieder wijst')
    expect(JSON.parse(write('json'))).toMatchObject({
      harmony: 0.4,
      drafts: [{ requirements: 3 }, { requirements: 2 }],
    })
    expect(write('html')).toContain('<th scope="row">klachtenregeling</th>')
  })
})
