/** The place a command talks to: results on one side, progress and problems on the other. */

import type { Language } from '../model/facts.ts'
import type { Problem, ProblemDetails } from '../model/problem.ts'

/** What a command may do with the outside world beyond files. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
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

/** A problem for people: place and what, then why and what to do under it. */
function problemText(problem: ProblemDetails, language: Language): string {
  const place = [problem.path, problem.line, problem.line === undefined ? undefined : problem.column]
    .filter((part) => part !== undefined)
    .join(':')
  const lines = [problem.what, problem.why, problem.help].flatMap((text) =>
    text === undefined ? [] : [text[language]],
  )
  if (place === '') return lines.join('\n')
  const indent = ' '.repeat(Math.min(place.length, 40) + 2)
  const [what = '', ...rest] = lines
  return [`${place}  ${what}`, ...rest.map((line) => `${indent}${line}`)].join('\n')
}

/** Tells every mistake that a problem holds. */
export function tellProblem(problem: Problem, language: Language, terminal: Pick<Terminal, 'err'>): void {
  for (const details of problem.all) terminal.err(`${problemText(details, language)}\n`)
}
