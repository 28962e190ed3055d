/** `tenderlint fix --interactive`: one correction at a time, each decided by a person. */

import { writeFile } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import type { Finding, FixClass } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Draft } from '../model/specification.ts'
import { allowancesFor, applyOne, isFixable } from '../pipeline.ts'
import { linesChanged } from '../report/diff.ts'
import { wrap } from '../report/width.ts'
import type { Terminal } from './terminal.ts'

/** What a person decided; `left` is true when they quit, and nothing more is to be asked. */
export interface Decided {
  readonly applied: number
  readonly skipped: number
  readonly allowed: number
  readonly left: boolean
}

type Choice = 'apply' | 'skip' | 'allow' | 'quit'

const words = {
  nl: {
    ask: '[j] toepassen  [n] overslaan  [a] afwijken, met een reden  [s] stoppen: ',
    keys: { j: 'apply', n: 'skip', a: 'allow', s: 'quit' },
    reason: 'Waarom wijkt u af? ',
    needed: 'Zonder reden geen afwijking.',
    unplaced: (rule: string) =>
      `Deze afwijking kan hier niet vanzelf worden geschreven. Zet zelf boven de eis:\n<!-- tenderlint-allow ${rule}: reden -->`,
  },
  en: {
    ask: '[y] apply  [n] skip  [a] allow, with a reason  [q] quit: ',
    keys: { y: 'apply', n: 'skip', a: 'allow', q: 'quit' },
    reason: 'Why do you deviate? ',
    needed: 'No deviation without a reason.',
    unplaced: (rule: string) =>
      `This allowance cannot be written here. Put above the requirement yourself:\n<!-- tenderlint-allow ${rule}: reason -->`,
  },
} as const

/**
 * Asks of every finding that can be fixed what to do, in the order of the draft. Each decision is written at once, so that
 * whoever stops, in whatever way, keeps what was done.
 */
export async function decideEach(
  draft: Draft,
  look: (draft: Draft) => readonly Finding[],
  classes: readonly FixClass[],
  terminal: Terminal,
  language: Language,
): Promise<Decided> {
  const counts = { applied: 0, skipped: 0, allowed: 0 }
  const passed = new Map<string, number>()
  let now = draft
  const write = (text: string) => {
    writeFile(draft.path, text)
    now = { ...now, text }
  }
  for (;;) {
    const next = nextOf(look(now), classes, passed, now.text)
    if (next === undefined) return { ...counts, left: false }
    const fixed = applyOne(now, next)
    const told = wrap(next.message, terminal.columns - 2).map((line) => `  ${line}`)
    terminal.out(`\n${headOf(next, now)}\n${told.join('\n')}\n${linesChanged(now.text, fixed)}`)
    const choice = await choose(terminal, language)
    if (choice === 'quit') return { ...counts, left: true }
    if (choice === 'apply') {
      write(fixed)
      counts.applied++
      continue
    }
    const text = choice === 'allow' ? await allowed(now, next, look, terminal, language) : undefined
    if (text === undefined) {
      const name = nameOf(next, now.text)
      passed.set(name, (passed.get(name) ?? 0) + 1)
      counts.skipped++
    } else {
      write(text)
      counts.allowed++
    }
  }
}

/** The first finding that can be fixed and was not passed over; of findings of the same words the first were. */
function nextOf(
  findings: readonly Finding[],
  classes: readonly FixClass[],
  passed: ReadonlyMap<string, number>,
  text: string,
): Finding | undefined {
  const seen = new Map<string, number>()
  return findings.find((finding) => {
    if (!isFixable(finding, classes)) return false
    const name = nameOf(finding, text)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return before >= (passed.get(name) ?? 0)
  })
}

function nameOf({ rule, span }: Finding, text: string): string {
  return `${rule} ${text.slice(span.start, span.end)}`
}

function headOf({ span, requirement, rule }: Finding, { path, text }: Draft): string {
  const { line } = placeAt(lineStarts(text), span.start)
  return `${path}:${line}${requirement === null ? '' : ` (${requirement})`}  ${rule}`
}

async function choose(terminal: Terminal, language: Language): Promise<Choice> {
  const keys: Readonly<Record<string, Choice>> = words[language].keys
  for (;;) {
    const answer = await terminal.ask?.(words[language].ask)
    if (answer === undefined || answer === null) return 'quit'
    const choice = keys[answer.trim().toLowerCase()]
    if (choice !== undefined) return choice
  }
}

/** The text with an allowance for the finding; undefined when no reason was given, or no place allows it. */
async function allowed(
  draft: Draft,
  finding: Finding,
  look: (draft: Draft) => readonly Finding[],
  terminal: Terminal,
  language: Language,
): Promise<string | undefined> {
  const say = words[language]
  const reason = ((await terminal.ask?.(say.reason)) ?? '').trim()
  if (reason === '') {
    terminal.out(`${say.needed}\n`)
    return undefined
  }
  const open = (findings: readonly Finding[]) => findings.filter((each) => each.allowed === null).length
  const before = open(look(draft))
  const text = allowancesFor(draft, finding, reason).find((candidate) => {
    const after = lookIfReadable({ ...draft, text: candidate }, look)
    return after !== undefined && open(after) < before
  })
  if (text === undefined) terminal.out(`${say.unplaced(finding.rule)}\n`)
  return text
}

function lookIfReadable(draft: Draft, look: (draft: Draft) => readonly Finding[]): readonly Finding[] | undefined {
  try {
    return look(draft)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}
