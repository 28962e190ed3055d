import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDraft } from '../../src/disk.ts'
import type { Draft } from '../../src/model/specification.ts'
import { type DocumentView, documentViews } from '../../src/model/view.ts'
import { printer } from '../../src/pdf.ts'
import { build, forPrint, lint, verify } from '../../src/pipeline.ts'
import { houseStyle, templates } from '../document/results.ts'
import { errorsOf } from '../document/sdk.ts'
import { pack } from '../drafts.ts'

/** What build makes of whole drafts, read by programs that know nothing of ours. */
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-views-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, ...parameters: readonly string[]) =>
  execFileSync(command, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

const drafts = [
  'examples/begeleiding-wmo.md',
  'examples/jeugdhulp.yaml',
  'test/accuracy/a1-beschermd-wonen.md',
  'test/accuracy/a3-dagbesteding.md',
  'test/accuracy/a6-jeugd-ggz.yaml',
  'test/accuracy/b4-dyslexiezorg.md',
  'test/accuracy/b5-toelating-logeeropvang.md',
  'test/accuracy/c1-personenalarmering.md',
]

/** Drafts of blocks drawn by chance: what is to be fixed stands in every kind of place. */
const generated = [1, 2, 3, 4].map((seed) => {
  const path = `generated-${seed}.md`
  return [path, (): Draft => ({ path, format: 'markdown', text: generate(seed) })] as const
})

function generate(seed: number): string {
  let number = 0
  const sentence = fc
    .constantFrom(
      'De aanbieder verwerkt persoonsgegevens volgens de Wbp.',
      'De aanbieder sluit een bewerkersovereenkomst met de gemeente.',
      'De inschrijver dient zijn inschrijving in drievoud op papier in.',
      'De aanbieder meldt incidenten bij de Inspectie voor de Gezondheidszorg.',
      'De aanbieder heeft een klachtencommissie en overlegt het reglement bij inschrijving.',
      'De aanbieder werkt volgens ISO 9001:2008 en start op [datum].',
      'De aanbieder belt de cliënt binnen twee werkdagen terug.',
      'De aanbieder voldoet **volgens _artikel 5_ aan de Wbp**, zie [de wet](https://wetten.overheid.nl).',
    )
    .map((text) => () => `E-${++number} ${text}`)
  const block = fc.oneof(
    sentence.map((text) => () => text()),
    fc.constantFrom('Begeleiding', 'Personeel', 'Toezicht').map((title) => () => `## ${title} ${++number}`),
    fc
      .array(sentence, { minLength: 1, maxLength: 4 })
      .map((texts) => () => texts.map((text) => `- ${text()}`).join('\n')),
    fc.tuple(sentence, sentence).map(
      ([outer, inner]) =>
        () =>
          `1. De opdrachtnemer doet dit:\n   - ${outer()}\n   - ${inner()}\n2. Slot.`,
    ),
    fc
      .array(sentence, { minLength: 1, maxLength: 5 })
      .map(
        (texts) => () =>
          ['| Eis | Bewijs |', '| --- | --- |', ...texts.map((text) => `| ${text()} | Kopie |`)].join('\n'),
      ),
    sentence.map((text) => () => `> ${text()}`),
    sentence.map((text) => () => `Zie de noot.[^n${++number}]\n\n[^n${number}]: ${text()}`),
  )
  const [blocks = []] = fc.sample(fc.array(block, { minLength: 12, maxLength: 30 }), { seed, numRuns: 1 })
  return `# Programma van eisen\n\nDit stuk is gemaakt.\n\n${blocks.map((make) => make()).join('\n\n')}\n`
}

/**
 * The words of the draft's own text: up to our first annex, from the contents on, of which our last annex and its page
 * are the last line; a short document has no contents, but says what it is above its text.
 */
function wordsIn(path: string, changes: 'accept' | 'reject'): readonly string[] {
  const plain = run('pandoc', `--track-changes=${changes}`, path, '-t', 'plain', '--wrap=none')
  // Of list items that went, pandoc leaves the bare markers.
  const text = plain.replace(/[*_]/g, '').replace(/^(?:[ \d.-]+|(?:Concept|Status|Nog open).*)$/gm, '')
  const contents = /Bijlage Herkomst \d+/.exec(text)
  const start = contents === null ? 0 : contents.index + contents[0].length
  const annexes = [
    'Verklaring van de inschrijver',
    'Verantwoording',
    'Motivering',
    'Gevraagd bewijs',
    'Lastenraming',
    'Herkomst',
  ]
  const end = Math.min(...annexes.map((title) => text.indexOf(`Bijlage ${title}`, start)).filter((at) => at > 0))
  const notes = text.slice(text.lastIndexOf('geen handtekening'))
  return `${text.slice(start, end)} ${notes}`.match(/[\p{L}\p{N}]+/gu) ?? []
}

describe.each([...drafts.map((path) => [path, () => readDraft(path)] as const), ...generated])(
  '%s',
  (path, draftOf) => {
    const draft = draftOf()
    const name = basename(path, extname(path))
    const files = new Map<DocumentView, string>()
    beforeAll(async () => {
      const tool = { name: 'tenderlint', version: '0.1.0' }
      const made = await build(draft, pack, houseStyle, documentViews, { tool, templates: Object.values(templates) })
      for (const [index, view] of documentViews.entries()) {
        const file = join(folder, `${name}-${view}.docx`)
        writeFileSync(file, made[index] ?? new Uint8Array())
        files.set(view, file)
      }
    }, 300_000)
    const fileOf = (view: DocumentView) => files.get(view) ?? ''

    it('is the clean text once all changes are accepted, and the original once all are rejected', () => {
      const accepted = wordsIn(fileOf('redline'), 'accept')
      expect(accepted.length).toBeGreaterThan(60)
      expect(accepted).toEqual(wordsIn(fileOf('clean'), 'accept'))
      expect(wordsIn(fileOf('redline'), 'reject')).toEqual(wordsIn(fileOf('comments'), 'accept'))
    })

    it('has a comment for every finding, each about its own words', () => {
      const { findings } = lint(draft, pack)
      const read = run('pandoc', '--track-changes=all', fileOf('comments'), '-t', 'native')
      expect(read.match(/"comment-start"/g)).toHaveLength(findings.length)
      const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ')
      const shown = plain(run('pandoc', '--track-changes=all', fileOf('comments'), '-t', 'plain', '--wrap=none'))
      expect(findings.map(({ message }) => plain(message)).filter((message) => !shown.includes(message))).toEqual([])
    })

    it('is sound to the Open XML SDK, from Office 2007 to 365', async () => {
      for (const view of documentViews) expect(await errorsOf(fileOf(view))).toEqual([])
    })

    it('is read by python-docx', () => {
      const script =
        'import docx,sys; d=docx.Document(sys.argv[1]); print(d.core_properties.language, len(d.paragraphs))'
      for (const view of documentViews)
        expect(run('/usr/bin/python3', '-c', script, fileOf(view))).toMatch(/^nl-NL \d\d/)
    })

    it('knows that it was saved again by LibreOffice and still says the same', async () => {
      const [profile, out] = [`-env:UserInstallation=file://${join(folder, 'profile')}`, join(folder, 'again')]
      run('soffice', profile, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, fileOf('clean'))
      const saved = readFileSync(join(out, `${name}-clean.docx`))
      expect((await verify(saved, 'a.docx', draft)).integrity).toBe('saved-again')
    })

    it('becomes a PDF with all its text and no comments', async () => {
      const pages = await printer()([await forPrint(readFileSync(fileOf('redline')))])
      const pdf = join(folder, `${name}.pdf`)
      writeFileSync(pdf, pages[0] ?? new Uint8Array())
      expect(run('pdftotext', pdf, '-')).toContain('Bijlage Herkomst')
      expect(run('pdfinfo', pdf)).toMatch(/Tagged: +yes/)
    })
  },
)
