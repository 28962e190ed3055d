import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { inspect } from '../../src/document/gate.ts'
import { refuseLinks } from '../../src/document/links.ts'
import { render } from '../../src/document/render.ts'
import { Problem } from '../../src/model/problem.ts'
import { houseStyle, inputOf } from './results.ts'
import { specificationOf } from './understood.ts'

const draft = `# Programma van eisen

## Eisen

E-01 De aanbieder heeft een klachtenregeling, zie [de handreiking](https://example.org/a).

E-02 De aanbieder voldoet aan eis E-01.

- een punt

| Nr | Eis |
| --- | --- |
| E-03 | De aanbieder rapporteert. |
`

describe('the gate', async () => {
  const given = { cuts: [{ cut: 'een punt', put: 'een ander punt' }] }
  const entries = unzipSync(await render(compose({ ...inputOf(draft, given), view: 'redline' }), houseStyle))
  /** What is found once something in a part was replaced. */
  const after = (path: string, from: string | RegExp, to: string) => {
    const xml = strFromU8(entries[path] ?? new Uint8Array())
    const mutant = xml.replace(from, to)
    expect(mutant, `${from} stands in ${path}`).not.toBe(xml)
    return inspect({ ...entries, [path]: strToU8(mutant) }).map(({ kind, name }) =>
      name === '' ? kind : `${kind}: ${name}`,
    )
  }
  const body = 'word/document.xml'

  it('lets a sound document through', () => {
    expect(inspect(entries)).toEqual([])
  })

  it.each([
    ['docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>', 'title'],
    ['docProps/core.xml', /<dc:language>[^<]*/, '<dc:language>', 'language'],
    ['word/styles.xml', /<w:lang [^>]*>/, '', 'text-language'],
    [body, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading2"/>', 'heading-jump: Eisen'],
    [body, /<w:pStyle w:val="Heading1"\/>/, '<w:pStyle w:val="Kopje"/>', 'style: Kopje'],
    [body, 'de handreiking', 'klik hier', 'link-text: klik hier'],
    [body, /<wp:docPr ([^>]*?)descr="[^"]*"/, '<wp:docPr $1descr=""', /^picture-text/],
    [body, /<w:tblCaption [^>]*>/, '', 'table-title'],
    [body, '<w:tblHeader/>', '', /^table-header: Tabel bij Eisen/],
    [body, /<w:gridCol [^>]*>/, '', /^grid: Tabel bij Eisen/],
    [body, 'REF eis_E_01', 'REF eis_E_09', 'bookmark: eis_E_09'],
    [
      body,
      '<w:bookmarkStart w:name="eis_E_02"',
      '<w:bookmarkStart w:name="eis_E_01" w:id="9999"/><w:bookmarkEnd w:id="9999"/><w:bookmarkStart w:name="eis_E_02"',
      'bookmark-twice: eis_E_01',
    ],
    [body, /<w:numId w:val="[1-9]\d*"/, '<w:numId w:val="9999"', 'numbering: 9999'],
    [body, '<w:fldChar ', '<w:fldChar w:dirty="true" ', 'update'],
    [body, '</w:p>', '</w:p><w:p/>', 'empty-paragraph: Normal'],
    [body, /(<w:(?:ins|del) w:id=")\d+/g, '$17', 'revision-twice: 7'],
    [
      'word/styles.xml',
      /(w:styleId="Normal".*?<w:color w:val=")[^"]*/s,
      '$1BBBBBB',
      /^contrast: \w+: BBBBBB, (?:FFFFFF|F1F4F8)$/,
    ],
  ] as const)('finds in %s that %s became %j', (path, from, to, fault) => {
    const found = after(path, from, to)
    if (typeof fault === 'string') expect(found).toEqual([fault])
    else expect(found.filter((one) => !fault.test(one))).toEqual([])
    expect(found).not.toEqual([])
  })

  it('asks less contrast of large headings than of small ones', () => {
    const colour = (style: string, value: string) =>
      after('word/styles.xml', new RegExp(`(w:styleId="${style}".*?<w:color w:val=")[^"]*`, 's'), `$1${value}`)
    expect(colour('Heading1', '808080')).toEqual([])
    expect(colour('Heading1', 'AAAAAA')).toEqual([expect.stringMatching(/^contrast: Heading1/)])
    expect(colour('RequirementNumber', '808080')).toEqual([expect.stringMatching(/^contrast/)])
  })
})

describe('a link of a draft that does not say where it leads', () => {
  it('is a Problem at its line', () => {
    const source =
      'Zie [de wet](https://example.org).\n\nKlik [hier](https://example.org/b).\n\n[](https://example.org/c)\n'
    try {
      refuseLinks(specificationOf(source))
      expect.fail('no Problem')
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      expect(error.all.map(({ line, what }) => [line, what.nl])).toEqual([
        [3, "De koppeling 'hier' zegt niet waarheen zij leidt."],
        [5, "De koppeling naar 'https://example.org/c' heeft geen woorden."],
      ])
    }
  })
})
