/** What of a draft the document shows otherwise than its author may expect: nothing goes without a word. */

import { fillSlots } from '../language/slots.ts'
import type { Figure, Notice } from '../model/document.ts'
import { leavesOf } from '../model/leaves.ts'
import type { Bilingual } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Block, Specification } from '../model/specification.ts'
import { type Mark, sourceSpan, type Text } from '../model/text.ts'
import { kindOfTarget } from './inlines.ts'
import { numbersItself } from './outline.ts'
import { noticeWords } from './words.ts'

type Kind = keyof typeof noticeWords

/** The notices of a draft, those of one kind together, in the order of their first line. */
export function noticesOf(specification: Specification, figures: ReadonlyMap<string, Figure>): readonly Notice[] {
  const { blocks, draft, statements, references } = specification
  const told = new Map<string, { readonly kind: Kind; readonly name: string; readonly offsets: number[] }>()
  const note = (kind: Kind, offset: number, name = '') => {
    // Dead links often come by the dozen, from a table of contents: one example says enough.
    const key = kind === 'nowhere' || kind === 'counted' ? kind : `${kind} ${name}`
    const known = told.get(key)
    if (known === undefined) told.set(key, { kind, name, offsets: [offset] })
    else known.offsets.push(offset)
  }
  const called = new Set<string>()
  for (const { text } of leavesOf(blocks)) {
    for (const mark of text.marks) {
      if (mark.kind === 'footnote') called.add(mark.target ?? '')
      const kind = kindOf(mark, figures)
      if (kind !== null) note(kind, sourceSpan(text, mark.start, mark.end).start, nameOf(mark, text))
    }
  }
  for (const { role, source } of statements) if (role === 'contents') note('contents', source.start)
  const own = references.filter(({ kind, source, elsewhere }) => kind === 'section' && source === null && !elsewhere)
  if (own.length > 0 && !numbersItself(specification))
    for (const { statement, number } of own) note('counted', statements[statement]?.source.start ?? 0, number)
  for (const { name, span } of footnotesIn(blocks)) if (!called.has(name)) note('uncalled', span.start, name)
  const starts = told.size === 0 ? [] : lineStarts(draft.text)
  return [...told.values()]
    .sort((a, b) => (a.offsets[0] ?? 0) - (b.offsets[0] ?? 0))
    .map(({ kind, name, offsets }) => ({
      what: whatOf(kind === 'nowhere' && offsets.length > 1 ? 'nowheres' : kind, name),
      lines: [...new Set(offsets.map((at) => placeAt(starts, at).line))],
    }))
}

function whatOf(kind: Kind, name: string): Bilingual {
  const { nl, en } = noticeWords[kind]
  return { nl: fillSlots(nl, { name }), en: fillSlots(en, { name }) }
}

function kindOf({ kind, target = '' }: Mark, figures: ReadonlyMap<string, Figure>): Kind | null {
  if (kind === 'html') {
    if (/^<!--/.test(target)) return /^<!--\s*tenderlint-/.test(target) ? null : 'comment'
    // A line break is shown as one.
    return /^<br\b/i.test(target) ? null : 'html'
  }
  if (kind === 'image' && !figures.has(target)) return kindOfTarget(target) === 'web' ? 'remote' : 'unread'
  if (kind !== 'link') return null
  const leads = kindOfTarget(target)
  return leads === 'file' ? 'file' : leads === 'other' ? 'nowhere' : null
}

function nameOf({ kind, target = '' }: Mark, text: Text): string {
  return kind === 'html' ? '' : target === '' ? text.value.trim().slice(0, 40) : target
}

/** Every footnote among the blocks, however deep. */
export function footnotesIn(blocks: readonly Block[]): readonly (Block & { readonly type: 'footnote' })[] {
  return blocks.flatMap((block) => {
    if (block.type === 'footnote') return [block]
    if (block.type === 'quote') return footnotesIn(block.blocks)
    return block.type === 'list' ? block.items.flatMap((item) => footnotesIn(item.blocks)) : []
  })
}
