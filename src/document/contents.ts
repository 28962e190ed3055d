/** What a reader reads in a Word file, whichever word processor saved it last. */

import { strFromU8 } from 'fflate'
import type { Entries } from './package.ts'
import { unescapeXml } from './xml.ts'

/** The text with its tracked changes, and the comments; a line a paragraph. */
export interface Contents {
  readonly text: readonly string[]
  readonly comments: readonly string[]
}

/** Reads the contents of a Word file; page numbers and the table of contents, which any reader may renew, are left out. */
export function contentsOf(entries: Entries): Contents {
  const xml = (path: string) => (entries[path] === undefined ? '' : strFromU8(entries[path]))
  const edges = Object.keys(entries).filter((path) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
  const comments = xml('word/comments.xml').split(/(?=<w:comment\s)/)
  return {
    text: [
      ...linesOf(xml('word/document.xml')),
      ...linesOf(xml('word/footnotes.xml')),
      // Word processors number these parts as they like.
      ...[...new Set(edges.flatMap((path) => linesOf(xml(path))))].sort(),
    ],
    comments: comments.flatMap((comment) => {
      const author = / w:author="([^"]*)"/.exec(comment.slice(0, comment.indexOf('>')))?.[1] ?? ''
      return linesOf(comment).map((line) => `${author}: ${line}`)
    }),
  }
}

const tokens =
  /<(\/?)w:(p|ins|del|moveFrom|moveTo|t|delText|tab|br|cr|instrText|fldChar|fldSimple)(?=[\s/>])([^>]*)>([^<]*)/g
const renewable = /^\s*(?:TOC|PAGE|PAGEREF|NUMPAGES)\b/

/** Fields that are open, and how far they were read. */
interface Field {
  instruction: string
  told: boolean
}

function linesOf(xml: string): readonly string[] {
  const lines: string[] = []
  const fields: Field[] = []
  const changes: string[] = []
  let line = ''
  let shown = ''
  const write = (text: string) => {
    if (fields.some(({ told, instruction }) => !told || renewable.test(instruction))) return
    const change = changes.at(-1) ?? ''
    if (change !== shown) line += `{${change}}`
    shown = change
    line += text
  }
  for (const [, closing, name = '', attributes = '', text = ''] of xml.matchAll(tokens)) {
    const alone = attributes.endsWith('/')
    switch (name) {
      case 'p':
        if (closing !== '/' && !alone) break
        lines.push(line.replace(/\s+/g, ' ').trim())
        line = ''
        shown = ''
        break
      case 'ins':
      case 'del':
      case 'moveFrom':
      case 'moveTo':
        if (closing === '/') changes.pop()
        else if (!alone) changes.push(name === 'ins' || name === 'moveTo' ? 'in' : 'out')
        break
      case 't':
      case 'delText':
        if (closing !== '/') write(unescapeXml(text))
        break
      case 'tab':
      case 'br':
      case 'cr':
        write(' ')
        break
      case 'instrText': {
        const field = fields.at(-1)
        if (closing !== '/' && field !== undefined) field.instruction += unescapeXml(text)
        break
      }
      case 'fldChar': {
        const type = /fldCharType="(\w+)"/.exec(attributes)?.[1]
        if (type === 'begin') fields.push({ instruction: '', told: false })
        else if (type === 'end') fields.pop()
        else for (const field of fields.slice(-1)) field.told = true
        break
      }
      case 'fldSimple':
        if (closing === '/') fields.pop()
        else if (!alone) fields.push({ instruction: /w:instr="([^"]*)"/.exec(attributes)?.[1] ?? '', told: true })
        break
    }
  }
  return lines.filter((each) => each !== '')
}
