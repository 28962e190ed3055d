/** Reads a YAML draft: facts under `tender`, requirements flat or in sections, every scalar knowing its place. */

import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml'
import { type Facts, noFacts } from '../model/facts.ts'
import type { Allowance } from '../model/finding.ts'
import { helpWith } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Block, Draft, ParsedDraft, Passage, RequirementKind, Section, Stated } from '../model/specification.ts'
import { type Text, trimText } from '../model/text.ts'
import { checkPermission } from './allowance.ts'
import { readFacts } from './facts.ts'
import { collectFaults } from './faults.ts'
import { guessLanguage } from './language.ts'
import { lineEnd, lineStart } from './lines.ts'
import { numberHeadings } from './outline.ts'
import {
  checkTree,
  type Entry,
  noteKind,
  openTree,
  type Place,
  readMapping,
  readScalar,
  spanOfNode,
  writtenAs,
} from './tree.ts'

/** The keys of a YAML draft. */
const draftKeys = ['tender', 'requirements', 'sections'] as const
/** The keys of a section. */
const sectionKeys = ['title', 'text', 'requirements', 'sections'] as const
/** The keys of a requirement. */
const requirementKeys = ['id', 'text', 'kind', 'evidence', 'lot', 'allow', 'section'] as const
/** The keys of an allowance. */
const allowanceKeys = ['rule', 'reason', 'until', 'by'] as const
/** The kinds a requirement may state. */
export const requirementKinds = [
  'exclusion',
  'selection',
  'requirement',
  'wish',
  'award',
  'contract-term',
  'information',
] as const satisfies readonly RequirementKind[]

/** Everything that grows while the tree is walked. */
interface Reading extends Place {
  readonly blocks: Block[]
  readonly sections: Section[]
  readonly passages: Passage[]
  readonly allowances: Allowance[]
  readonly number: (title: string, depth: number) => string
}

/** Reads a YAML draft; throws a Problem that holds every mistake in it. */
export function parseYaml(draft: Draft): ParsedDraft {
  const faults = collectFaults(draft)
  const source = draft.text
  const base = source.startsWith('\uFEFF') ? 1 : 0
  const reading: Reading = {
    source,
    base,
    faults,
    blocks: [],
    sections: [],
    passages: [],
    allowances: [],
    number: numberHeadings(),
  }
  const document = openTree(source.slice(base))
  checkTree(document, reading)
  faults.settle()
  const facts = readDraft(document.contents, reading)
  faults.settle()
  const { blocks, sections, passages, allowances } = reading
  return { draft, facts, language: facts.language ?? guessLanguage(passages), blocks, sections, passages, allowances }
}

function readDraft(node: Node | null, reading: Reading): Facts {
  const known: readonly string[] = draftKeys
  if (!isMap(node) || !node.items.some(({ key }) => isScalar(key) && known.includes(writtenAs(key)))) {
    reading.faults.note(
      reading.base,
      { nl: 'Dit YAML-bestand is geen uitvraag.', en: 'This YAML file is no tender draft.' },
      {
        nl: "Een uitvraag heeft 'tender:' met feiten en 'requirements:' of 'sections:' met eisen.",
        en: "A draft has 'tender:' with facts and 'requirements:' or 'sections:' with requirements.",
      },
    )
    return noFacts
  }
  let facts = noFacts
  for (const { key, value } of readMapping(node, known, reading).values()) {
    if (key === 'requirements') readRequirements(value, 1, reading)
    else if (key === 'sections') readSections(value, 1, reading)
    else if (isMap(value)) facts = readFacts(value, reading)
    else if (value !== null) noteKind(value, { nl: "feiten zoals 'titel:'", en: "facts such as 'title:'" }, reading)
  }
  return facts
}

function readSections(list: Node | null, depth: number, reading: Reading): void {
  for (const { node } of itemsOf(list, reading)) {
    const keys = readMapping(node, sectionKeys, reading)
    const title = textOf(keys.get('title'), reading)
    if (title !== undefined) openSection(title, depth, reading)
    for (const entry of keys.values()) {
      if (entry.key === 'text') addText(textOf(entry, reading), null, null, reading)
      if (entry.key === 'requirements') readRequirements(entry.value, depth + 1, reading)
      if (entry.key === 'sections') readSections(entry.value, depth + 1, reading)
    }
  }
}

function openSection(title: Text, depth: number, reading: Reading): void {
  const span = spanOfText(title)
  const heading = title.value.replace(/\s+/g, ' ')
  reading.sections.push({ number: reading.number(heading, depth), title: heading, depth, span })
  reading.blocks.push({ type: 'heading', depth, text: title, span })
  addPassage(title, 'heading', span, null, reading)
}

function readRequirements(list: Node | null, depth: number, reading: Reading): void {
  let group: string | undefined
  for (const { node, extent } of itemsOf(list, reading)) {
    const keys = readMapping(node, requirementKeys, reading)
    const section = textOf(keys.get('section'), reading)
    if (section !== undefined && section.value !== group) openSection(section, depth, reading)
    group = section?.value
    const text = textOf(keys.get('text'), reading)
    if (!keys.get('text')?.value && isMap(node)) noteTextless(node, reading)
    const stated: Stated = {
      id: wordOf(keys.get('id'), reading),
      kind: kindOf(keys.get('kind'), reading),
      lot: wordOf(keys.get('lot'), reading),
      evidence: false,
    }
    addText(text, extent, stated, reading)
    for (const proof of scalarsOf(keys.get('evidence'), reading)) {
      addText(proof, extent, { ...stated, evidence: true }, reading)
    }
    readAllowances(keys.get('allow')?.value ?? null, extent, reading)
  }
}

function readAllowances(node: Node | null, covers: Span, reading: Reading): void {
  const list = isSeq(node) ? itemsOf(node, reading).map((item) => item.node) : node === null ? [] : [node]
  for (const item of list) {
    const keys = readMapping(item, allowanceKeys, reading)
    if (!isMap(item)) continue
    const word = (key: string) => wordOf(keys.get(key), reading)
    const rules = (word('rule') ?? '').split(/[\s,]+/).filter((rule) => rule !== '')
    const span = spanOfNode(item, reading)
    const said = { rules, reason: word('reason') ?? '', until: word('until'), by: word('by') }
    const permission = checkPermission(said, span.start, reading.faults)
    if (permission !== undefined) reading.allowances.push({ ...permission, span, covers })
  }
}

/** Lists the entries of a sequence, each with what disappears when it is removed; nothing there is an empty list. */
function itemsOf(list: Node | null, reading: Reading): { readonly node: Node; readonly extent: Span }[] {
  if (list === null) return []
  if (!isSeq(list)) {
    noteKind(list, { nl: "een lijst met '- ' voor elk onderdeel", en: "a list with '- ' before each entry" }, reading)
    return []
  }
  const nodes = list.items as Node[]
  return nodes.flatMap((node, index) =>
    isScalar(node) && node.value === null ? [] : [{ node, extent: extentOf(list, index, reading) }],
  )
}

/** The lines of an entry from its dash on; in a flow sequence, the entry with the comma that goes with it. */
function extentOf(list: YAMLSeq, index: number, place: Place): Span {
  const { source, base } = place
  const nodes = list.items as Node[]
  const own = spanOfNode(nodes[index] as Node, place)
  const token = list.srcToken
  if (list.flow || token?.type !== 'block-seq') {
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (after !== undefined) return { start: own.start, end: spanOfNode(after, place).start }
    return { start: before === undefined ? own.start : spanOfNode(before, place).end, end: own.end }
  }
  const dash = token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')
  const start = dash === undefined ? own.start : base + dash.offset
  return { start: lineStart(source, start), end: lineEnd(source, own.end) }
}

function kindOf(entry: Entry | undefined, reading: Reading): RequirementKind | null {
  const written = wordOf(entry, reading)
  const kind = requirementKinds.find((candidate) => candidate === written)
  if (written !== null && kind === undefined && entry?.value) {
    const choice = requirementKinds.join(', ')
    reading.faults.note(
      spanOfNode(entry.value, reading).start,
      { nl: `De soort '${written}' bestaat niet.`, en: `The kind '${written}' does not exist.` },
      helpWith(written, requirementKinds, { nl: `Kies uit: ${choice}.`, en: `Choose from: ${choice}.` }, "'"),
    )
  }
  return kind ?? null
}

function wordOf(entry: Entry | undefined, reading: Reading): string | null {
  return textOf(entry, reading)?.value ?? null
}

function textOf(entry: Entry | undefined, reading: Reading): Text | undefined {
  if (entry === undefined || entry.value === null) return undefined
  if (isScalar(entry.value)) return readText(entry.value, reading)
  noteKind(entry.value, { nl: `tekst achter '${entry.key}:'`, en: `text after '${entry.key}:'` }, reading)
  return undefined
}

/** The texts of a scalar or of a list of scalars. */
function scalarsOf(entry: Entry | undefined, reading: Reading): Text[] {
  if (entry === undefined || !isSeq(entry.value)) return [textOf(entry, reading)].filter((text) => text !== undefined)
  return itemsOf(entry.value, reading).flatMap(({ node }) => textOf({ ...entry, value: node }, reading) ?? [])
}

function readText(node: Parameters<typeof readScalar>[0], reading: Reading): Text | undefined {
  const text = trimText(readScalar(node, reading))
  return text.value === '' ? undefined : text
}

function addText(text: Text | undefined, extent: Span | null, stated: Stated | null, reading: Reading): void {
  if (text === undefined) return
  const span = spanOfText(text)
  reading.blocks.push({ type: 'paragraph', text, span })
  addPassage(text, 'paragraph', extent ?? span, stated, reading)
}

function addPassage(text: Text, role: Passage['role'], extent: Span, stated: Stated | null, reading: Reading): void {
  const section = reading.sections.length - 1
  reading.passages.push({ text, role, extent, section, column: null, table: -1, row: -1, quoted: false, stated })
}

function spanOfText({ runs }: Text): Span {
  const [first, last] = [runs[0], runs.at(-1)]
  return { start: first?.source ?? 0, end: (last?.source ?? 0) + (last?.sourceLength ?? 0) }
}

function noteTextless(node: Node, reading: Reading): void {
  reading.faults.note(
    spanOfNode(node, reading).start,
    { nl: 'Deze eis heeft geen tekst.', en: 'This requirement has no text.' },
    { nl: "Schrijf de eis achter 'text:'.", en: "Write the requirement after 'text:'." },
  )
}
