/** The register of allowances: every deviation that authors stand for, with its reason, and whether it still does anything. */

import { writeDate } from '../language/written.ts'
import type { Language } from '../model/facts.ts'
import type { Allowance } from '../model/finding.ts'
import type { Look } from '../model/result.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import { flow, printable, usualColumns, wrap } from './width.ts'
import { count, type Noun } from './words.ts'

/** One allowance: how many findings it answers; past its date it answers none. */
interface Entry {
  readonly path: string
  readonly line: number
  readonly rules: readonly string[]
  readonly reason: string
  readonly until: string | null
  readonly by: string | null
  readonly answers: number
  readonly state: State
}

type State = 'used' | 'unused' | 'expired'

interface Words {
  readonly line: string
  readonly allowance: Noun
  readonly document: Noun
  readonly state: Readonly<Record<State, string>>
  readonly until: (date: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    line: 'regel',
    allowance: { one: 'afwijking', many: 'afwijkingen' },
    document: { one: 'document', many: 'documenten' },
    state: { used: 'gebruikt', unused: 'niet meer nodig', expired: 'verlopen' },
    until: (date) => `tot en met ${date}`,
  },
  en: {
    line: 'line',
    allowance: { one: 'allowance', many: 'allowances' },
    document: { one: 'document', many: 'documents' },
    state: { used: 'used', unused: 'needed no more', expired: 'expired' },
    until: (date) => `until ${date}`,
  },
}

const reporters = { text: registerText, json: registerJson } as const
export const registerFormats = Object.keys(reporters) as readonly (keyof typeof reporters)[]

/** Writes the register of drafts in a format. */
export function reportRegister(
  looks: readonly Look[],
  language: Language,
  format: keyof typeof reporters,
  columns = usualColumns,
): string {
  return reporters[format](looks, language, columns)
}

function entriesOf({ specification, findings, asOf }: Look): readonly Entry[] {
  const { draft, allowances } = specification
  const starts = lineStarts(draft.text)
  return [...allowances]
    .sort((a, b) => a.span.start - b.span.start)
    .map((allowance) => {
      const { rules, reason, until, by, span } = allowance
      const answers = findings.filter(({ allowed }) => allowed !== null && isSame(allowed, allowance)).length
      const state = until !== null && until < asOf ? 'expired' : answers > 0 ? 'used' : 'unused'
      return { path: draft.path, line: placeAt(starts, span.start).line, rules, reason, until, by, answers, state }
    })
}

/** In YAML the allowances of a list may share their place. */
function isSame(a: Allowance, b: Allowance): boolean {
  return a.span.start === b.span.start && a.reason === b.reason && a.rules.join() === b.rules.join()
}

function registerJson(looks: readonly Look[]): string {
  const entries = looks.flatMap(entriesOf)
  return `${JSON.stringify({ allowances: entries, summary: tally(entries) }, null, 2)}\n`
}

function tally(entries: readonly Entry[]) {
  const ofState = (state: State) => entries.filter((entry) => entry.state === state).length
  return { used: ofState('used'), unused: ofState('unused'), expired: ofState('expired') }
}

function registerText(looks: readonly Look[], language: Language, columns: number): string {
  const say = words[language]
  const blocks = looks.flatMap((look) => {
    const entries = entriesOf(look)
    if (entries.length === 0) return []
    return [
      [printable(look.specification.draft.path), ...entries.flatMap((entry) => linesOf(entry, language, columns))],
    ]
  })
  const entries = looks.flatMap(entriesOf)
  const states = Object.entries(tally(entries))
    .filter(([, many]) => many > 0)
    .map(([state, many]) => `${many} ${say.state[state as State]}`)
  const total = `${count(entries.length, say.allowance, language)} in ${count(looks.length, say.document, language)}`
  return [...blocks, [flow([total, ...states], columns)]].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function linesOf({ line, rules, reason, until, by, state }: Entry, language: Language, columns: number) {
  const say = words[language]
  const about = [
    `${say.line} ${line}`,
    rules.join(', '),
    say.state[state],
    ...(until === null ? [] : [say.until(writeDate(until, language))]),
    ...(by === null ? [] : [printable(by)]),
  ]
  const told = wrap(printable(reason), columns - 4).map((part) => `    ${part}`)
  return [`  ${flow(about, columns - 2).replaceAll('\n', '\n  ')}`, ...told]
}
