/** What a draft measures: every number with what it is a number of, for whom, when, and which way it binds. */

import { roleOf, rootOf, termOf } from '../language/meaning.ts'
import { contractLength, contractTerms, determiners, processes, workday } from '../language/roles.ts'
import { weekdays } from '../language/weekdays.ts'
import { once, onceFor } from '../model/once.ts'
import type { Scope } from '../model/scope.ts'
import type { Requirement, Specification, Statement, Word } from '../model/specification.ts'
import { extension, type Figure, figuresOf, isAlike, numbersOf } from './figures.ts'
import { type Frame, frameOf } from './frame.ts'
import { type Setting, settingNamed, settingsOf } from './setting.ts'
import type { Token } from './tokens.ts'

/** A number, and what is measured by it. */
export interface Measure extends Frame {
  readonly token: Token
  /** How a term runs: until something is done, while it lasts, how old something is, how long ahead; null when it is not said. */
  readonly runs: 'within' | 'lasts' | 'old' | 'ahead' | null
  /** On which days of the week a time of day holds, by their bits; 0 when it is not said. */
  readonly days: number
  /** What the number holds for each of: "per gebeurtenis". */
  readonly per: string | null
  readonly statement: Statement
  /** Its sentence, or the cells of its row. */
  readonly row: readonly Statement[]
  readonly requirement: Requirement | null
  readonly scope: Scope
  readonly setting: Setting
  readonly specification: Specification
}

/** The measures of specifications, in reading order. */
export function measuresOf(specifications: readonly Specification[]): readonly Measure[] {
  const measures: Measure[] = []
  for (const figure of figuresOf(specifications)) {
    const { row, statement, specification } = figure
    const setting = rowSetting(row) ?? settingsOf(specification)(statement.passage.section)
    const measure = measureOf(figure, setting)
    if (measure !== null) measures.push(measure)
  }
  return measures
}

/** The setting that a title in the row of a table names. */
function rowSetting(row: readonly Statement[]): Setting | null {
  const titles = row.filter((cell) => row.length > 1 && !isSentence(cell)).map(({ text }) => text.value)
  return titles.length === 0 ? null : settingNamed(titles.join(' '))
}

/** What a number measures; null when its sentence does not make that clear. */
function measureOf(figure: Figure, setting: Setting): Measure | null {
  const { token, beside, week, statement, row, requirement, specification } = figure
  const { words: sentence } = statement
  if (token.kind === 'duration' && beside.some(({ kind }) => kind === 'percentage')) return null
  const stretch = stretchOf(statement, token, beside)
  if (stretch === null) return null
  const from = sentence.findIndex(({ start }) => start >= token.start)
  const after = sentence.findIndex(({ start }) => start >= token.end)
  const compared = sentence[from - 1]?.folded === 'dan' ? sentence[from - 2] : undefined
  const worded = token.kind === 'duration' ? runOf(sentence, from, after < 0 ? sentence.length : after) : null
  // Of other counts the noun is part of what is said.
  const told = (word: Word, term: string) =>
    word.start < stretch.start ||
    word.start >= stretch.end ||
    ((token.kind === 'clock' || token.kind === 'frequency') &&
      week.some(({ start, end }) => word.start >= start && word.end <= end)) ||
    (worded === 'old' && /^(?:ouder|oud)$/.test(word.folded)) ||
    (worded === 'ahead' && (term === 'vooraf' || word.folded === 'eerder')) ||
    word === compared ||
    (token.kind === 'date' && /^(?:uiterste|uiterlijke|datum)$/.test(word.folded)) ||
    beside.some((each) => tells(each, word, term, each === token ? each.end : each.numberEnd))
  const frame = withRow(frameOf(statement, from, told), token, statement, row)
  const runs = worded === 'lasts' && [...processes].some((process) => frame.topic.has(process)) ? 'within' : worded
  // Beside a time of day, or how often a contract is extended, "per" tells something else.
  const isPerNothing = token.kind === 'clock' || token.kind === 'days' || token.of === extension
  const per = isPerNothing ? null : perOf(sentence, told)
  const { topic, trigger, persons, actor } = awarded(
    priced(named(frame, token, row), token, per, sentence),
    token,
    sentence,
  )
  return {
    topic,
    trigger,
    persons,
    actor,
    token: limited(token, sentence, runs),
    runs,
    days: token.kind === 'clock' ? week.reduce((all, { value }) => all | value, 0) : 0,
    per: token.kind === 'money' && frame.topic.has(hourly) ? 'uur' : per,
    statement,
    row,
    requirement,
    scope: requirement ?? statement.scope,
    setting,
    specification,
  }
}

/** True for a word of a number, up to an end; "kwartaalrapportage" tells how often, and what. */
function tells({ kind, start, end }: Token, word: Word, term: string, until: number): boolean {
  if (word.start < start || word.end > until) return false
  return !(kind === 'frequency' && word.start === start && word.end === end && roleOf(term) === 'action')
}

/** The part of a sentence that a number speaks for, when it tells several of a kind; null when that is not clear. */
function stretchOf({ words: sentence, text: { value } }: Statement, token: Token, tokens: readonly Token[]) {
  const others = tokens.filter((other) => other !== token && isAlike(other, token))
  let start = 0
  let end = value.length
  for (const other of others) {
    const [left, right] = other.start < token.start ? [other, token] : [token, other]
    const joint = sentence.findLast(
      (word) => word.start >= left.end && word.end <= right.start && /^(?:en|maar|of)$/.test(word.folded),
    )
    if (joint === undefined) return null
    if (left === other) start = Math.max(start, joint.start)
    else end = Math.min(end, joint.start)
  }
  return { start, end }
}

/** A frame under the one name of what goes by many: how long the contract runs, and which days are working days. */
function named(frame: Frame, { kind, value, of }: Token, row: readonly Statement[]): Frame {
  const { topic, trigger } = frame
  if (of === extension) return ofExtending
  const says = (words: ReadonlySet<string>) => row.some((cell) => cell.words.some(({ folded }) => words.has(folded)))
  if (kind === 'days' && says(workday)) return { ...frame, topic: new Map([['werkdag', 1]]) }
  if (kind === 'duration' && topic.has('vernietigen'))
    return { ...frame, topic: renamed(topic, 'vernietigen', 'bewaren') }
  if (kind === 'duration' && topic.has('wachttijd')) return untilStart(frame)
  const runs = kind === 'duration' && value >= leastContract && trigger.size === 0
  if (!runs || [...topic.keys()].some((term) => !contractTerms.has(term))) return frame
  return topic.has('overeenkomst') || says(contractLength) ? { ...frame, topic: new Map([['contractduur', 1]]) } : frame
}

const ofExtending: Frame = { topic: new Map([['verlengen', 1]]), trigger: new Map(), persons: new Set(), actor: null }

/** Who waits does so from when he is registered until what is named begins: "de wachttijd voor ambulante hulp". */
function untilStart(frame: Frame): Frame {
  const { wachttijd: _, ...rest } = Object.fromEntries(frame.topic)
  const named = Object.values(rest).some((weight) => weight >= 0.6)
  return {
    ...frame,
    topic: new Map(Object.entries(named ? rest : { ...rest, starten: 0.6 })),
    trigger: frame.trigger.size > 0 ? frame.trigger : new Map([['melden-aan', 1]]),
  }
}

/** A price under one name, however it is told: a rate that holds, what is paid, what the provider gets. */
function priced(frame: Frame, { kind }: Token, per: string | null, sentence: readonly Word[]): Frame {
  const paid = frame.actor === 'market' ? 'ontvangen' : 'betalen'
  const isPrice = (term: string) => rates.has(term) || term === paid
  if (kind !== 'money' || frame.actor === 'person' || ![...frame.topic.keys()].some(isPrice)) return frame
  // What it is paid for each of is compared by itself; the municipality pays.
  const rest = [...frame.topic].filter(([term]) => !isPrice(term) && term !== per)
  return { ...frame, topic: new Map([...additionsIn(sentence), ...rest, ['tarief', 0.6]]), actor: 'authority' }
}

/** What comes with a thing, or without, makes its price another one: "dagbesteding met vervoer". */
function additionsIn(sentence: readonly Word[]): readonly (readonly [term: string, weight: number])[] {
  return sentence.flatMap(({ folded }, at) => {
    if (!/^(?:met|zonder|inclusief|exclusief|plus)$/.test(folded)) return []
    const thing = sentence.slice(at + 1, at + 4).find((word) => !determiners.has(word.folded))
    return thing === undefined || /^\d/.test(thing.folded) ? [] : [[thing.key, 1] as const]
  })
}

/** The weight of an award criterion under one name: "telt voor 40% mee", "heeft een gewicht van 40%". */
function awarded(frame: Frame, { kind }: Token, sentence: readonly Word[]): Frame {
  if (kind !== 'percentage') return frame
  const says = (word: string) => sentence.some(({ folded }) => folded === word)
  if (!weighing.some(says) && !(says('mee') && (says('telt') || says('tellen')))) return frame
  const rest = [...frame.topic].filter(([term]) => !ofWeighing().has(term))
  return { ...frame, topic: new Map([...rest, ['weging', 0.6]]) }
}

const weighing = ['gunningscriterium', 'weging', 'wegingsfactor', 'weegfactor', 'weegt', 'wegen', 'gewicht']
const ofWeighing = once(
  () => new Set([...weighing, 'criterium', 'telt', 'tellen', 'beoordeling', 'gunning', 'bezitten'].map(termOf)),
)

const hourly = 'uurtarief'
const rates: ReadonlySet<string> = new Set(['tarief', hourly])

/** What is destroyed after a term is kept for it. */
function renamed(topic: Frame['topic'], from: string, to: string): Frame['topic'] {
  return new Map([...topic].map(([term, weight]) => [term === from ? to : term, weight]))
}

/** Days; a shorter term is a notice, or that of something else. */
const leastContract = 180

/** A frame with what the other cells of its row say; beside a whole sentence a title says little. */
function withRow(own: Frame, token: Token, statement: Statement, row: readonly Statement[]): Frame {
  if (row.length < 2) return own
  const topic = new Map(own.topic)
  const trigger = new Map(own.trigger)
  const persons = new Set(own.persons)
  const hasSentence = row.some(isSentence)
  let { actor } = own
  for (const cell of row) {
    if (cell === statement) continue
    const { numbers, frame } = besideOf(cell)
    if (numbers.length > 0 && !isSentence(cell) && !numbers.some((each) => each.kind === token.kind)) continue
    const share = hasSentence && !isSentence(cell) ? 0.2 : 1
    for (const [term, weight] of frame.topic) topic.set(term, Math.max(weight * share, topic.get(term) ?? 0))
    for (const [term, weight] of frame.trigger) trigger.set(term, Math.max(weight * share, trigger.get(term) ?? 0))
    for (const person of frame.persons) persons.add(person)
    actor ??= frame.actor === 'person' ? null : frame.actor
  }
  return { topic, trigger, persons, actor }
}

/** What a cell adds to the others of its row, read once for all of them. */
const besideOf = onceFor((cell: Statement) => {
  const numbers = numbersOf(cell, -1, null, weekdays(cell.words))
  const frame = frameOf(cell, -1, (word, term) => numbers.some((each) => tells(each, word, term, each.end)))
  return { numbers, frame }
})

const isSentence = ({ words: sentence, text: { value } }: Statement) => sentence.length >= 6 || /\.\s*$/.test(value)

/** A term within which something is done binds as the most, as does a day before which it is, and what is the most. */
function limited(token: Token, sentence: readonly Word[], runs: Measure['runs']): Token {
  if (token.kind === 'date') {
    const before = sentence.filter(({ start }) => start < token.start).slice(-2)
    return before.some(({ folded }) => folded === 'voor') ? { ...token, bound: 'most' } : token
  }
  const extreme = token.bound === 'exact' ? extremeAt(sentence, token.start) : null
  if (extreme !== null) return { ...token, bound: extreme }
  const limits = runs === 'within' || (runs === null && sentence.some(({ folded }) => folded === 'uiterlijk'))
  return token.bound === 'exact' && token.kind === 'duration' && limits ? { ...token, bound: 'most' } : token
}

/** Which way a number binds that is told of the most or the least: "de maximale caseload is 20 cliënten". */
function extremeAt(sentence: readonly Word[], start: number): 'most' | 'least' | null {
  const before = sentence.filter((word) => word.start < start)
  if (!/^(?:is|bedraagt|zijn|bedragen)$/.test(before.at(-1)?.folded ?? '')) return null
  if (before.some(({ folded }) => folded === 'maximale' || folded === 'maximum')) return 'most'
  return before.some(({ folded }) => folded === 'minimale' || folded === 'minimum') ? 'least' : null
}

function runOf(sentence: readonly Word[], from: number, to: number): Measure['runs'] {
  const before = sentence.slice(Math.max(0, from - 4), from).map(({ folded }) => folded)
  const after = sentence.slice(to, to + 3).map(({ folded }) => folded)
  if (before.includes('ouder') || after[0] === 'oud') return 'old'
  if (ahead.test(after.join(' '))) return 'ahead'
  if (before.includes('binnen') || before.includes('uiterlijk') || before.includes('later')) return 'within'
  if (/^(?:later|daarna|volgend)$/.test(after[0] ?? '') || after.slice(0, 2).join(' ') === 'de tijd') return 'within'
  if (sentence.some(({ folded }) => folded === 'tussen')) return 'within'
  // A term alone in a cell of a table tells nothing of that, nor does "zes weken na de start".
  return sentence.length <= 4 || /^(?:na|nadat)$/.test(after[0] ?? '') ? null : 'lasts'
}

const ahead = /^(?:vooraf|voordat|voorafgaand|eerder|van tevoren|voor (?:de|het|aanvang|einde|afloop|start))/

/** What stands after "per" beside a number, and is no period. */
function perOf(sentence: readonly Word[], told: (word: Word, term: string) => boolean): string | null {
  const at = sentence.findIndex((word) => word.folded === 'per' && !told(word, ''))
  const each = sentence[at + 1]?.folded ?? ''
  // "Per 1 januari" tells when.
  return at < 0 || /^\d/.test(each) ? null : rootOf(each)
}
