import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

describe('a footnote', () => {
  const duty = 'De aanbieder wijst aan elke cliënt een vaste begeleider toe en regelt vervanging bij afwezigheid.'
  const draft = markdown(`E-01 ${duty}`, 'Meer hierover in de noot.[^1]', `[^1]: E-02 ${duty}`)

  it('is never taken away whole, so that no reference leads nowhere; that it is double is still told', () => {
    const double = lint(draft, pack).findings.filter(({ category }) => category === 'duplicate')
    expect(double.map(({ fix }) => fix?.class)).toContain('proposal')
    expect(fix(draft, pack, {}, ['editorial', 'substantive']).text).toContain(`[^1]: E-02 ${duty}`)
  })

  it('is still corrected in its words', () => {
    const worded = markdown('E-01 De aanbieder werkt veilig.[^1]', '[^1]: Zie de bewerkersovereenkomst.')
    expect(fix(worded, pack).text).toContain('[^1]: Zie de verwerkersovereenkomst.')
  })

  it('may lose a sentence as long as another stays', () => {
    const longer = markdown(`E-01 ${duty}`, 'Noot.[^1]', `[^1]: Dit is een toelichting. E-02 ${duty}`)
    expect(fix(longer, pack, {}, ['editorial', 'substantive']).text).toContain('Dit is een toelichting.')
  })
})
