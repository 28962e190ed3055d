import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import type { DocumentView } from '../../src/model/view.ts'
import { entry } from './package.ts'
import { type Given, houseStyle, inputOf } from './results.ts'

/** Every REF of a document with the words it shows, and the words at each bookmark. */
async function fieldsOf(source: string, view: DocumentView = 'clean', given: Given = {}) {
  const file = await render(compose({ ...inputOf(source, given), view }), houseStyle)
  const whole = entry(file, 'word/document.xml')
  const annexes = whole.lastIndexOf('Bijlage Verklaring van de inschrijver')
  const xml = whole.slice(0, annexes)
  const fields = [
    ...xml.matchAll(/<w:instrText[^>]*> (REF [^<]*?) <\/w:instrText>.*?"separate"\/><\/w:r>(.*?)<w:r><w:fldChar/gs),
  ]
  const marks = [
    ...xml.matchAll(/<w:bookmarkStart w:name="([^_"][^"]*)" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\2"/gs),
  ]
  return {
    inAnnexes: whole.slice(annexes),
    fields: fields.map(([, code, words = '']) => `${code}: ${plain(words)}`),
    marks: Object.fromEntries(marks.map(([, name = '', , words = '']) => [name, plain(words)])),
  }
}

const plain = (xml: string) => xml.replace(/<[^>]+>/g, '')

const numbered = `# Programma van eisen

## 1. Inleiding

Zie hoofdstuk 2, paragraaf 2.1 en bijlage B. Artikel 5 van de Jeugdwet geldt.

## 2. Eisen

### 2.1. Kwaliteit

E-01 De aanbieder heeft een klachtenregeling.

E-02 De aanbieder voldoet aan eis E-01 en aan paragraaf 2.9.

## Bijlage B: Prijzen

De aanbieder vult de prijzen in.
`

describe('a reference to the document itself', () => {
  it('is a live field at the number of a chapter, an annex or a requirement', async () => {
    const { fields, marks } = await fieldsOf(numbered)
    expect(fields).toEqual([
      'REF par_2 \\r \\h: 2',
      'REF par_2_1 \\r \\h: 2.1',
      'REF bijlage_B \\h: B',
      'REF eis_E_01 \\h: E-01',
    ])
    expect(marks).toEqual({
      par_2: 'Eisen',
      par_2_1: 'Kwaliteit',
      eis_E_01: 'E-01',
      eis_E_02: 'E-02',
      bijlage_B: 'B',
    })
  })

  it('leads to the number in the words of a heading when the document counts none', async () => {
    const own = numbered.replace('## 2. Eisen', '## 3. Eisen').replace('hoofdstuk 2', 'hoofdstuk 3')
    const { fields, marks } = await fieldsOf(own)
    expect(fields).toContain('REF par_3 \\h: 3')
    expect(marks['par_3']).toBe('3')
  })

  it('never leads into a footnote', async () => {
    const source = '# Eisen\n\nZie eis E-09.[^1]\n\n[^1]: E-09 De aanbieder heeft een klachtenregeling.\n'
    const { fields, marks } = await fieldsOf(source)
    expect([fields, marks]).toEqual([[], {}])
  })

  it('stands in the annexes as well', async () => {
    const { inAnnexes } = await fieldsOf(numbered, 'clean', { open: ['klachtenregeling'] })
    // In the bidder's statement, and among what is still to be decided.
    expect(inAnnexes.match(/> REF eis_E_01 \\h </g)).toHaveLength(2)
  })

  it('is no number of something else in an annex: four years are not requirement 4', async () => {
    const rows = '| Nr | Eis |\n| --- | --- |\n| 4 | De aanbieder heeft een klachtenregeling. |\n'
    const { inAnnexes } = await fieldsOf(`---\nlooptijd_jaren: 4\n---\n# Eisen\n\n${rows}`)
    expect(inAnnexes).toContain('>4<')
    expect(inAnnexes.match(/> REF eis_4 \\h </g)).toHaveLength(1)
  })

  it('is plain words where they are about to change, or where what they name is gone', async () => {
    const given = { cuts: [{ remove: 'E-01' }, { cut: ' en aan paragraaf 2.9' }] }
    expect((await fieldsOf(numbered, 'clean', given)).fields).not.toContain('REF eis_E_01 \\h: E-01')
    const redline = await fieldsOf(numbered, 'redline', { cuts: [{ cut: 'E-01', put: 'E-02', after: 'aan eis' }] })
    expect(redline.fields.filter((one) => one.includes('eis_E_01'))).toEqual([])
  })
})
