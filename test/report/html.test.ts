import { describe, expect, it } from 'vitest'
import { report } from '../../src/report/report.ts'
import { sheet } from '../../src/report/style.ts'
import {
  allowanceOf,
  anyRequirements,
  findingOf,
  missingRule,
  readMarks,
  reportOf,
  requirementOf,
  resultOf,
  ruleOf,
} from './builder.ts'

const evil = `<script>alert("x")</script> & '<b>'`
const { text, spans } = readMarks(`# Eisen ${evil}\n\nE-01 ${evil} [|Wbp <i>|] en\n\n## Later\n\nde [|Wbp|]\n`)
const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = spans
const wbp = ruleOf('wbp', {
  why: { nl: evil, en: evil },
  basis: [
    {
      cite: evil,
      says: { nl: evil, en: evil },
      url: 'https://example.test/?a="b"&c=<d>',
      checked: null,
      procedure: [],
    },
    { cite: 'lokaal', says: null, url: 'javascript:alert(1)', checked: null, procedure: [] },
  ],
})
const single = reportOf(
  [
    resultOf(
      text,
      [
        findingOf(wbp, first, {
          message: evil,
          requirement: evil,
          related: [{ message: evil, requirement: evil, span: second, differences: [] }],
          fix: { class: 'proposal', title: evil, edits: [], proposal: `${evil}\n\ntweede` },
          saves: { hours: 12, municipalityHours: 4, euros: 0, atMost: false },
        }),
        findingOf(wbp, second),
        findingOf(missingRule, { start: 0, end: 1 }),
        findingOf(wbp, second, { allowed: allowanceOf(evil) }),
      ],
      {
        path: `map/${evil}.md`,
        hours: [1240, 861],
        facts: { title: evil, buyer: evil },
        requirements: [requirementOf(evil, evil, first)],
        sections: [
          { number: '1', title: evil, depth: 1, span: { start: 0, end: 5 } },
          { number: '1.1', title: 'Later', depth: 2, span: { start: text.indexOf('## Later'), end: text.length } },
        ],
      },
    ),
  ],
  [wbp, missingRule],
)
const page = report(single, 'html')
const empties = new Set(['rect', 'line', 'meta', 'br', 'hr', 'img', 'link', 'input'])

/** Every tag that is open when it should not be, or closed when it is not open. */
function faultsOf(html: string): readonly string[] {
  const open: string[] = []
  const faults: string[] = []
  for (const [, slash, name = ''] of html
    .replace(/<style>.*?<\/style>/s, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (empties.has(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) faults.push(name)
  }
  return [...faults, ...open]
}

describe('html report', () => {
  it('is well-formed', () => {
    expect(faultsOf(page)).toEqual([])
    expect(page.startsWith('<!doctype html>\n<html lang="nl">')).toBe(true)
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(4)
    for (const target of targets) expect(ids).toContain(target)
  })

  it('escapes whatever a draft or rule says', () => {
    expect(page).not.toContain('<script')
    expect(page).not.toContain('<b>')
    expect(page).not.toContain('<i>')
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;&lt;b&gt;&#39;')
    expect(page).toContain('<mark>Wbp &lt;i&gt;</mark>')
    expect(page).toContain('Eisen &lt;script&gt;')
    expect(page).toContain('<a href="https://example.test/?a=&quot;b&quot;&amp;c=&lt;d&gt;">')
  })

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form)\b|\ssrc=|\son\w+=|javascript:|@import|url\(/)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  it('shows the burden, the contents, what is missing, the draft, what is allowed, the proof and the assumptions', () => {
    const headings = [...page.matchAll(/<h3[^>]*>(.*?)<\/h3>/g)].map(([, title]) => title)
    expect(headings).toEqual([
      'Geschatte lasten over de hele looptijd',
      'Inhoud',
      'Wat ontbreekt',
      'Het stuk, met de bevindingen ernaast',
      'Toegestaan met reden',
      'Gevraagd bewijs in één overzicht',
      'Aannames',
      'Verwijzing naar de Wbp',
    ])
    expect(page).toContain('<li class="warning">2 waarschuwingen</li><li class="info">1 tip</li>')
    expect(page).toContain('± 12 uur voor aanbieders, 4 uur voor de gemeente')
    expect(page).toContain('<td>187,5 woorden per minuut</td><td>aanname</td>')
    expect(page).toContain('<td>620 uur → 430 uur</td>')
  })

  it('shows the draft with each finding beside its block, and why once for its rule', () => {
    const blocks = page.split('<div class="block">').slice(1)
    expect(blocks.map((block) => [block.match(/id="d1-f\d"/g) ?? [], /class="text([^"]*)"/.exec(block)?.[1]])).toEqual([
      [[], ' depth-1'],
      [['id="d1-f1"'], ''],
      [[], ' depth-2'],
      [['id="d1-f2"', 'id="d1-f3"'], ''],
    ])
    expect(blocks[1]).toContain('<a class="found warning c-outdated" href="#d1-f1"><mark>Wbp &lt;i&gt;</mark></a>')
    expect(blocks[3]).toContain('TOEGESTAAN')
    expect(page.match(/id="r-wbp"/g)).toHaveLength(1)
    expect(page.match(/href="#r-wbp"/g)).toHaveLength(3)
  })

  it('has boxes that hide findings by severity and kind without a script', () => {
    expect(page).toContain('<input type="checkbox" id="show-warning" checked autocomplete="off"> 2 waarschuwingen')
    expect(page).toContain('body:has(#show-warning:not(:checked)) .finding.warning { display: none; }')
    expect(page).toContain('body:has(#show-c-outdated:not(:checked)) .finding.c-outdated { display: none; }')
  })

  it('speaks English, shows several drafts and greets a clean one', () => {
    const [result] = single.results
    const clean = resultOf('# Niets\n', [], { path: 'schoon.md', requirements: anyRequirements })
    const both = report({ ...single, language: 'en', results: [clean, ...(result ? [result] : [])] }, 'html')
    expect(faultsOf(both)).toEqual([])
    expect(both).toContain('<html lang="en">')
    expect(both).toContain('<p class="clean">No findings: tenderlint has no remarks.</p>')
    expect(both.match(/<h2 id="d\d-title">/g)).toHaveLength(2)
    expect(both).toContain('body:has(#show-d2:not(:checked)) #d2 { display: none; }')
  })

  it('keeps its contrast at WCAG AA in light, dark and print', () => {
    const schemes = [...sheet.matchAll(/:root \{(.*?)\}/gs)].map(
      ([, body = '']) => new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, hex])),
    )
    expect(schemes).toHaveLength(3)
    for (const scheme of schemes) {
      const pairs = ['text', 'soft', 'link', 'error', 'warning', 'info'].flatMap((ink) => [
        [ink, 'page'],
        [ink, 'panel'],
      ])
      for (const [ink, paper] of [...pairs, ['mark-text', 'mark']]) {
        expect(contrast(scheme.get(ink) ?? '', scheme.get(paper) ?? ''), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
          4.5,
        )
      }
    }
  })
})

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
