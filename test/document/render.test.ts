import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import { type DocumentView, documentViews } from '../../src/model/view.ts'
import { richDraft, structuredDraft } from './drafts.ts'
import { entry, faultsOf } from './package.ts'
import { type Given, houseStyle, inputOf } from './results.ts'
import { errorsOf } from './sdk.ts'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-document-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rendered = (view: DocumentView, source: string, given: Given = {}) =>
  render(compose({ ...inputOf(source, given), view }), houseStyle)

const cases: readonly (readonly [string, string, Given])[] = [
  [
    'rich',
    richDraft,
    {
      cuts: [
        { remove: 'E-01' },
        { remove: 'T-02' },
        { cut: 'De tweede noot.', put: 'Noot twee.' },
        { cut: '[^twee] volgt' },
        { cut: '[link](https://example.org/a?b=1&c=2)', put: 'koppeling' },
        { cut: '   - binnen een dag aan de gemeente;\n' },
      ],
      open: ['klachtenregeling'],
      allowed: ['HKZ'],
    },
  ],
  [
    'structured',
    structuredDraft,
    { format: 'yaml', language: 'en', cuts: [{ remove: 'E-02' }, { cut: 'VOG', put: 'verklaring' }] },
  ],
  ['bare', 'Alleen een alinea.\n', {}],
]

describe.each(cases)('the file of a %s draft', (name, source, given) => {
  it.each(documentViews)(
    'is sound to the Open XML SDK and to our own checks (%s)',
    async (view) => {
      const bytes = await rendered(view, source, given)
      expect(faultsOf(bytes)).toEqual([])
      const path = join(folder, `${name}-${view}.docx`)
      writeFileSync(path, bytes)
      expect(await errorsOf(path)).toEqual([])
    },
    60_000,
  )
})

describe('the bytes', () => {
  it('are the same twice in one process, in another process and in any time zone', async () => {
    // Beside the installed packages, so that the bundle finds them.
    const outfile = join(import.meta.dirname, '../../node_modules/.cache/tenderlint-digest.mjs')
    const entryPoint = join(import.meta.dirname, 'digest.ts')
    const define = { 'import.meta.url': JSON.stringify(new URL('./results.ts', import.meta.url).href) }
    await build({
      entryPoints: [entryPoint],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      define,
      outfile,
    })
    const digests = ['UTC', 'Asia/Tokyo', 'America/New_York'].map((TZ) =>
      execFileSync(process.execPath, [outfile], { env: { ...process.env, TZ }, encoding: 'utf8' }),
    )
    expect(new Set(digests).size).toBe(1)
    const [one, two] = [await rendered('redline', richDraft), await rendered('redline', richDraft)]
    expect(Buffer.compare(one, two)).toBe(0)
  }, 60_000)
})

describe('the package', () => {
  it('says its language, its dates and who made it', async () => {
    const core = entry(
      await rendered('clean', structuredDraft, { format: 'yaml', language: 'en' }),
      'docProps/core.xml',
    )
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core).toContain('<dc:creator>Gemeente Waterrijk</dc:creator>')
    expect(core.match(/2026-11-22T00:00:00Z/g)).toHaveLength(2)
  })

  it('tracks changes with the author and the date of the law, not of the clock', async () => {
    const body = entry(await rendered('redline', richDraft, { cuts: [{ remove: 'T-02' }] }), 'word/document.xml')
    const changes = [...body.matchAll(/<w:(?:ins|del) [^>]*>/g)].map(([tag]) => tag.replace(/ w:id="\d+"/, ''))
    expect(changes.length).toBeGreaterThan(3)
    expect(changes.every((tag) => tag.includes('w:author="tenderlint"'))).toBe(true)
    expect(changes.every((tag) => tag.includes('w:date="2026-11-22T00:00:00Z"'))).toBe(true)
    expect(body).toMatch(/<w:trPr>.*?<w:del /)
  })

  it('lists the headings with their numbers and pages, without asking to update', async () => {
    const body = entry(await rendered('clean', richDraft), 'word/document.xml')
    const contents = body.slice(body.indexOf('<w:sdt>'), body.indexOf('</w:sdt>'))
    const text = contents
      .replace(/<w:instrText.*?<\/w:instrText>/g, '')
      .replace(/<w:tab\/>/g, ' ')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
    expect(text).toMatch(/1 Inleiding 3\n/)
    expect(text).toMatch(/2\.1 Kwaliteit 3\n/)
    expect(text).toMatch(/Bijlage Verantwoording \d\n/)
  })

  it('repeats header rows, and splits no row but a tall one', async () => {
    const body = entry(await rendered('clean', richDraft), 'word/document.xml')
    const rows = body.match(/<w:tr>/g)?.length
    expect(body.match(/<w:cantSplit/g)).toHaveLength(rows ?? 0)
    expect(body.match(/<w:tblHeader/g)).toHaveLength(body.match(/<w:tbl>/g)?.length ?? 0)
    const long = `De aanbieder ${'overlegt elke maand met de wijkteams en '.repeat(40)}stemt af.`
    const tall = entry(
      await rendered('clean', `# Eisen\n\n| Nr | Eis |\n| --- | --- |\n| E-1 | ${long} |\n`),
      'word/document.xml',
    )
    const [head = '', row = ''] = tall.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(head).toContain('<w:cantSplit/><w:tblHeader/>')
    expect(row).toContain('E-1')
    expect(row).not.toContain('cantSplit')
  })

  it('keeps what announces a table with the table', async () => {
    const body = entry(
      await rendered(
        'clean',
        '# Eisen\n\nVooraf.\n\nDeze eisen gelden:\n\n| Nr | Eis |\n| --- | --- |\n| 1 | Snel |\n\nDaarna.\n',
      ),
      'word/document.xml',
    )
    const kept = (words: string) => new RegExp(`<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:t [^>]*>${words}`).test(body)
    expect(['Vooraf', 'Deze eisen', 'Daarna'].map(kept)).toEqual([false, true, false])
  })

  it('lists no heading that is a bare number', async () => {
    const body = entry(
      await rendered('clean', '# Eisen\n\n## 5.01.02\n\nSnel.\n\n## E-07\n\nGoed.\n\n## Eis 8 Tijd\n\nNu.\n'),
      'word/document.xml',
    )
    const contents = body.slice(body.indexOf('<w:sdt>'), body.indexOf('</w:sdt>'))
    expect(['Eis 8 Tijd', '5.01.02', 'E-07'].map((title) => contents.includes(title))).toEqual([true, false, false])
  })

  it('counts on in the contents over a row that is split', async () => {
    const long = `De aanbieder ${'overlegt elke maand met de wijkteams en '.repeat(150)}stemt af.`
    const source = `# Eisen\n\n| Nr | Eis |\n| --- | --- |\n| E-1 | ${long} |\n| E-2 | ${long} |\n\n# Slot\n\nKlaar.\n`
    const body = entry(await rendered('clean', source), 'word/document.xml')
    const pageOf = (title: string) => Number(new RegExp(`${title}</w:t>.*?<w:t[^>]*>(\\d+)</w:t>`, 's').exec(body)?.[1])
    // Two rows of some seventy lines each fill the third page, the fourth, and most of the fifth.
    expect([pageOf('Eisen'), pageOf('Slot')]).toEqual([3, 5])
  })

  it('tells of each table what it is to who cannot see it', async () => {
    const body = entry(await rendered('clean', richDraft), 'word/document.xml')
    const titles = [...body.matchAll(/<w:tblCaption w:val="([^"]+)"/g)].map(([, title]) => title)
    expect(titles).toEqual([
      'Tabel bij Te diepe kop',
      'Verklaring van de inschrijver',
      'Gevraagd bewijs',
      'Samenvatting',
      'Uren per partij en fase',
      'Wie draagt wat, en wanneer',
      'De eisen die het meeste werk geven',
      'Aannames',
      'Herkomst',
    ])
  })

  it('holds no two list counts in one list', async () => {
    const bytes = await rendered('clean', '1. a\n2. b\n\ntekst\n\n1. c\n2. d\n\ntekst\n\n7. e\n')
    const ids = [...entry(bytes, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids.filter((id) => id !== '0')).size).toBe(3)
    expect(entry(bytes, 'word/numbering.xml')).toContain('<w:startOverride w:val="7"/>')
  })
})

describe('places to fill in', () => {
  const draft = `E-01 De aanbieder heeft een klachtenregeling en overlegt een VOG.

| Nr | Eis | Akkoord | Toelichting |
| --- | --- | --- | --- |
| E-02 | De aanbieder rapporteert. | | |
| E-03 | De aanbieder evalueert. | | |

| Nr | Eis | Toelichting |
| --- | --- | --- |
| E-04 | De aanbieder meldt. | Per brief. |
| E-05 | De aanbieder belt. | |
`

  it('are content controls with a name of their own, in empty columns of the draft and in the annexes', async () => {
    const body = entry(await rendered('clean', draft), 'word/document.xml')
    const controls = [
      ...body.matchAll(/<w:sdtPr><w:alias w:val="([^"]*)"\/><w:tag w:val="([a-z-]+)-\d+"\/><w:id w:val="(\d+)"/g),
    ]
    const names = controls.map(([, name]) => name)
    expect(names.filter((name) => /^(?:Akkoord|Toelichting): /.test(name ?? ''))).toEqual([
      'Akkoord: E-02',
      'Toelichting: E-02',
      'Akkoord: E-03',
      'Toelichting: E-03',
    ])
    expect(names).toContain('Akkoord met E-01: ja of nee')
    expect(new Set(controls.map(([, , , id]) => id)).size).toBe(controls.length)
  })
})

describe('a table that is too wide to stand upright', () => {
  const header = Array.from({ length: 9 }, (_, index) => `Productomschrijving${index}`)
  const wide = `# Een\n\nTekst.\n\n## Tarieven\n\n| ${header.join(' | ')} |\n|${' --- |'.repeat(9)}\n|${' x |'.repeat(9)}\n\n## Daarna\n\nTekst.\n`

  it('lies on its side with its heading, and what follows stands upright again', async () => {
    const body = entry(await rendered('clean', wide), 'word/document.xml')
    const sections = body.split(/(?<=<\/w:sectPr>)/).filter((part) => part.includes('<w:sectPr'))
    const ways = sections.map((part) => [
      /w:orient="landscape"/.test(part.slice(part.lastIndexOf('<w:sectPr'))),
      /Tarieven<\/w:t>/.test(part),
    ])
    // The first section holds the contents, which name the heading as well.
    expect(ways).toEqual([
      [false, true],
      [false, false],
      [true, true],
      [false, false],
    ])
  })
})
