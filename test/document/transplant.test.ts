import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { readHouseStyle } from '../../src/document/house/look.ts'
import { contrast } from '../../src/document/house.ts'
import { render } from '../../src/document/render.ts'
import { verify } from '../../src/document/verify.ts'
import { Problem } from '../../src/model/problem.ts'
import { type DocumentView, documentViews } from '../../src/model/view.ts'
import { richDraft } from './drafts.ts'
import { houseFile, houseParts, houseWith, relation, relations } from './houses.ts'
import { entry, faultsOf } from './package.ts'
import { houseStyle, inputOf } from './results.ts'
import { errorsOf } from './sdk.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-house-'))
afterAll(() => rmSync(folder, { recursive: true }))

const dress = (view: DocumentView, house = houseFile(), final = false) =>
  render(
    compose({ ...inputOf(richDraft, { cuts: [{ cut: 'ISO 9001', put: 'ISO' }], final }), view }),
    readHouseStyle(house, houseStyle),
  )

const styleOf = (styles: string, id: string) =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? ''

describe('a document in a house style', () => {
  it.each(documentViews)(
    'is sound to the Open XML SDK and to our own checks (%s)',
    async (view) => {
      const bytes = await dress(view)
      // What our own checks know of headings goes by English ids.
      const faults = faultsOf(bytes).filter((fault) => !fault.startsWith('heading'))
      expect(faults).toEqual([])
      const path = join(folder, `${view}.docx`)
      writeFileSync(path, bytes)
      expect(await errorsOf(path)).toEqual([])
    },
    60_000,
  )

  it('says CONCEPT in every header of the house, and is verified like any other', async () => {
    const bytes = await dress('comments')
    const headers = Object.keys(unzipSync(bytes)).filter((path) => /header\d\.xml$/.test(path))
    expect(headers.length).toBeGreaterThan(1)
    for (const path of headers) expect(entry(bytes, path)).toContain('string="CONCEPT"')
    expect((await verify(bytes, 'a.docx', null)).integrity).toBe('untouched')
  })

  it('made in the style of an earlier document of ours tells of itself, not of that one', async () => {
    const earlier = { path: 'huis.docx', bytes: await dress('clean') }
    const bytes = await dress('redline', earlier)
    expect(Object.keys(unzipSync(bytes)).filter((path) => /^customXml\/item\d/.test(path))).toHaveLength(1)
    expect(entry(bytes, 'word/header1.xml').match(/string="CONCEPT"/g)).toHaveLength(1)
    const { provenance, integrity } = await verify(bytes, 'a.docx', null)
    expect([provenance.view, integrity]).toEqual(['redline', 'untouched'])
  })

  it('holds our text and none of the house’s', async () => {
    const body = entry(await dress('clean'), 'word/document.xml')
    expect(body).toContain('De opdrachtnemer rapporteert.')
    expect(body).not.toContain('Oude tekst van de huisstijl')
  })

  it('writes headings in the house’s own styles, whatever their ids', async () => {
    const bytes = await dress('clean')
    const body = entry(bytes, 'word/document.xml')
    expect(body).toMatch(/<w:pStyle w:val="Kop1"\/>(?:(?!<\/w:p>).)*Inleiding/)
    expect(body).not.toContain('w:val="Heading1"')
    const styles = entry(bytes, 'word/styles.xml')
    expect(styleOf(styles, 'Kop1')).toContain('<w:color w:val="AA0000"/><w:sz w:val="40"/>')
    expect(styles).not.toContain('w:styleId="Heading1"')
  })

  it('makes a heading under a Dutch name known to every reader', async () => {
    const bytes = await dress('clean')
    expect(styleOf(entry(bytes, 'word/styles.xml'), 'Eigen3')).toContain('<w:name w:val="heading 3"/>')
  })

  it('counts headings itself, and leaves the house its own numbering', async () => {
    const bytes = await dress('clean')
    const numbering = entry(bytes, 'word/numbering.xml')
    expect(numbering).toContain('w:val="upperRoman"')
    const number = /<w:numId w:val="(\d+)"\/>/.exec(styleOf(entry(bytes, 'word/styles.xml'), 'Kop1'))?.[1]
    const definition = new RegExp(`<w:num w:numId="${number}".*?<w:abstractNumId w:val="(\\d+)"`).exec(numbering)?.[1]
    expect(number).not.toBe('1')
    expect(
      new RegExp(`<w:abstractNum w:abstractNumId="${definition}".*?</w:abstractNum>`, 's').exec(numbering)?.[0],
    ).toContain('%1.%2')
    // Based on a heading that counts, but no heading itself.
    expect(styleOf(entry(bytes, 'word/styles.xml'), 'Kopvaninhoudsopgave')).toContain('<w:numId w:val="0"/>')
  })

  it('has faint text made as little darker as it takes, and leaves the rest', async () => {
    const styles = houseParts['word/styles.xml'] ?? ''
    const faint = styles
      .replace(
        '<w:name w:val="heading 2"/><w:basedOn w:val="Standaard"/>',
        (name) => `${name}<w:rPr><w:color w:val="4F81BD" w:themeColor="accent1"/><w:sz w:val="26"/></w:rPr>`,
      )
      .replace('AA0000', '888888')
    const house = houseFile({ 'word/styles.xml': faint })
    const style = readHouseStyle(house, houseStyle)
    expect(style.word?.darkened.map(({ name, from }) => [name.nl, from])).toEqual([['Kop 2', '4F81BD']])
    const [{ to = '' } = {}] = style.word?.darkened ?? []
    expect(contrast(to, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(to, 'FFFFFF')).toBeLessThan(4.7)
    const written = entry(await dress('clean', house), 'word/styles.xml')
    expect(styleOf(written, 'Kop2')).toContain(`<w:rPr><w:color w:val="${to}"/><w:sz w:val="26"/></w:rPr>`)
    expect(styleOf(written, 'Kop1')).toContain('<w:color w:val="888888"/>')
  })

  it('makes the headings that the house lacks after the ones it has', () => {
    const styles = houseParts['word/styles.xml'] ?? ''
    const without = styles.replace(/<w:style [^>]*w:styleId="(?:Kop2|Eigen3)".*?<\/w:style>/gs, '')
    const { size, colour } = readHouseStyle(houseFile({ 'word/styles.xml': without }), houseStyle)
    expect(size.headings).toEqual([20, 17, 14, 12, 10, 10])
    expect(colour.heading).toBe('AA0000')
  })

  it('adds the styles that the house lacks, beside one of another kind with the same id', async () => {
    const styles = entry(await dress('clean'), 'word/styles.xml')
    expect(styleOf(styles, 'TableText')).toContain('Iets anders')
    expect(styleOf(styles, 'TableTextOwn')).toContain('<w:basedOn w:val="Standaard"/>')
    expect(styleOf(styles, 'TitleFact')).not.toBe('')
  })

  it('keeps header, footer and margins, and the other header of the first page', async () => {
    const bytes = await dress('clean', houseFile(), true)
    const body = entry(bytes, 'word/document.xml')
    const sections = [...body.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(sections.length).toBeGreaterThan(1)
    for (const section of sections) {
      expect(section).toContain('<w:pgMar w:top="2268" w:right="1134" w:bottom="1701" w:left="1985"')
      expect(section).toContain('w:type="default" r:id="houserId3"')
    }
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual(sections.map((_, index) => index === 0))
    expect(entry(bytes, 'word/_rels/document.xml.rels')).toContain('Target="header2.xml"')
    expect(entry(bytes, 'word/header2.xml')).toBe(houseParts['word/header2.xml'])
  })

  it('is marked as a draft on every page until it is final', async () => {
    const draft = await dress('clean')
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(entry(draft, header)).toContain('string="CONCEPT"')
      expect(entry(draft, header)).toContain('Eigenwijk')
    }
    const first = houseParts['word/document.xml']?.replace('<w:headerReference w:type="first" r:id="rId5"/>', '') ?? ''
    const bare = await dress('clean', houseFile({ 'word/document.xml': first }))
    const cover = /<w:sectPr>.*?<w:headerReference w:type="first" r:id="([^"]+)"/s.exec(
      entry(bare, 'word/document.xml'),
    )?.[1]
    const target = new RegExp(`Id="${cover}"[^>]*Target="([^"]+)"`).exec(
      entry(bare, 'word/_rels/document.xml.rels'),
    )?.[1]
    expect(entry(bare, `word/${target}`)).toContain('string="CONCEPT"')
  })

  it('counts its pages, below the house’s own footer when that does not', async () => {
    const added = entry(await dress('clean'), 'word/footer1.xml')
    expect(added).toMatch(/Postbus 1, Eigenwijk.*Pagina .*>PAGE<.* van .*>NUMPAGES</s)
    const own = houseParts['word/footer1.xml']?.replace('Postbus 1', '</w:t><w:pgNum/><w:t>') ?? ''
    expect(entry(await dress('clean', houseFile({ 'word/footer1.xml': own })), 'word/footer1.xml')).toBe(own)
  })

  it('is in the language of the text, and does not ask to update fields', async () => {
    const bytes = await dress('clean')
    expect(entry(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL" w:eastAsia="nl-NL"/>')
    expect(entry(bytes, 'word/settings.xml')).toBe(
      houseParts['word/settings.xml']?.replace('<w:updateFields w:val="true"/>', ''),
    )
  })

  it('may come from a template of Word (.dotx), and is a document itself', async () => {
    const types = houseParts['[Content_Types].xml']?.replace('document.main+xml', 'template.main+xml') ?? ''
    expect(types).toContain('template.main')
    const written = entry(await dress('clean', houseFile({ '[Content_Types].xml': types })), '[Content_Types].xml')
    expect(written).toMatch(/\/word\/document\.xml" ContentType="[^"]*\.document\.main\+xml"/)
    expect(written).not.toContain('template.main')
  })

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await dress('redline'), await dress('redline'))).toBe(0)
  })

  it('carries our own header and footer where the house has none', async () => {
    const bare = `${houseParts['word/document.xml']?.replace(/<w:(?:header|footer)Reference [^>]*>|<w:titlePg\/>/g, '')}`
    const bytes = await dress('clean', houseFile({ 'word/document.xml': bare }))
    const headers = Object.keys(unzipSync(bytes)).filter((path) => path.includes('header'))
    expect(headers.map((path) => entry(bytes, path)).join('')).not.toContain('Eigenwijk')
    expect(headers.some((path) => entry(bytes, path).includes('Begeleiding'))).toBe(true)
  })
})

const problemOf = (house: { readonly path: string; readonly bytes: Uint8Array }): readonly string[] => {
  try {
    readHouseStyle(house, houseStyle)
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.details.path).toBe(house.path)
    expect(error.details.kind).toBe('usage')
    return error.all.map(({ what, why }) => `${what.nl} ${why?.nl ?? ''}`.trim())
  }
}

const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const external = ' TargetMode="External"'

describe('a house style that cannot be used', () => {
  it.each<readonly [string, { readonly path: string; readonly bytes: Uint8Array }, RegExp]>([
    ['text', { path: 'huisstijl.docx', bytes: strToU8('Gewone tekst') }, /geen Word-document.*iets anders/],
    ['nothing', { path: 'huisstijl.docx', bytes: new Uint8Array() }, /geen Word-document/],
    ['a file with a password', { path: 'a.docx', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]) }, /wachtwoord/],
    ['a cut off file', { path: 'a.docx', bytes: houseFile().bytes.slice(0, 900) }, /geen Word-document/],
    ['another archive', { path: 'a.docx', bytes: zipSync({ 'a.txt': strToU8('a') }) }, /geen Word-document/],
    ['an odt', { path: 'a.docx', bytes: zipSync({ mimetype: strToU8('application/vnd.oasis') }) }, /OpenDocument/],
    [
      'a spreadsheet',
      houseFile({
        '[Content_Types].xml': houseParts['[Content_Types].xml']?.replaceAll('wordprocessingml', 'spreadsheetml') ?? '',
      }),
      /ander Office-programma/,
    ],
    ['macros by name', houseFile({ 'word/vbaProject.bin': 'x' }), /macro’s/],
    [
      'macros by kind',
      houseFile({ '[Content_Types].xml': houseParts['[Content_Types].xml']?.replace(wordType, macroType) ?? '' }),
      /macro’s/,
    ],
    ['a path that leads out', houseFile({ '../../.bashrc': 'x' }), /verdacht pad: "\.\.\/\.\.\/\.bashrc"/],
    ['an absolute path', houseFile({ '/etc/passwd': 'x' }), /verdacht pad/],
    ['a Windows path', houseFile({ 'word\\a.xml': 'x' }), /verdacht pad/],
    ['a relation that leads out', houseWith(relation('rId9', 'image', '../../../etc/passwd')), /verdacht pad/],
    ['a part twice', houseFile({ 'WORD/styles.xml': 'x' }), /twee keer/],
    [
      'a linked picture',
      houseWith(relation('rId9', 'image', 'http://example.org/a.png', external)),
      /haalt iets van buiten op \(image\)/,
    ],
    [
      'a template on a server',
      houseFile({
        'word/_rels/settings.xml.rels': relations(
          relation('rId1', 'attachedTemplate', 'file://server/a.dotm', external),
        ),
      }),
      /attachedTemplate/,
    ],
    [
      'another program’s file',
      houseWith(relation('rId9', 'oleObject', 'embeddings/a.bin')),
      /ander programma \(oleObject\)/,
    ],
    ['broken styles', houseFile({ 'word/styles.xml': '<w:styles>' }), /beschadigd: "word\/styles.xml"/],
    ['growing entities', houseFile({ 'word/styles.xml': '<!DOCTYPE a [<!ENTITY a "b">]><a/>' }), /beschadigd/],
    [
      'strict Open XML',
      houseFile({ 'word/document.xml': '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' }),
      /Strict Open XML/,
    ],
    ['no document', houseFile({ 'word/document.xml': null }), /geen Word-document/],
  ])('is refused: %s', (_, house, said) => {
    expect(problemOf(house).join('\n')).toMatch(said)
  })

  it('is refused before it is unpacked when it would be far too large', () => {
    const file = houseFile().bytes
    // What the table of contents says of the size of the first file, in the last 4 of 28 bytes after its mark.
    const at = Buffer.from(file).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    new DataView(file.buffer, file.byteOffset).setUint32(at + 24, 0xfffffff0, true)
    expect(problemOf({ path: 'bom.docx', bytes: file }).join()).toMatch(/veel te groot/)
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a${index}`, new Uint8Array()]))
    expect(problemOf({ path: 'bom.docx', bytes: zipSync(many) }).join()).toMatch(/veel te groot/)
  })

  it('is told every style it lacks at once', () => {
    const styles = houseParts['word/styles.xml'] ?? ''
    const without = styles.replace(/<w:style [^>]*w:styleId="(?:Standaard|Kop1)".*?<\/w:style>/gs, '')
    expect(problemOf(houseFile({ 'word/styles.xml': without }))).toEqual([
      expect.stringContaining('mist de stijl "Standaard"'),
      expect.stringContaining('mist de stijl "Kop 1"'),
    ])
  })

  it('is told everything unsafe in it at once', () => {
    const two = relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId8', 'image', 'http://example.org/a.png', external),
      relation('rId9', 'oleObject', 'embeddings/a.bin'),
    )
    expect(problemOf(houseFile({ 'word/_rels/document.xml.rels': two }))).toHaveLength(2)
  })
})
