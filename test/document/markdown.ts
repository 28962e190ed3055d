/** Markdown as a document, and the text of both: what a reader sees, with white space as single spaces. */

import { noAnchors } from '../../src/document/anchors.ts'
import { composeBody } from '../../src/document/body.ts'
import { bookmarkRequirements } from '../../src/document/bookmarks.ts'
import { crossingsOf } from '../../src/document/crossings.ts'
import { outlineOf } from '../../src/document/outline.ts'
import { headingPart } from '../../src/document/parts.ts'
import { noEdits } from '../../src/document/stretches.ts'
import { idsBesideEvidence } from '../../src/document/tables.ts'
import type { Document, Part } from '../../src/model/document.ts'
import { leavesOf } from '../../src/model/leaves.ts'
import type { Specification } from '../../src/model/specification.ts'
import { entry } from './package.ts'
import { specificationOf } from './understood.ts'

/** One document of several Markdown texts, each under a heading "Voorbeeld n"; none of them may hold footnotes. */
export function documentOf(texts: readonly string[]): Document {
  const body = texts.flatMap((text, index): readonly Part[] => [
    { ...headingPart(`Voorbeeld ${index + 1}`), level: 1 },
    ...bodyOf(specificationOf(text)).parts,
  ])
  return { ...emptyDocument, body }
}

/** A document of one Markdown text. */
export function documentWith(text: string): Document {
  return documentFrom(specificationOf(text))
}

/** A document of one draft. */
export function documentFrom(specification: Specification): Document {
  const { parts, notes } = bodyOf(specification)
  return { ...emptyDocument, body: [{ ...headingPart('Voorbeeld 1'), level: 1 }, ...parts], notes }
}

function bodyOf(specification: Specification) {
  const leaves = leavesOf(specification.blocks)
  const bookmarks = bookmarkRequirements(leaves, specification.requirements)
  const outline = { ...outlineOf(specification, bookmarks, noEdits, false), titleHeading: null }
  return composeBody({
    specification,
    edits: noEdits,
    anchors: noAnchors,
    bookmarks,
    crossings: crossingsOf(specification, leaves, bookmarks, outline),
    outline,
    besideEvidence: idsBesideEvidence(specification),
    figures: new Map(),
    language: 'nl',
    between: { before: new Map(), behind: [] },
  })
}

const emptyDocument: Document = {
  view: 'clean',
  language: 'nl',
  titlePage: { apart: true, kind: 'Bijlage', title: 'Voorbeelden', buyer: null, status: 'Concept', facts: [] },
  contents: { title: 'Inhoud', levels: 2 },
  body: [],
  notes: [],
  comments: [],
  annexes: [],
  watermark: null,
  provenance: {
    tool: { name: 'tenderlint', version: '0.1.0' },
    pack: { name: 'sociaal-domein', version: '0.1.0' },
    source: { name: 'voorbeelden.md', sha256: '' },
    view: 'clean',
    final: true,
    language: 'nl',
    asOf: '2026-11-22',
    facts: [],
    severities: [],
    allowances: [],
  },
  creator: 'Gemeente Waterrijk',
  madeWith: 'tenderlint',
  date: '2026-11-22',
}

/** The text below each "Voorbeeld n" of a file. */
export function textsIn(file: Uint8Array): readonly string[] {
  const xml = entry(file, 'word/document.xml')
  const text = plain(xml.slice(xml.lastIndexOf('<w:sectPr', xml.lastIndexOf('<w:sectPr') - 1)))
  return text.split(/ ?Voorbeeld \d+ ?/).slice(1)
}

/** The text of the footnotes of a file, in order. */
export function notesIn(file: Uint8Array): string {
  return plain(entry(file, 'word/footnotes.xml'))
}

function plain(xml: string): string {
  const marked = xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<w:(?:br|tab|cr)\/>|<\/w:(?:p|tc)>/g, ' ')
    .replace(/<wp:docPr [^>]*?descr="([^"]*)"[^>]*>/g, '$1')
  return readable(marked)
}

const tag = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g

/** The text of HTML: what stands outside its tags, and of images their alternative text. */
export function textOfHtml(html: string): string {
  const marked = html
    .replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_, data: string) => data.replace(/</g, '&lt;').replace(/>/g, '&gt;'))
    .replace(/<!--(?:-?>|.*?-->)/gs, '')
    .replace(/<img src="[^"]*" alt="([^"]*)"[^>]*>/g, '$1')
  return readable(marked)
}

/** The words of a text without what looks like tags and declarations, and without white space. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/<[?!/A-Za-z](?:"[^"]*"|'[^']*'|[^'"<>])*>?/g, '')
    .replace(/\s+/g, '')
}

function readable(markup: string): string {
  return markup
    .replace(tag, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
