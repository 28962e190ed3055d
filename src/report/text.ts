/** The report a buyer reads in a terminal: what is wrong and where, why, what to do, and what it saves. */

import { formatHours } from '../language/hours.ts'
import type { Citation } from '../model/citation.ts'
import type { Language } from '../model/facts.ts'
import type { Finding, Related, Severity } from '../model/finding.ts'
import { type Look, type Report, shortOf } from '../model/result.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import { caretsOf, type Excerpt, excerptAt } from './excerpt.ts'
import { formatExact } from './number.ts'
import {
  adviceOf,
  burdenRows,
  caveatOf,
  differencesOf,
  explainCommand,
  linesOf,
  relatedLine,
  requirementNumbers,
  savingOf,
  summaryParts,
} from './sentences.ts'
import { cleanLine, type RulesById, rulesById, sortFindings } from './sort.ts'
import { columnsOf, flow, pad, printable, usualColumns, wrap } from './width.ts'
import { count, type Words, wordsOf } from './words.ts'

/** How the screen is: its columns, whether it shows colour, and whether only errors are wanted. */
export interface TextOptions {
  readonly width?: number
  readonly colour?: boolean
  readonly quiet?: boolean
}

type Style = Severity | 'title' | 'label' | 'faint'
type Paint = (style: Style, text: string) => string
type Lines = readonly string[]

interface Screen {
  readonly width: number
  readonly quiet: boolean
  readonly paint: Paint
  readonly language: Language
  readonly words: Words
  readonly rules: RulesById
  /** Columns that the labels of details take, with the blanks after them. */
  readonly labels: number
  /** The lines of what rules say in draft after draft, by label and texts. */
  readonly said: Map<string, Lines>
}

/** One draft while it is shown. */
interface Page {
  readonly screen: Screen
  readonly result: Look
  readonly starts: readonly number[]
  readonly numbers: ReadonlySet<string>
}

/** A finding to show: the first of its rule, if this is not it, and the same finding elsewhere that is not shown. */
interface Entry {
  readonly finding: Finding
  readonly first: Finding | null
  readonly also: readonly Finding[]
}

const codes: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
  title: '1;4',
  label: '1',
  faint: '2',
}
const control = '\u001b['
const indent = '  '
const gutter = `${indent}│ `
/** The same message of the same rule is shown so often; further places are only listed. */
const shownTimes = 3
const narrowest = 40

/** Writes the report for a terminal; without options: 80 columns, no colour, everything. */
export function reportText(report: Report, options: TextOptions = {}): string {
  const words = wordsOf(report.language)
  const screen: Screen = {
    width: Math.max(narrowest, options.width ?? usualColumns),
    quiet: options.quiet ?? false,
    paint: options.colour ? (style, text) => `${control}${codes[style]}m${text}${control}0m` : (_, text) => text,
    language: report.language,
    words,
    rules: rulesById(report),
    labels: labelColumns(words),
    said: new Map(),
  }
  // Each draft becomes one text at once: many lines live longer than many drafts ask for.
  const blocks = report.results.flatMap((result) => showDraft(result, screen).map((lines) => lines.join('\n')))
  const summary = screen.paint('label', flow(summaryParts(report.results, report.language), screen.width))
  return `${[...blocks, summary].join('\n\n')}\n`
}

function showDraft(result: Look, screen: Screen): readonly Lines[] {
  const { draft } = result.specification
  const path = screen.paint('title', printable(draft.path))
  const wanted = screen.quiet ? shortOf(result).errors : result.findings
  const { placed, missing, allowed } = sortFindings(wanted, screen.rules)
  const open = [...placed, ...missing]
  if (screen.quiet) return open.length === 0 ? [] : [[path], ...showEntries(open, missing, pageFor(result, screen))]
  const allowedLine = allowed.length > 0 ? [[count(allowed.length, screen.words.allowedCount, screen.language)]] : []
  if (open.length === 0) return [[path], showClean(result, screen), ...allowedLine]
  const entries = showEntries(open, missing, pageFor(result, screen))
  return [[path], ...entries, ...allowedLine, ...showBurden(result, screen)]
}

function pageFor(result: Look, screen: Screen): Page {
  const starts = lineStarts(result.specification.draft.text)
  return { screen, result, starts, numbers: requirementNumbers(result) }
}

function showClean(result: Look, screen: Screen): Lines {
  const { hours } = result.burden.before
  const line = cleanLine(result, screen.words)
  const burden = hours > 0 ? ` ${screen.words.cleanBurden(formatHours(hours, screen.language))}` : ''
  return wrap(line + burden, screen.width)
}

function showEntries(findings: readonly Finding[], missing: readonly Finding[], page: Page): readonly Lines[] {
  const placeless = new Set(missing)
  const entries = condense(findings)
  const show = (entry: Entry) => showEntry(entry, placeless, page)
  const whole = entries.filter((entry) => placeless.has(entry.finding))
  return [
    ...entries.filter((entry) => !placeless.has(entry.finding)).map(show),
    ...(whole.length > 0 ? [[page.screen.paint('label', page.screen.words.missing)]] : []),
    ...whole.map(show),
  ]
}

function condense(findings: readonly Finding[]): readonly Entry[] {
  const firsts = new Map<string, Finding>()
  const same = new Map<string, { readonly also: Finding[]; times: number }>()
  const entries: Entry[] = []
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.message}`
    const seen = same.get(key) ?? { also: [], times: 0 }
    seen.times++
    same.set(key, seen)
    if (seen.times > shownTimes) {
      seen.also.push(finding)
      continue
    }
    const also = seen.times === shownTimes ? seen.also : []
    entries.push({ finding, first: firsts.get(finding.rule) ?? null, also })
    if (!firsts.has(finding.rule)) firsts.set(finding.rule, finding)
  }
  return entries
}

function showEntry(entry: Entry, placeless: ReadonlySet<Finding>, page: Page): Lines {
  const { finding } = entry
  const { screen } = page
  const details = showDetails(entry, placeless, page)
  if (placeless.has(finding)) return [...showHead([severityOf(finding, screen)], finding, page), ...details]
  const excerpt = excerptAt(
    page.result.specification.draft.text,
    page.starts,
    finding.span,
    screen.width - columnsOf(gutter),
  )
  const place = placeOf(excerpt, finding, page)
  return [
    ...showHead([{ text: place, style: 'label' }, severityOf(finding, screen)], finding, page),
    ...(finding.span.start < finding.span.end ? showExcerpt(excerpt, finding.severity, screen) : []),
    ...details,
  ]
}

function severityOf(finding: Finding, screen: Screen) {
  return { text: screen.words.severity[finding.severity], style: finding.severity }
}

function placeOf(excerpt: Excerpt, finding: Finding, page: Page): string {
  const { words } = page.screen
  const lines = excerpt.lastLine > excerpt.line ? `${excerpt.line}-${excerpt.lastLine}` : `${excerpt.line}`
  return `${excerpt.lastLine > excerpt.line ? words.lines : words.line} ${lines}${numberOf(finding.requirement, page)}`
}

function numberOf(requirement: string | null, page: Page): string {
  return requirement !== null && page.numbers.has(requirement) ? ` (${printable(requirement)})` : ''
}

function showHead(
  tags: readonly { readonly text: string; readonly style: Style }[],
  finding: Finding,
  page: Page,
): Lines {
  const { width, paint } = page.screen
  const plain = `${tags.map((tag) => tag.text).join(indent)}${indent}`
  const painted = `${tags.map((tag) => paint(tag.style, tag.text)).join(indent)}${indent}`
  if (columnsOf(plain) + narrowest > width) {
    return [painted.trimEnd(), ...wrap(finding.message, width - indent.length).map((line) => indent + line)]
  }
  const [first = '', ...rest] = wrap(finding.message, width - columnsOf(plain))
  return [painted + first, ...rest.map((line) => ' '.repeat(columnsOf(plain)) + line)]
}

function showExcerpt(excerpt: Excerpt, severity: Severity, screen: Screen): Lines {
  const bar = screen.paint('faint', gutter.trimEnd())
  const found = excerpt.found === '' ? '' : screen.paint(severity, excerpt.found)
  return [
    `${bar} ${excerpt.before}${found}${excerpt.after}`,
    `${bar} ${caretsOf(excerpt).replace(/\^+/, (carets) => screen.paint(severity, carets))}`,
  ]
}

function showDetails(entry: Entry, placeless: ReadonlySet<Finding>, page: Page): Lines {
  const { finding, first } = entry
  const { language, words, rules } = page.screen
  const rule = rules.get(finding.rule)
  const advice = finding.fix === null ? null : adviceOf(finding.fix, language)
  const adviceBefore = first?.fix ? adviceOf(first.fix, language) : null
  const proposal = finding.fix?.proposal ?? null
  const saving = savingOf(finding.saves, language)
  const explained = rule !== undefined && first === null
  const room = detailColumns(page.screen)
  const detail = (label: string, texts: readonly string[]) => showDetail(label, texts, page.screen)
  const usual = (label: string, texts: readonly string[]) => showUsual(label, texts, page.screen)
  return [
    ...(explained ? usual(words.why, [rule.why[language]]) : []),
    ...(explained
      ? usual(
          words.basis,
          finding.basis.map((citation) => citationOf(citation, room)),
        )
      : []),
    ...(first === null ? [] : detail(words.why, [seeAbove(first, placeless, page)])),
    ...(advice === null || advice === adviceBefore ? [] : usual(words.advice, [advice])),
    ...(proposal === null || proposal === first?.fix?.proposal ? [] : detail(words.proposal, [`“${proposal.trim()}”`])),
    ...(saving === null ? [] : detail(words.saves, [saving])),
    ...detail(
      words.seeAlso,
      finding.related.map((related) => relatedOf(related, page, room)),
    ),
    ...detail(words.differs, finding.related.map((related) => differencesOf(related, language)).filter(Boolean)),
    ...(explained ? usual(words.more, [explainCommand(rule.id)]) : []),
    ...(entry.also.length === 0 ? [] : showRepeats(entry.also, page)),
  ]
}

/** The citation with its address when both fit on a line; `explain` shows every address. */
function citationOf({ cite, url }: Citation, columns: number): string {
  const whole = url === null ? cite : `${cite} (${url})`
  return columnsOf(whole) <= columns ? whole : cite
}

function seeAbove(first: Finding, placeless: ReadonlySet<Finding>, page: Page): string {
  const { words } = page.screen
  return placeless.has(first) ? words.asAbove : words.seeAbove(`${words.line} ${lineOf(first.span.start, page)}`)
}

/** Where the related place is, and as much of what it says as fits on the line. */
function relatedOf(related: Related, page: Page, columns: number): string {
  const line = relatedLine(related, lineOf(related.span.start, page), page.screen.words)
  const whole = `${line}${numberOf(related.requirement, page)}: ${related.message}`
  const [start = '', ...rest] = wrap(whole, columns - 2)
  return rest.length === 0 ? start : `${start} …`
}

function showRepeats(also: readonly Finding[], page: Page): Lines {
  const { language, words, width } = page.screen
  const lines = linesOf(
    also.map((finding) => lineOf(finding.span.start, page)),
    language,
  )
  const text = words.repeats(formatExact(also.length, language), lines)
  return wrap(text, width - indent.length).map((line) => indent + line)
}

function lineOf(offset: number, page: Page): number {
  return placeAt(page.starts, offset).line
}

function labelColumns(words: Words): number {
  const labels = [
    words.why,
    words.basis,
    words.advice,
    words.proposal,
    words.saves,
    words.seeAlso,
    words.differs,
    words.more,
  ]
  return Math.max(...labels.map(columnsOf)) + indent.length
}

/** Columns that are left for what a detail says. */
function detailColumns(screen: Screen): number {
  return screen.width - screen.labels - indent.length
}

function showDetail(label: string, texts: readonly string[], screen: Screen): Lines {
  const column = screen.labels
  const lines = texts.flatMap((text) => wrap(text, detailColumns(screen)))
  const head = indent + screen.paint('faint', label) + ' '.repeat(column - columnsOf(label))
  return lines.map((line, index) => (index === 0 ? head : indent + ' '.repeat(column)) + line)
}

/** A detail that many drafts share. */
function showUsual(label: string, texts: readonly string[], screen: Screen): Lines {
  const key = [label, ...texts].join('\n')
  const lines = screen.said.get(key) ?? showDetail(label, texts, screen)
  screen.said.set(key, lines)
  return lines
}

function showBurden(result: Look, screen: Screen): readonly Lines[] {
  const { before, after } = result.burden
  const { words, language, paint, width } = screen
  if (before.hours <= 0) return []
  const rows = burdenRows(before, after, language)
  const changed = rows.some((row) => row.change !== '')
  const labels = Math.max(columnsOf(words.burden) - indent.length, ...rows.map((row) => columnsOf(row.label)))
  const now = Math.max(columnsOf(words.before), ...rows.map((row) => columnsOf(row.before)))
  const then = Math.max(columnsOf(words.after), ...rows.map((row) => columnsOf(row.after)))
  const title = paint('label', pad(words.burden, labels + indent.length))
  const head = `${title}  ${pad(words.before, now, 'left')}`
  const table = rows.map((row) => {
    const start = `${indent}${pad(row.label, labels)}  ${pad(row.before, now, 'left')}`
    return changed ? `${start}  →  ${pad(row.after, then, 'left')}  ${row.change}`.trimEnd() : start
  })
  const caveat = wrap(caveatOf(before, language), width - indent.length)
  return [
    [changed ? `${head}     ${pad(words.after, then, 'left')}` : head, ...table],
    caveat.map((line) => indent + paint('faint', line)),
  ]
}
