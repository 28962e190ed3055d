import { describe, expect, it } from 'vitest'
import type { Result } from '../../src/model/result.ts'
import { fingerprintsOf } from '../../src/report/fingerprint.ts'
import { report } from '../../src/report/report.ts'
import { allowanceOf, findingOf, missingRule, readMarks, reportOf, requirementOf, resultOf, ruleOf } from './builder.ts'

const wbp = ruleOf('wbp')
const note = ruleOf('notitie', { severity: 'info', message: { nl: 'Let op: 100%,\nof <meer>', en: 'Mind' } })

const { text, spans } = readMarks('een\r\nde [|Wbp|] en\r\nhet [|Cbp\r\nnu|] en [|nog|]\r\n')
const [first = { start: 0, end: 0 }, second = first, third = first] = spans
const fix = { class: 'editorial', title: 'Vervang', edits: [{ span: first, text: 'AVG' }], proposal: null } as const
const full = reportOf(
  [
    resultOf(
      text,
      [
        findingOf(wbp, first, {
          requirement: 'E-01',
          fix,
          related: [{ message: 'ook', requirement: null, span: third, differences: [] }],
        }),
        findingOf(note, second),
        findingOf(wbp, third, { allowed: allowanceOf('overgangsrecht') }),
      ],
      { requirements: [requirementOf('E-01', 'de Wbp en', first)], path: 'map, één/concept.md', hours: [100, 80] },
    ),
    resultOf('schoon', [], { path: 'leeg.md' }),
  ],
  [wbp, note],
)

describe('compact', () => {
  it('writes a line a finding and the summary, and nothing of what is allowed', () => {
    expect(report(full, 'compact')).toBe(
      'map, één/concept.md:2:4: warning De Wbp geldt niet meer; nu geldt de AVG. [wbp]\n' +
        'map, één/concept.md:3:5: info Let op: 100%, of <meer> [notitie]\n' +
        '2 bevindingen (1 waarschuwing, 1 tip) in 2 documenten · 1 herstelt tenderlint zelf · 1 afwijking toegestaan met reden · scheelt ongeveer 20 uur\n',
    )
  })

  it('leaves all but errors to the summary when quiet', () => {
    expect(report(full, 'compact', { quiet: true })).toMatch(/^2 bevindingen \(1 waarschuwing, 1 tip\) in [^\n]*\n$/)
  })
})

describe('github', () => {
  it('escapes what the host would read as its own, and gives columns on one line only', () => {
    expect(report(full, 'github')).toBe(
      '::warning file=map%2C één/concept.md,line=2,endLine=2,col=4,endColumn=7,title=wbp::De Wbp geldt niet meer; nu geldt de AVG.\n' +
        '::notice file=map%2C één/concept.md,line=3,endLine=4,title=notitie::Let op: 100%25,%0Aof <meer>\n',
    )
  })

  it('is empty when there is nothing to say', () => {
    expect(report(reportOf([], []), 'github')).toBe('')
  })
})

describe('gitlab', () => {
  it('gives every issue what the host requires, with a fingerprint of its own', () => {
    const issues = JSON.parse(report(full, 'gitlab'))
    expect(issues).toHaveLength(2)
    expect(issues[0]).toEqual({
      description: 'De Wbp geldt niet meer; nu geldt de AVG.',
      check_name: 'wbp',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}-map, één\/concept\.md$/),
      severity: 'minor',
      location: { path: 'map, één/concept.md', lines: { begin: 2, end: 2 } },
    })
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(2)
  })
})

describe('junit', () => {
  it('makes a suite of every draft, a failure of every warning, and escapes', () => {
    expect(report(full, 'junit')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tenderlint">
  <testsuite name="map, één/concept.md" tests="2" failures="1" errors="0">
    <testcase name="wbp, 2:4" classname="map, één/concept.md"><failure type="warning" message="De Wbp geldt niet meer; nu geldt de AVG."/></testcase>
    <testcase name="notitie, 3:5" classname="map, één/concept.md"><system-out>Let op: 100%, of &lt;meer&gt;</system-out></testcase>
  </testsuite>
  <testsuite name="leeg.md" tests="1" failures="0" errors="0">
    <testcase name="tenderlint" classname="leeg.md"/>
  </testsuite>
</testsuites>
`)
  })
})

describe('markdown', () => {
  it('shows the burden before and after, and folds away what is no error', () => {
    const comment = report(full, 'markdown')
    expect(comment).toContain('| Totaal | 100 uur | 80 uur | 20% minder |')
    expect(comment).toContain('<details><summary>1 waarschuwing</summary>')
    expect(comment).toContain('<sub>regel 2, E-01 · wbp</sub>')
  })

  it('lets no text of a draft become markup', () => {
    expect(report(full, 'markdown')).toContain('- Let op: 100%, of \\<meer\\>')
  })
})

describe('sarif', () => {
  const [run] = JSON.parse(report(full, 'sarif')).runs

  it('names each rule once, and each finding by its place in that list', () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['wbp', 'notitie'])
    expect(run.tool.driver.rules[0].help.markdown).toContain(
      '- [AVG art. 99](https://eur-lex.europa.eu/eli/reg/2016/679/oj)',
    )
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(['warning', 'note', 'warning'])
  })

  it('points at the words, at what is related, and at what a fix replaces', () => {
    const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 7, charOffset: 8, charLength: 3 }
    const [result] = run.results
    const artifactLocation = { uri: 'map%2C%20%C3%A9%C3%A9n/concept.md' }
    expect(result.locations).toEqual([
      { physicalLocation: { artifactLocation, region }, logicalLocations: [{ name: 'E-01', kind: 'member' }] },
    ])
    expect(result.relatedLocations[0].physicalLocation.region.charOffset).toBe(third.start)
    expect(result.fixes).toEqual([
      {
        description: { text: 'Vervang' },
        artifactChanges: [
          { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'AVG' } }] },
        ],
      },
    ])
  })

  it('keeps what is allowed, as suppressed with its reason', () => {
    expect(run.results.map(({ suppressions }: { suppressions: object[] }) => suppressions)).toEqual([
      [],
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'overgangsrecht' }],
    ])
  })

  it('writes a path from the root as a file address', () => {
    const at = (path: string) => {
      const result = resultOf(text, [findingOf(wbp, first)], { path })
      const [location] = JSON.parse(report(reportOf([result], [wbp]), 'sarif')).runs[0].results[0].locations
      return location.physicalLocation.artifactLocation.uri
    }
    expect(at('/tmp/a b.md')).toBe('file:///tmp/a%20b.md')
    expect(at('C:/stukken/a.md')).toBe('file:///C:/stukken/a.md')
  })
})

describe('fingerprints', () => {
  const marks = (result: Result) => [...fingerprintsOf(result).values()].map(({ mark }) => mark)
  const marksOf = (marked: string, changes = {}) => {
    const { text: own, spans: found } = readMarks(marked)
    return marks(
      resultOf(
        own,
        found.map((span) => findingOf(wbp, span)),
        changes,
      ),
    )
  }

  it('stay when text is added around, or the item is renumbered, moved or set in other type', () => {
    const [before] = marksOf('- Eis 1. De aanbieder volgt de [|Wbp|].\n')
    expect(marksOf('Nieuw.\n\n- Eis 1. De **aanbieder** volgt  de [|wbp|].\n')).toEqual([before])
    const [numbered] = marksOf('3.2 De aanbieder volgt de [|Wbp|].\n')
    expect(marksOf('# Kop\n\n4.1.1 De aanbieder volgt de [|Wbp|].\n')).toEqual([numbered])
  })

  it('change when the words do, and tell the second of the same from the first', () => {
    const [one] = marksOf('De aanbieder volgt de [|Wbp|].\n')
    expect(marksOf('De gemeente volgt de [|Wbp|].\n')).not.toEqual([one])
    const [again, second] = marksOf('De aanbieder volgt de [|Wbp|].\n\nDe aanbieder volgt de [|Wbp|].\n')
    expect(again).toBe(one)
    expect(second).not.toBe(one)
  })

  it('are of the requirement, whatever line it stands on', () => {
    const requirement = (span: { start: number; end: number }) => ({
      requirements: [requirementOf('E-01', 'De aanbieder volgt de Wbp en de wet.', span)],
    })
    const {
      text: own,
      spans: [span = first],
    } = readMarks('x\nE-01 De aanbieder volgt\nde [|Wbp|] en de wet.')
    const found = resultOf(
      own,
      [findingOf(wbp, span, { requirement: 'E-01' })],
      requirement({ start: 2, end: own.length }),
    )
    const other = readMarks('E-09 De aanbieder volgt de [|Wbp|]\nen de wet.')
    const [place = first] = other.spans
    const moved = resultOf(
      other.text,
      [findingOf(wbp, place, { requirement: 'E-01' })],
      requirement({ start: 0, end: 40 }),
    )
    expect(marks(found)).toEqual(marks(moved))
  })

  it('of something missing are of its rule alone', () => {
    const missing = (source: string) => marks(resultOf(source, [findingOf(missingRule, { start: 0, end: 0 })]))
    expect(missing('een')).toEqual(missing('twee'))
  })
})
