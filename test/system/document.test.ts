import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import { richDraft, structuredDraft } from '../document/drafts.ts'
import { type Given, houseStyle, inputOf } from '../document/results.ts'

/** These tests need LibreOffice, pandoc, poppler and python-docx: independent readers of what we write. */
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-system-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...parameters: readonly string[]) =>
  execFileSync(command, parameters, { encoding: 'utf8' })

async function written(name: string, view: 'clean' | 'redline', source: string, given: Given): Promise<string> {
  const path = join(folder, `${name}-${view}.docx`)
  writeFileSync(path, await render(compose({ ...inputOf(source, given), view }), houseStyle))
  return path
}

/** The words of the draft's own text as pandoc reads them: from the first ones after the contents up to our annexes. */
function wordsIn(path: string, changes: 'accept' | 'reject', first: string): readonly string[] {
  const plain = run('pandoc', `--track-changes=${changes}`, path, '-t', 'plain', '--wrap=none')
  // Of list items that went, pandoc leaves the bare markers.
  const text = plain.replace(/[*_]/g, '').replace(/^[ \d.-]+$/gm, '')
  const body = text.slice(text.indexOf(first), text.lastIndexOf('Bijlage Verklaring van de inschrijver'))
  const notes = text.slice(text.lastIndexOf('geen handtekening'))
  return `${body} ${notes}`.match(/[\p{L}\p{N}]+/gu) ?? []
}

const example = readFileSync(join(import.meta.dirname, '../../examples/begeleiding-wmo.md'), 'utf8')
const cases: readonly (readonly [name: string, source: string, first: string, given: Given])[] = [
  [
    'rich',
    richDraft,
    'Dit is een vette inleiding',
    {
      cuts: [
        { remove: 'E-01' },
        { remove: 'T-02' },
        { cut: '[^twee] volgt', put: ' volgt' },
        { cut: ' Hij stuurt deze mee met de inschrijving.' },
        { cut: '[link](https://example.org/a?b=1&c=2)', put: 'koppeling' },
        { cut: '   - binnen een week aan de inspectie;\n     1. schriftelijk;\n     2. met bijlage.\n' },
      ],
    },
  ],
  [
    'structured',
    structuredDraft,
    'Deze paragraaf gaat',
    { format: 'yaml', cuts: [{ remove: 'E-02' }, { cut: 'VOG', put: 'verklaring omtrent het gedrag' }] },
  ],
  [
    'example',
    example,
    'Concept, versie 0.8',
    {
      cuts: [
        { remove: '3.1.3' },
        { remove: 'GE-4' },
        { remove: 'E-02' },
        { cut: 'in drievoud op papier', put: 'digitaal' },
      ],
    },
  ],
]

describe.each(cases)('the redline of the %s draft, read by pandoc', (name, source, first, given) => {
  it('is the clean text once accepted, and the original once rejected', async () => {
    const redline = await written(name, 'redline', source, given)
    const clean = await written(name, 'clean', source, given)
    const original = await written(`${name}-original`, 'clean', source, given.format ? { format: given.format } : {})
    const accepted = wordsIn(redline, 'accept', first)
    expect(accepted.length).toBeGreaterThan(20)
    expect(accepted).toEqual(wordsIn(clean, 'accept', first))
    expect(wordsIn(redline, 'reject', first)).toEqual(wordsIn(original, 'accept', first))
  })
})

describe('LibreOffice', () => {
  let pages: readonly string[] = []
  beforeAll(async () => {
    const path = await written('pages', 'redline', example, { cuts: [{ remove: 'GE-4' }], open: ['drie referenties'] })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path)
    pages = run('pdftotext', '-layout', path.replace(/docx$/, 'pdf'), '-').split('\f').slice(0, -1)
  }, 120_000)

  it('shows the title page, the contents and numbered pages', () => {
    expect(pages[0]).toContain('Concept met zichtbare wijzigingen')
    expect(pages[0]).not.toContain('Pagina')
    expect(pages[1]).toContain('Inhoud')
    expect(pages[1]).toContain(`Pagina 2 van ${pages.length}`)
  })

  it('puts every chapter on the page that the contents give, or the one beside it', () => {
    const entries = [...(pages[1] ?? '').matchAll(/^\s*(\S.*?)\.{3,}\s*(\d+)$/gm)]
    expect(entries.length).toBeGreaterThan(10)
    for (const [, title = '', number] of entries) {
      const near = pages.slice(Number(number) - 2, Number(number) + 1).join('\n')
      expect(near).toContain(title)
    }
  })
})

describe('python-docx', () => {
  it('opens both views and reads their language and tables', async () => {
    const script = 'import docx,sys; d=docx.Document(sys.argv[1]); print(d.core_properties.language, len(d.tables))'
    for (const view of ['clean', 'redline'] as const) {
      const [language, tables] = run(
        '/usr/bin/python3',
        '-c',
        script,
        await written('python', view, richDraft, {}),
      ).split(' ')
      expect(language).toBe('nl-NL')
      expect(Number(tables)).toBe(9)
    }
  })
})
