/** Reads a YAML draft: facts under `tender`, requirements flat or in sections, every scalar knowing its place. */

import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml'
import {
  allNames,
  allowanceKeys,
  draftKeys,
  type KeyNames,
  keyNamed,
  kindKey,
  kindNames,
  marginKeys,
  numberKey,
  partKeys,
  requirementKeys,
  sectionKeys,
} from '../model/draft-keys.ts'
import { type Facts, noFacts } from '../model/facts.ts'
import type { Allowance } from '../model/finding.ts'
import { didYouMean, helpWith } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import type { Block, Draft, ParsedDraft, Passage, RequirementKind, Section, Stated } from '../model/specification.ts'
import { joinTexts, sliceTexts, type Text, trimText } from '../model/text.ts'
import { checkPermission } from './allowance.ts'
import { readEmbedded } from './embedded.ts'
import { factOf, noteTwice, readFacts } from './facts.ts'
import { collectFaults } from './faults.ts'
import { guessLanguage } from './language.ts'
import { lineEnd, lineStart } from './lines.ts'
import { numberHeadings } from './outline.ts'
import {
  checkTree,
  type Entry,
  entriesOf,
  noteKind,
  noteUnknown,
  openTree,
  type Place,
  readScalar,
  spanOfNode,
} from './tree.ts'

/** Everything that grows while the tree is walked. */
interface Reading extends Place {
  readonly blocks: Block[]
  readonly sections: Section[]
  readonly passages: Passage[]
  readonly allowances: Allowance[]
  readonly number: (title: string, depth: number) => string
  readonly draft: Draft
  readonly tables: { count: number }
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
    draft,
    tables: { count: 0 },
  }
  const document = openTree(source.slice(base))
  checkTree(document, reading)
  faults.settle()
  const facts = readDraft(document.contents, reading)
  faults.settle()
  const { blocks, sections, passages, allowances } = reading
  return { draft, facts, language: facts.language ?? guessLanguage(passages), blocks, sections, passages, allowances }
}

function isDraft(entries: readonly Entry[]): boolean {
  return entries.some(({ key }) => marginKeys.includes(key))
}

function readDraft(node: Node | null, reading: Reading): Facts {
  const entries = isMap(node) ? entriesOf(node, reading) : []
  if (!isDraft(entries)) {
    reading.faults.note(
      reading.base,
      { nl: 'Dit YAML-bestand is geen uitvraag.', en: 'This YAML file is no tender draft.' },
      {
        nl: "Een uitvraag heeft bovenaan feiten, zoals 'titel:' en 'domein:', en daaronder 'hoofdstukken:' of 'eisen:'.",
        en: "A draft has 'tender:' with facts and 'requirements:' or 'sections:' with requirements.",
      },
    )
    return noFacts
  }
  // Facts may stand at the margin, as in front matter, or under a key of their own.
  const facts: Entry[] = []
  const parts: Entry[] = []
  for (const entry of entries) {
    if (keyNamed(draftKeys, entry.key) !== 'tender') (factOf(entry.key) === undefined ? parts : facts).push(entry)
    else if (isMap(entry.value)) facts.push(...entriesOf(entry.value, reading))
    else if (entry.value !== null)
      noteKind(entry.value, { nl: "feiten zoals 'titel:'", en: "facts such as 'title:'" }, reading)
  }
  readParts(parts, draftKeys, 1, reading)
  return readFacts(facts, reading)
}

/**
 * Reads what stands in a part of a draft: texts, requirements, parts below it. A key with a digit numbers a requirement; any
 * other that is no slip of a known one is the title of what it holds.
 */
function readParts(entries: readonly Entry[], names: KeyNames, depth: number, reading: Reading): void {
  for (const entry of entries) {
    const key = keyNamed(names, entry.key)
    if (key === 'text') addProse(entry, depth, reading)
    else if (key === 'requirements') readRequirements(entry.value, depth, reading)
    else if (key === 'sections') readSections(entry.value, depth, reading)
    else if (key !== undefined) continue
    else if (isNumbered(entry, reading)) readNumbered(entry, reading)
    else if (isSlip(entry.key, names)) noteUnknown(entry, allNames(names), reading)
    else readTitled(entry, depth, reading)
  }
}

/** True for a key that numbers a requirement: "GE-1: …", "3.2: { tekst: … }". */
function isNumbered({ key, value }: Entry, reading: Reading): boolean {
  if (!numberKey.test(key)) return false
  return isScalar(value) || (isMap(value) && holdsText(entriesOf(value, reading)))
}

/** True for a mapping that tells a requirement. */
const holdsText = (entries: readonly Entry[]): boolean => entryNamed('text', requirementKeys, entries) !== undefined

/** The entry with a key, under any of its names. */
function entryNamed(name: string, names: KeyNames, entries: readonly Entry[]): Entry | undefined {
  return entries.find(({ key }) => keyNamed(names, key) === name)
}

/** True for a key that is most likely a known one mistyped: but for a letter the same, as "sancties" is another word than "secties". */
function isSlip(key: string, names: KeyNames): boolean {
  const meant = didYouMean(key, allNames(names), 1)
  return (
    meant !== undefined && meant.charAt(0) === key.charAt(0).toLowerCase() && Math.abs(meant.length - key.length) < 3
  )
}

/** Keys that only say that a list follows. */
const containers: ReadonlySet<string> = new Set([
  'regels',
  'vragen',
  'groepen',
  'lijsten',
  'onderdelen',
  'items',
  'rows',
])

/** A part whose key is its title: "geschiktheidseisen:". */
function readTitled({ key, keySpan, value }: Entry, depth: number, reading: Reading): void {
  if (value === null) return
  // "regels:" says nothing that its entries do not.
  if (isSeq(value) && containers.has(key)) {
    readRequirements(value, depth, reading)
    return
  }
  const entries = isMap(value) ? entriesOf(value, reading) : []
  const isRequirement = holdsText(entries)
  openSection(titleIn(entries, reading) ?? titleOf(key, keySpan, reading), depth, reading)
  if (isSeq(value)) readRequirements(value, depth + 1, reading)
  else if (isScalar(value)) addProse({ key, keySpan, value }, depth + 1, reading)
  else if (isRequirement && !entries.some(({ value }) => isMap(value) || isSeq(value)))
    readRequirement(value, linesOf(keySpan.start, value, reading), null, reading)
  else readParts(entries, sectionKeys, depth + 1, reading)
}

/** A key as a title: "matching_en_start" is "Matching en start"; one that is written otherwise stands for its key as a whole. */
function titleOf(key: string, { start, end }: Span, { source }: Reading): Text {
  const value = key.charAt(0).toUpperCase() + key.slice(1).replaceAll('_', ' ')
  const from = start + Math.max(0, source.slice(start, end).indexOf(key))
  const sourceLength = value === key ? key.length : key.length + 1
  return { value, runs: [{ at: 0, length: key.length, source: from, sourceLength }], marks: [] }
}

function readSections(list: Node | null, depth: number, reading: Reading): void {
  for (const { node } of itemsOf(list, reading)) {
    if (!isMap(node)) {
      noteKind(node, { nl: "sleutels zoals 'titel:'", en: "keys such as 'title:'" }, reading)
      continue
    }
    const entries = entriesOf(node, reading)
    openPart(entryNamed('title', partKeys, entries), entries, depth, reading)
  }
}

/** The title that a part states. */
function titleIn(entries: readonly Entry[], reading: Reading): Text | undefined {
  return textOf(entryNamed('title', sectionKeys, entries), reading)
}

function openSection(title: Text, depth: number, reading: Reading): void {
  const span = spanOfText(title)
  const heading = title.value.replace(/\s+/g, ' ')
  reading.sections.push({ number: reading.number(heading, depth), title: heading, depth, span })
  reading.blocks.push({ type: 'heading', depth, text: title, span })
  addPassage(title, 'heading', span, null, reading)
}

/** The requirement of a key that numbers it. */
function readNumbered({ key, keySpan, value }: Entry, reading: Reading): void {
  if (value !== null) readRequirement(value, linesOf(keySpan.start, value, reading), key, reading)
}

/** Reads a list of requirements, or a mapping of their numbers to them. */
function readRequirements(list: Node | null, depth: number, reading: Reading): void {
  if (isMap(list) && !list.flow && !holdsText(entriesOf(list, reading))) {
    readParts(entriesOf(list, reading), {}, depth, reading)
    return
  }
  let group: string | undefined
  for (const { node, extent } of itemsOf(list, reading)) {
    const entries = isMap(node) ? entriesOf(node, reading) : []
    const [only] = entries
    // "- E1: De aanbieder …"
    if (entries.length === 1 && only?.value && isNumbered(only, reading)) {
      readRequirement(only.value, extent, only.key, reading)
      continue
    }
    if (isPart(entries)) {
      readPart(entries, depth, reading)
      continue
    }
    const section = textOf(entryNamed('section', requirementKeys, entries), reading)
    if (section !== undefined && section.value !== group) openSection(section, depth, reading)
    group = section?.value
    readRequirement(node, extent, null, reading)
  }
}

/** True for an entry of a list that tells no requirement and holds others: a group, with what names it. */
function isPart(entries: readonly Entry[]): boolean {
  return !holdsText(entries) && entries.some(({ value }) => isSeq(value) && value.items.some(isMap))
}

/** Reads a group of requirements or parts, under the title that it states or else the first words it holds. */
function readPart(entries: readonly Entry[], depth: number, reading: Reading): void {
  const named =
    entryNamed('title', partKeys, entries) ?? entries.find(({ value }) => isScalar(value) && value.value !== null)
  openPart(named, entries, depth, reading)
}

/** Reads what a part holds, under its title, with the number that it states before that. */
function openPart(named: Entry | undefined, entries: readonly Entry[], depth: number, reading: Reading): void {
  const first = entryNamed('id', partKeys, entries)
  const isBefore = first !== undefined && named !== undefined && first.keySpan.start < named.keySpan.start
  const titled = isBefore ? [first, named] : [named]
  const titles = titled.map((entry) => textOf(entry, reading)).filter((text) => text !== undefined)
  if (titles.length > 0) openSection(joinTexts(titles, ' '), depth, reading)
  const rest = entries.filter((entry) => !titled.includes(entry))
  readParts(rest, sectionKeys, depth + 1, reading)
}

/** Reads one requirement: its text alone, or a mapping that tells more of it. */
function readRequirement(node: Node, extent: Span, number: string | null, reading: Reading): void {
  if (isScalar(node)) {
    const stated: Stated = { id: number, kind: null, lot: null, evidence: false }
    addText(readText(node, reading), extent, stated, reading)
    return
  }
  const { keys, others } = readKeys(node, requirementKeys, reading)
  const kind = keys.get('kind') ?? others.find((entry) => statesKind(entry, reading))
  const told = keys.get('text') ?? (keys.has('id') ? longestOf(others) : undefined)
  const text = textOf(told, reading)
  if (!told?.value && isMap(node)) noteTextless(node, reading)
  const stated: Stated = {
    id: wordOf(keys.get('id'), reading) ?? number,
    kind: kindOf(kind, reading),
    lot: wordOf(keys.get('lot'), reading),
    evidence: false,
  }
  addText(text, extent, stated, reading)
  for (const proof of scalarsOf(keys.get('evidence'), reading)) {
    addText(proof, extent, { ...stated, evidence: true }, reading)
  }
  // What has no place of its own is told as it stands: "punten: 40", "toelichting: …".
  for (const entry of others) {
    if (entry === told || entry === kind) continue
    const value = textOf(entry, reading)
    if (value === undefined) continue
    addText(joinTexts([titleOf(entry.key, entry.keySpan, reading), value], ': '), extent, null, reading)
  }
  readAllowances(keys.get('allow')?.value ?? null, extent, reading)
}

/** The entry that tells a requirement with a number where none is named so: the one of the most words, at least two. */
function longestOf(entries: readonly Entry[]): Entry | undefined {
  const lengthOf = ({ value }: Entry) => (isScalar(value) ? String(value.value).trim().split(/\s+/).length : 0)
  const longest = entries.reduce<Entry | undefined>(
    (best, entry) => (best === undefined || lengthOf(entry) > lengthOf(best) ? entry : best),
    undefined,
  )
  return longest !== undefined && lengthOf(longest) > 1 ? longest : undefined
}

/** The entries of a mapping by their English names, and those that have none; notes a node that is no mapping, and slips. */
function readKeys(
  node: Node,
  names: KeyNames,
  reading: Reading,
): { readonly keys: ReadonlyMap<string, Entry>; readonly others: readonly Entry[] } {
  const keys = new Map<string, Entry>()
  const others: Entry[] = []
  const first = Object.entries(names)[0]
  if (!isMap(node))
    noteKind(node, { nl: `sleutels zoals '${first?.[1][0]}:'`, en: `keys such as '${first?.[0]}:'` }, reading)
  for (const entry of isMap(node) ? entriesOf(node, reading) : []) {
    const key = keyNamed(names, entry.key)
    const earlier = key === undefined ? undefined : keys.get(key)
    if (earlier !== undefined) noteTwice(entry, earlier.key, reading)
    else if (key !== undefined) keys.set(key, entry)
    else if (isSlip(entry.key, names) || (entry.value !== null && !isScalar(entry.value)))
      noteUnknown(entry, allNames(names), reading)
    else others.push(entry)
  }
  return { keys, others }
}

/** The lines from a key to the end of its value. */
function linesOf(from: number, value: Node, place: Place): Span {
  return { start: lineStart(place.source, from), end: lineEnd(place.source, spanOfNode(value, place).end) }
}

function readAllowances(node: Node | null, covers: Span, reading: Reading): void {
  const list = isSeq(node) ? itemsOf(node, reading).map((item) => item.node) : node === null ? [] : [node]
  for (const item of list) {
    const { keys } = readKeys(item, allowanceKeys, reading)
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

/** True for "type: eis", where "type: upload" tells something else. */
function statesKind(entry: Entry, reading: Reading): boolean {
  return entry.key === kindKey && keyNamed(kindNames, wordOf(entry, reading)?.toLowerCase() ?? '') !== undefined
}

function kindOf(entry: Entry | undefined, reading: Reading): RequirementKind | null {
  const written = wordOf(entry, reading)
  if (written === null || !entry?.value) return null
  const kind = keyNamed(kindNames, written.toLowerCase()) as RequirementKind | undefined
  if (kind !== undefined) return kind
  const dutch = Object.values(kindNames).map(([name]) => name)
  reading.faults.note(
    spanOfNode(entry.value, reading).start,
    { nl: `De soort '${written}' bestaat niet.`, en: `The kind '${written}' does not exist.` },
    helpWith(
      written,
      allNames(kindNames),
      { nl: `Kies uit: ${dutch.join(', ')}.`, en: `Choose from: ${Object.keys(kindNames).join(', ')}.` },
      "'",
    ),
  )
  return null
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

/** Adds the text of a part: a literal block may hold lists and tables, other text of several lines is paragraphs. */
function addProse(entry: Entry, depth: number, reading: Reading): void {
  const text = textOf(entry, reading)
  if (text === undefined) return
  const isLiteral = isScalar(entry.value) && entry.value.type === 'BLOCK_LITERAL'
  if (!isLiteral || !text.value.includes('\n') || text.value.startsWith('---')) {
    const lines = [...text.value.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }))
    for (const line of sliceTexts(text, lines)) addText(line, null, null, reading)
    return
  }
  const { blocks, sections, passages, allowances } = readEmbedded(text, reading.draft, reading.faults)
  const [above, tables] = [reading.sections.length, reading.tables.count]
  for (const section of sections) {
    const level = section.depth + depth - 1
    reading.sections.push({ ...section, depth: level, number: reading.number(section.title, level) })
  }
  for (const block of blocks)
    reading.blocks.push(block.type === 'heading' ? { ...block, depth: block.depth + depth - 1 } : block)
  for (const passage of passages) {
    const table = passage.table < 0 ? -1 : passage.table + tables
    reading.passages.push({ ...passage, section: passage.section + above, table })
    reading.tables.count = Math.max(reading.tables.count, table + 1)
  }
  reading.allowances.push(...allowances)
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
    { nl: "Schrijf de eis achter 'tekst:'.", en: "Write the requirement after 'text:'." },
  )
}
