import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { render } from '../../src/document/render.ts'
import { verify } from '../../src/document/verify.ts'
import { Problem } from '../../src/model/problem.ts'
import type { Draft } from '../../src/model/specification.ts'
import { richDraft } from './drafts.ts'
import { houseStyle, inputOf } from './results.ts'

const draft: Draft = { path: 'map/draft.md', text: richDraft, format: 'markdown' }
const digest = (text: string) => createHash('sha256').update(text).digest('hex')

const input = inputOf(richDraft, { cuts: [{ remove: 'T-02' }], found: ['ISO 9001', 'noot'] })
const document = compose({
  ...input,
  view: 'comments',
  sourceHash: digest(richDraft),
  severities: { 'turnover-demand': 'off', wbp: 'info' },
})
const allowances = [{ rules: ['wbp', 'fax-number'], reason: 'Zie "2.3" <hier> & daar.', until: '2027-01-01', by: null }]
const file = await render({ ...document, provenance: { ...document.provenance, allowances } }, houseStyle)

/** The file with some of its entries changed by hand. */
function changed(change: (path: string, text: string) => string, more: Zippable = {}): Uint8Array {
  const entries = Object.entries(unzipSync(file)).map(([path, bytes]) =>
    /\.(?:xml|rels)$/.test(path) ? [path, strToU8(change(path, strFromU8(bytes)))] : [path, bytes],
  )
  return zipSync({ ...Object.fromEntries(entries), ...more })
}

const integrityOf = async (bytes: Uint8Array) => (await verify(bytes, 'a.docx', null)).integrity

describe('a document', () => {
  it('says what it was made from and with', async () => {
    const { provenance, integrity } = await verify(file, 'a.docx', null)
    expect(integrity).toBe('untouched')
    expect(provenance).toMatchObject({
      tool: { name: 'tenderlint', version: '0.1.0' },
      pack: { name: 'tenderlint-nl', version: '0.1.0' },
      source: { name: 'draft.md', sha256: digest(richDraft) },
      view: 'comments',
      final: false,
      language: 'nl',
      asOf: '2026-11-22',
      severities: [
        { rule: 'turnover-demand', severity: 'off' },
        { rule: 'wbp', severity: 'info' },
      ],
      allowances,
    })
    expect(provenance.facts).toContainEqual({ name: 'title', value: 'Begeleiding & "toezicht" <Wmo>', inferred: false })
    expect(provenance.facts).toContainEqual({ name: 'procedure', value: 'sas', inferred: true })
  })

  it('knows the draft that it was made from, and no other', async () => {
    expect((await verify(file, 'a.docx', draft)).sameSource).toBe(true)
    expect((await verify(file, 'a.docx', { ...draft, text: `${richDraft} ` })).sameSource).toBe(false)
  })

  it('has not changed when a word processor saves it in its own way', async () => {
    const saved = changed((path, xml) =>
      path === 'word/document.xml'
        ? xml
            .replace(
              /<w:t xml:space="preserve">De aanbieder /g,
              '<w:t xml:space="preserve">De aan</w:t></w:r><w:r><w:t xml:space="preserve">bieder ',
            )
            .replace(/(PAGEREF.*?<w:t[^>]*>)\d+/g, '$199')
        : path === 'word/settings.xml'
          ? xml.replace('</w:settings>', '<w:rsids><w:rsidRoot w:val="00A1"/></w:rsids></w:settings>')
          : xml,
    )
    expect(await integrityOf(saved)).toBe('saved-again')
  })

  it.each([
    ['words of the text', 'word/document.xml', 'klachtenregeling', 'klachtenreling'],
    ['words of a footnote', 'word/footnotes.xml', 'eerste noot', 'laatste noot'],
    ['words of the header', 'word/header1.xml', 'Concept met opmerkingen', 'Definitief'],
  ])('has changed when %s are other ones', async (_, path, before, after) => {
    const other = changed((name, xml) => (name === path ? xml.replace(before, after) : xml))
    expect(await integrityOf(other)).toBe('text-changed')
  })

  it('has changed when a change is accepted', async () => {
    const redline = await render(compose({ ...input, view: 'redline' }), houseStyle)
    const entries = unzipSync(redline)
    const body = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
    const accepted = body.replace(/<w:del [^>]*>.*?<\/w:del>/s, '')
    expect(accepted).not.toBe(body)
    const bytes = zipSync({ ...entries, 'word/document.xml': strToU8(accepted) })
    expect(await integrityOf(bytes)).toBe('text-changed')
  })

  it('tells of changed comments apart', async () => {
    const answered = changed((path, xml) =>
      path === 'word/comments.xml' ? xml.replace('Tip', 'Akkoord').replace('Let op', 'Akkoord') : xml,
    )
    expect(await integrityOf(answered)).toBe('comments-changed')
  })

  it('is known when a word processor gives its part another number', async () => {
    const { 'customXml/item1.xml': part, ...others } = unzipSync(file)
    const bytes = zipSync({ ...others, 'customXml/item7.xml': part ?? new Uint8Array() })
    expect((await verify(bytes, 'a.docx', null)).provenance.source.name).toBe('draft.md')
  })
})

describe('a file that is not to be trusted is a Problem', () => {
  const refused = async (bytes: Uint8Array) => {
    const error = await verify(bytes, 'b.docx', null).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Problem)
    const { details } = error as Problem
    expect(details).toMatchObject({ kind: 'draft', path: 'b.docx' })
    return details.what.en
  }
  const withType = (type: string) =>
    changed((path, xml) =>
      path === '[Content_Types].xml'
        ? xml.replace('</Types>', `<Override PartName="/x" ContentType="${type}"/></Types>`)
        : xml,
    )

  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ['text', () => strToU8('hoi'), /no Word document/],
    ['nothing', () => new Uint8Array(), /no Word document/],
    ['a torn file', () => file.subarray(0, file.length / 2), /no Word document/],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    ['an old or locked file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /before 2007/],
    ['a path that leads out', () => changed((_, xml) => xml, { '../evil.xml': strToU8('<a/>') }), /suspicious path/],
    ['an absolute path', () => changed((_, xml) => xml, { '/etc/x': strToU8('a') }), /suspicious path/],
    ['a part twice', () => changed((_, xml) => xml, { 'WORD/document.xml': strToU8('<a/>') }), /twice/],
    ['a macro', () => changed((_, xml) => xml, { 'word/vbaProject.bin': strToU8('a') }), /macros/],
    ['a kind with macros', () => withType('application/vnd.ms-word.document.macroEnabled.main+xml'), /macros/],
    ['a zip bomb', () => zipSync({ 'word/document.xml': new Uint8Array(120_000_000) }), /too large/],
    [
      'a document of somebody else',
      () => changed((path, xml) => (path === 'customXml/item1.xml' ? '<a/>' : xml)),
      /does not say/,
    ],
    [
      'entities that grow',
      () =>
        changed((path, xml) =>
          path === 'customXml/item1.xml'
            ? xml.replace('<provenance', '<!DOCTYPE a [<!ENTITY b "c">]><provenance')
            : xml,
        ),
      /does not say/,
    ],
  ])('%s', async (_, bytes, what) => {
    expect(await refused(bytes())).toMatch(what)
  })
})

describe('a damaged file', () => {
  it('is a Problem or is told to be changed, wherever the damage is', async () => {
    const damage = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255), cut: fc.constantFrom(0, 0, 0, 1) })
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        let bytes = new Uint8Array(file)
        for (const { at, byte, cut } of damages) {
          if (cut === 1) bytes = bytes.slice(0, at)
          else if (at < bytes.length) bytes[at] = byte
        }
        const seen = await verify(bytes, 'c.docx', null).catch((error: unknown) => error)
        expect(seen instanceof Problem || (seen as { integrity?: string }).integrity !== undefined).toBe(true)
      }),
      { numRuns: 80, seed: 3 },
    )
  })
})
