/** The place a command talks to: results on one side, progress and problems on the other. */

import type { Language } from '../model/facts.ts'
import type { Problem, ProblemDetails } from '../model/problem.ts'
import { hang, wrap } from '../report/width.ts'

/** What a command may do with the outside world beyond files. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Columns that text for people is wrapped at. */
  readonly columns: number
  readonly colour: boolean
  readonly stdin: () => Uint8Array
  /** Tells how far work is that may take long. Absent where nobody watches. */
  readonly progress?: ((done: number, total: number) => void) | undefined
  /** Asks a person; null when they leave. Absent where nobody can answer. */
  readonly ask?: ((question: string) => Promise<string | null>) | undefined
  /** The folder in which looks at drafts are kept; without it every run looks afresh. */
  readonly cache?: string | undefined
}

/** A problem for people: place and what, then why and what to do under it; a long place has a line of its own. */
function problemText(problem: ProblemDetails, language: Language, columns: number): string {
  const place = [problem.path, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':')
  const texts = [problem.what, problem.why, problem.help].flatMap((text) =>
    text === undefined ? [] : [text[language]],
  )
  const beside = place.length > 0 && place.length * 2 < columns
  const margin = ' '.repeat(beside ? place.length + 2 : place === '' ? 0 : 2)
  const lines = texts.flatMap((text) => wrap(text, columns - margin.length)).map((line) => margin + line)
  if (!beside) return [...(place === '' ? [] : [place]), ...lines].join('\n')
  return place + lines.join('\n').slice(place.length)
}

/** Tells every mistake that a problem holds. */
export function tellProblem(problem: Problem, language: Language, terminal: Pick<Terminal, 'err' | 'columns'>): void {
  for (const details of problem.all) terminal.err(`${problemText(details, language, terminal.columns)}\n`)
}

/** Tells something about a file, or a place in it. */
export function remark(place: string, text: string, terminal: Pick<Terminal, 'err' | 'columns'>): void {
  terminal.err(`${hang(`${place}: ${text}`, terminal.columns)}\n`)
}
