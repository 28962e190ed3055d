/** The draft's blocks as parts of a document, with its edits as tracked changes. */

import { findBlanks } from '../language/blanks.ts'
import type { Change, Inline, ListEntry, Part } from '../model/document.ts'
import { lastAtMost } from '../model/span.ts'
import type { Block, Heading, List, Paragraph, Specification } from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import type { BodySetting, Composer } from './composer.ts'
import { composeInlines, insertedWords, isBlank, plainWords, wholly } from './inlines.ts'
import { footnotesIn } from './notices.ts'
import { inlinesOf } from './parts.ts'
import { composeTable, type Group, groupRequirements, requirementTable, statedTexts } from './tables.ts'

/** The parts of the text, and the footnotes it refers to in order of first reference. */
export interface Body {
  readonly parts: readonly Part[]
  readonly notes: readonly (readonly Part[])[]
}

/** Composes all blocks of a draft. */
export function composeBody(setting: BodySetting): Body {
  const { specification, between } = setting
  const { composer, notes } = composerOf(setting)
  const parts: Part[] = []
  const groups = groupRequirements(specification.blocks, composer.stated)
  const loose = besideGroups(groups, setting)
  for (const group of groups) {
    for (const block of group.blocks) parts.push(...(between.before.get(block) ?? []))
    parts.push(
      ...(group.requirements ? requirementTable(group.blocks, composer) : group.blocks.flatMap(composer.block)),
      ...(loose.get(group) ?? []),
    )
  }
  parts.unshift(...(loose.get(null) ?? []))
  parts.push(...between.behind)
  return { parts, notes }
}

/** Paragraphs that edits put between blocks, by the group of blocks they stand behind; null for those before all. */
function besideGroups(groups: readonly Group[], setting: BodySetting): ReadonlyMap<Group | null, readonly Part[]> {
  const beside = new Map<Group | null, Part[]>()
  const inSource = [...groups].sort((a, b) => a.start - b.start)
  setting.edits.loose.forEach(({ offset }, index) => {
    const group = inSource[lastAtMost(inSource, offset, ({ start }) => start)] ?? null
    const known = beside.get(group) ?? []
    known.push(...looseParagraph(setting, index))
    beside.set(group, known)
  })
  return beside
}

/** The texts that open with a term in bold and say what it means. */
function definitionTexts({ statements }: Specification): ReadonlySet<Text> {
  const texts = statements.filter(({ role }) => role === 'definition').map(({ passage }) => passage.text)
  return new Set(texts.filter(({ marks }) => marks.some(({ kind, start }) => kind === 'strong' && start === 0)))
}

function composerOf(setting: BodySetting): { readonly composer: Composer; readonly notes: (readonly Part[])[] } {
  const { specification, edits, anchors, crossings, language } = setting
  const footnotes = new Map(footnotesIn(specification.blocks).map((footnote) => [footnote.name, footnote]))
  const notes: (readonly Part[])[] = []
  const within: string[] = []
  const told = new Set<string>()
  const composer: Composer = {
    setting,
    stated: statedTexts(specification),
    definitions: definitionTexts(specification),
    heading: '',
    inlines: (text, look) =>
      composeInlines(text, {
        stretches: edits.stretches.get(text) ?? [],
        comments: anchors.ranges.get(text) ?? [],
        bookmarks: crossings.ranges.get(text) ?? [],
        crossings: crossings.byText.get(text) ?? [],
        blanks: look?.lines === 'all' ? [] : findBlanks(text.value, language),
        language,
        note,
        figures: setting.figures,
        from: look?.from ?? 0,
        lines: look?.lines ?? 'none',
      }),
    block: (block) => composeBlock(block, composer),
  }

  function note(name: string, change: Change | null): readonly Inline[] {
    const footnote = footnotes.get(name)
    if (footnote === undefined || within.includes(name)) return [plainWords(`[^${name}]`, { change })]
    const nested = within.length > 0
    within.push(name)
    const parts = footnote.blocks.flatMap(composer.block)
    within.pop()
    // Word allows no footnote inside a footnote: its text follows in brackets.
    if (nested) return [plainWords(' ('), ...parts.flatMap(inlinesOf), plainWords(')')]
    notes.push(parts)
    const comments = told.has(name) ? [] : (anchors.notes.get(name) ?? [])
    told.add(name)
    return [{ type: 'note', note: notes.length, change, comments }]
  }
  return { composer, notes }
}

function composeBlock(block: Block, composer: Composer): readonly Part[] {
  switch (block.type) {
    case 'heading':
      return composeHeading(block, composer)
    case 'paragraph':
      return composeParagraph(block, composer)
    case 'list':
      return composeList(block, composer)
    case 'table':
      return composeTable(block, composer)
    case 'quote': {
      const parts = block.blocks.flatMap(composer.block)
      return parts.length === 0 ? [] : [{ type: 'quote', parts }]
    }
    case 'code':
      return asParts(composer.inlines(block.text, { lines: 'all' }), 'code')
    case 'html':
      return block.comment ? [] : asParts(composer.inlines(block.text), 'paragraph')
    case 'divider':
      return [{ type: 'divider' }]
    case 'footnote':
      return []
  }
}

function composeHeading(heading: Heading, composer: Composer): readonly Part[] {
  const { outline } = composer.setting
  if (heading === outline.titleHeading) return []
  const place = outline.places.get(heading)
  // A heading inside a quote or list is no part of the outline.
  if (place === undefined) return asParts(composer.inlines(heading.text), 'paragraph').map(inBold)
  const content = composer.inlines(heading.text, { from: place.ownNumber })
  composer.heading = heading.text.value.slice(place.ownNumber).trim()
  const { level, numbered } = place
  return isBlank(content) ? [] : [{ type: 'heading', level, numbered, ...wholly(content) }]
}

function composeParagraph(paragraph: Paragraph, composer: Composer): readonly Part[] {
  const parts = asParts(composer.inlines(paragraph.text), 'paragraph')
  return composer.definitions.has(paragraph.text)
    ? parts.map((part) => (part.type === 'paragraph' ? { ...part, defines: true } : part))
    : parts
}

function composeList(list: List, composer: Composer): readonly Part[] {
  // An item without words keeps its number.
  const blank: Part = { type: 'paragraph', content: [], change: null }
  const items = list.items.map((item): ListEntry => {
    const parts = item.blocks.flatMap(composer.block)
    return { parts: parts.length === 0 ? [blank] : parts }
  })
  return [{ type: 'list', ordered: list.ordered, start: list.start, items }]
}

function looseParagraph({ edits, anchors, language }: BodySetting, index: number): readonly Part[] {
  const paragraph = edits.loose[index]
  if (paragraph === undefined) return []
  const change: Change = { kind: 'inserted', rule: paragraph.edit.finding.rule }
  const comments = anchors.loose.get(paragraph.edit) ?? []
  return [{ type: 'paragraph', content: insertedWords(paragraph.value, { change, comments }, language), change }]
}

function asParts(content: readonly Inline[], type: 'paragraph' | 'code'): readonly Part[] {
  return isBlank(content) ? [] : [{ type, ...wholly(content) }]
}

function inBold(part: Part): Part {
  if (part.type !== 'paragraph') return part
  const content = part.content.map((piece) =>
    piece.type === 'words'
      ? { ...piece, styles: ['strong' as const, ...piece.styles.filter((s) => s !== 'strong')] }
      : piece,
  )
  return { ...part, content }
}
