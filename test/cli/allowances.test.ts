import { expect, it } from 'vitest'
import { file, folder, run } from './run.ts'

file(
  'a.md',
  `---
peildatum: 2026-06-01
---

# Programma van eisen

<!-- tenderlint-allow wbp: oude stukken noemen deze wet until=2027-12-31 by=inkoop -->

E-01 De aanbieder verwerkt gegevens volgens de Wbp.

<!-- tenderlint-allow wbp: alleen dit jaar nog until=2025-12-31 -->

E-02 De aanbieder bewaart gegevens volgens de Wbp.

<!-- tenderlint-allow turnover-demand: het risico is groot -->

E-03 De aanbieder start binnen vijf werkdagen.
`,
)
file(
  'b.yaml',
  'requirements:\n  - id: E-01\n    text: De aanbieder volgt de Wbp.\n    allow: { rule: wbp, reason: overgangsrecht }\n',
)
file('c.md', '# Eisen\n\nE-01 De aanbieder start binnen vijf werkdagen.\n')

it('lists every allowance with its reason, and whether it still does anything', async () => {
  const { code, out } = await run('allowances', folder)
  expect(out).toBe(`tmp/a.md
  regel 7 · wbp · gebruikt · tot en met 31 december 2027 · inkoop
    oude stukken noemen deze wet
  regel 11 · wbp · verlopen · tot en met 31 december 2025
    alleen dit jaar nog
  regel 15 · turnover-demand · niet meer nodig
    het risico is groot

tmp/b.yaml
  regel 4 · wbp · gebruikt
    overgangsrecht

4 afwijkingen in 3 documenten · 2 gebruikt · 1 niet meer nodig · 1 verlopen
`)
  expect(code).toBe(0)
})

it('is JSON for programs', async () => {
  const { allowances, summary } = JSON.parse((await run('allowances', folder, '--format', 'json')).out)
  expect(allowances.map((each: { state: string; answers: number }) => [each.state, each.answers])).toEqual([
    ['used', 1],
    ['expired', 0],
    ['unused', 0],
    ['used', 1],
  ])
  expect(summary).toEqual({ used: 2, unused: 1, expired: 1 })
})
