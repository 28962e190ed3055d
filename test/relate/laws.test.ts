import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

const dutch = { facts: { language: 'nl' as const } }

/** Demands that each are said in several ways. */
const demands = [
  [
    'De opdrachtnemer wijst iedere cliënt een vaste begeleider toe.',
    'De aanbieder wijst aan elke cliënt een vaste begeleider toe.',
    'Een vaste begeleider wordt door de opdrachtnemer aan iedere cliënt toegewezen.',
  ],
  [
    'De opdrachtnemer start de hulp binnen vijf werkdagen na de toewijzing.',
    'De hulp start binnen vijf werkdagen na de toewijzing.',
    'Uiterlijk vijf werkdagen na de toewijzing begint de aanbieder met de hulp.',
  ],
  [
    'De vervoerder zet schone voertuigen in.',
    'De vervoerder zet schone voertuigen in die zijn voorzien van een rolstoellift en een brandblusser.',
  ],
  [
    'De opdrachtnemer meldt een datalek direct aan de gemeente.',
    'Een datalek wordt door de opdrachtnemer direct gemeld aan de gemeente.',
  ],
  ['De aanbieder bewaart sleutels van inwoners in een afgesloten kluis.'],
] as const

const said = fc.constantFrom(...demands).chain((ways) => fc.constantFrom(...ways))
/** Paragraphs with ids, each perhaps naming another by its number. */
const drafts = fc
  .array(fc.record({ text: said, names: fc.option(fc.nat({ max: 7 }), { nil: null }) }), { minLength: 2, maxLength: 8 })
  .map((rows) =>
    markdown(
      ...rows.map(({ text, names }, at) => {
        const named = names === null || names >= rows.length || names === at ? '' : ` Zie ook eis E-0${names + 1}.`
        return `E-0${at + 1} ${text}${named}`
      }),
    ),
  )

describe('merging what is asked twice', () => {
  it('leaves nothing to merge, no reference without a place, and everything that was asked', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { text } = fix(draft, pack, dutch, ['editorial', 'substantive'])
        const { findings } = lint({ ...draft, text }, pack, dutch)
        const left = findings.filter(
          ({ category, fix: remedy }) => category === 'duplicate' && remedy?.class === 'substantive',
        )
        expect(left, text).toEqual([])
        expect(
          findings.filter(({ category }) => category === 'reference'),
          text,
        ).toEqual([])
        const kept = (ways: readonly string[], source: string) => ways.some((way) => source.includes(way))
        for (const ways of demands) expect(kept(ways, text), text).toBe(kept(ways, draft.text))
      }),
      { seed: 5, numRuns: 60 },
    )
  })
})
