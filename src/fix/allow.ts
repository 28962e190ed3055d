/** Writes an allowance into a draft, in the places where it may speak for a finding. */

import { namesOf, requirementKeys } from '../model/draft-keys.ts'
import type { Finding } from '../model/finding.ts'
import type { Draft } from '../model/specification.ts'

/**
 * The draft's text with an allowance for a finding, in each place where that may be written, likeliest first. Whoever
 * calls looks which of them allows the finding: a list, a table and a paragraph each want it elsewhere.
 */
export function allowancesFor({ format, text }: Draft, finding: Finding, reason: string): readonly string[] {
  const said = reason.replace(/\s+/g, ' ').trim()
  return format === 'yaml' ? inYaml(text, finding, said) : inMarkdown(text, finding, said)
}

function inMarkdown(text: string, { rule, span }: Finding, reason: string): readonly string[] {
  const comment = `<!-- tenderlint-allow ${rule}: ${reason.replaceAll('--', '–')} -->`
  const line = lineAt(text, span.start)
  const end = lineAt(text, span.end).end
  const cell = /^\s*\|/.test(text.slice(line.start, line.end)) ? text.indexOf('|', span.end) : -1
  const block = blockStart(text, line.start)
  const indent = /^[ \t]*/.exec(text.slice(block))?.[0] ?? ''
  return [
    ...(cell >= 0 && cell <= end ? [insert(text, cell, `${comment} `)] : []),
    insert(text, block, `${indent}${comment}${lineEnd(text)}`),
    insert(text, block, `${indent}${comment}${lineEnd(text)}${lineEnd(text)}`),
    insert(text, end, ` ${comment}`),
  ]
}

/** Where the block begins that a line stands in: after a blank line, or at a heading, a list item or a row. */
function blockStart(text: string, from: number): number {
  let start = from
  while (start > 0 && !/^\s*(?:[-*+]|\d+[.)]|#{1,6}|\|)(?:\s|$)/.test(text.slice(start, lineAt(text, start).end))) {
    const above = lineAt(text, start - 1)
    if (text.slice(above.start, above.end).trim() === '') break
    start = above.start
  }
  return start
}

/** The key of a requirement's text, in English and Dutch. */
const textKey = new RegExp(`^(\\s*)(-\\s+)?(?:${namesOf(requirementKeys, 'text').join('|')}):`)

/** A requirement of a block mapping takes its allowance on a line of its own, beside its text. */
function inYaml(text: string, { rule, span }: Finding, reason: string): readonly string[] {
  for (let line = lineAt(text, span.start); ; line = lineAt(text, line.start - 1)) {
    const [, lead = '', dash = ''] = textKey.exec(text.slice(line.start, line.end)) ?? []
    if (lead + dash !== '') {
      const key = `allow: { rule: ${rule}, reason: ${JSON.stringify(reason)} }${lineEnd(text)}`
      const at = line.start + lead.length + dash.length
      return [insert(text, at, `${key}${' '.repeat(lead.length + dash.length)}`)]
    }
    if (line.start === 0) return []
  }
}

/** The line that holds an offset, without its end. */
function lineAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const next = text.indexOf('\n', Math.max(start, offset))
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next
  return { start, end }
}

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at)
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
