import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { printer } from '../../src/pdf.ts'
import { file, folder, run } from './run.ts'

const draft = `---
titel: Begeleiding
domein: wmo
---

# Begeleiding

E-01 De aanbieder verwerkt persoonsgegevens volgens de Wbp.

E-02 De aanbieder start op [datum].
`
const finished = draft.replace('[datum]', '1 mei 2027')

describe('a final document', () => {
  it('is refused while a place is open, each named by its line, and nothing is written', async () => {
    const path = file('open/a.md', draft.replace('\nE-02', '\n[Let op: nog afstemmen met het team Toegang.]\n\nE-02'))
    const { code, err } = await run('build', path, '--final', '--output', join(folder, 'open'))
    expect(code).toBe(4)
    expect(err).toContain('a.md:10:1  Hier staat nog een notitie: [Let op: nog afstemmen met het team Toegang.]')
    expect(err).toContain('a.md:12:28  Hier is nog iets in te vullen: [datum]')
    expect((await run('verify', join(folder, 'open/a-schoon.docx'))).code).toBe(3)
  })

  it('is refused at the place in the draft, also when a fix moved the words', async () => {
    const path = file('open/b.md', draft.replace('start op', 'tekent de bewerkersovereenkomst op'))
    const { err } = await run('build', path, '--final', '--output', join(folder, 'open'))
    expect(err).toContain('b.md:10:54  Hier is nog iets in te vullen: [datum]')
  })

  it('is written without CONCEPT when nothing is open; the views for review stay drafts', async () => {
    const target = join(folder, 'final')
    expect(
      await run('build', file('final/a.md', finished), '--final', '--as', 'all', '--output', target),
    ).toMatchObject({ code: 0 })
    const headers = (name: string) =>
      Object.entries(unzipSync(readFileSync(join(target, name)))).filter(([path]) => /header\d/.test(path))
    const marked = (name: string) => headers(name).some(([, bytes]) => strFromU8(bytes).includes('CONCEPT'))
    expect(['a-schoon.docx', 'a-wijzigingen.docx', 'a-opmerkingen.docx'].map(marked)).toEqual([false, true, true])
    expect((await run('verify', join(target, 'a-schoon.docx'))).out).toContain('opgeschoonde tekst, definitief')
  })

  it('is only for the cleaned text', async () => {
    const { code, err } = await run('build', file('final/b.md', finished), '--final', '--as', 'redline')
    expect([code, err]).toEqual([2, expect.stringContaining('werkversie')])
  })
})

describe('the name of a document', () => {
  it('is in the language of the draft, unless another is asked', async () => {
    const target = join(folder, 'named')
    const path = file(
      'named/a.md',
      '---\ntitle: Home care\nlanguage: en\n---\n\n# Requirements\n\nE-01 The provider answers calls within one hour.\n',
    )
    const build = async (...more: readonly string[]) =>
      (await run('build', path, '--as', 'clean', '--output', target, ...more)).out
    expect(await build()).toBe('Written: tmp/named/a-clean.docx\n')
    expect(await build('--lang', 'nl')).toBe('Geschreven: tmp/named/a-schoon.docx\n')
  })
})

describe('a document that is there already', () => {
  const target = join(folder, 'again')
  const path = file('again/a.md', finished)
  const document = join(target, 'a-schoon.docx')
  const build = (...more: readonly string[]) => run('build', path, '--output', target, ...more)

  it('is replaced as long as it is as it was made', async () => {
    expect((await build()).code).toBe(0)
    const first = readFileSync(document)
    expect((await build()).code).toBe(0)
    expect(readFileSync(document).equals(first)).toBe(true)
  })

  it('is left alone once somebody changed it, unless forced', async () => {
    const entries = unzipSync(readFileSync(document))
    const body = strFromU8(entries['word/document.xml'] ?? new Uint8Array()).replace('1 mei 2027', '1 juni 2027')
    const edited = zipSync({ ...entries, 'word/document.xml': strToU8(body) })
    writeFileSync(document, edited)
    const { code, err } = await build()
    expect([code, err]).toEqual([4, expect.stringContaining('tmp/again/a-schoon.docx  Dit document is gewijzigd')])
    expect(readFileSync(document).equals(edited)).toBe(true)
    expect((await build('--as', 'all')).code).toBe(4)
    expect((await run('verify', document)).code).toBe(1)
    expect((await build('--force')).code).toBe(0)
    expect((await run('verify', document)).code).toBe(0)
  })

  it('is left alone when it is none of ours', async () => {
    writeFileSync(document, 'een ander bestand')
    expect(await build()).toMatchObject({ code: 4, err: expect.stringContaining('niet heeft gemaakt') })
    expect(readFileSync(document, 'utf8')).toBe('een ander bestand')
    expect((await build('--force')).code).toBe(0)
  })
})

describe('verify', () => {
  it('tells whether a document still belongs to its draft, to people and to programs', async () => {
    const target = join(folder, 'verify')
    const path = file('verify/a.md', finished)
    const document = join(target, 'a-wijzigingen.docx')
    await run('build', path, '--as', 'redline', '--output', target)
    expect(await run('verify', document, '--source', path)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Het hoort bij tmp/verify/a.md: dat concept is niet veranderd.'),
    })
    writeFileSync(path, `${finished}\nNog iets.\n`)
    expect(await run('verify', document, '--source', path, '--lang', 'en')).toMatchObject({
      code: 1,
      out: expect.stringContaining('It was not made of tmp/verify/a.md as that is now.'),
    })
    const { code, out } = await run('verify', document, '--source', path, '--format', 'json')
    expect(code).toBe(1)
    const schema = JSON.parse(readFileSync('schema/verify.schema.json', 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true)
    expect(JSON.parse(out)).toMatchObject({
      integrity: 'untouched',
      source: { same: false },
      holds: false,
      provenance: { view: 'redline', source: { name: 'a.md' } },
    })
  })

  it('refuses what is no document, and what is not there', async () => {
    expect((await run('verify', file('verify/x.docx', 'hoi'))).code).toBe(3)
    expect((await run('verify', join(folder, 'verify/none.docx'))).code).toBe(3)
  })
})

describe('PDF', () => {
  it('needs LibreOffice, and says so before anything is made', () => {
    expect(() => printer({ PATH: folder })).toThrow(/LibreOffice/)
  })

  it('is not made of comments', async () => {
    const { code, err } = await run('build', file('pdf/a.md', finished), '--as', 'comments', '--pdf')
    expect([code, err]).toEqual([2, expect.stringContaining('geen PDF')])
  })
})
