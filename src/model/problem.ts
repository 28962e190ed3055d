/** The only error a user is meant to read. Whatever else is thrown is our bug and says so. */

/** The same words in Dutch and in English. */
export interface Bilingual {
  readonly nl: string
  readonly en: string
}

/** What went wrong, in the order a person asks: where, what, why, what to do. */
export interface ProblemDetails {
  /** `usage` and `rule` end with exit code 2, `draft` with 3, `output` with 4. */
  readonly kind: 'usage' | 'rule' | 'draft' | 'output'
  readonly path?: string
  readonly line?: number
  readonly column?: number
  readonly what: Bilingual
  readonly why?: Bilingual
  readonly help: Bilingual
}

/** A mistake of the user; `more` holds the other mistakes of the same file, so that all are shown together. */
export class Problem extends Error {
  readonly details: ProblemDetails
  readonly more: readonly ProblemDetails[]

  constructor(details: ProblemDetails, more: readonly ProblemDetails[] = []) {
    super(details.what.en)
    this.name = 'Problem'
    this.details = details
    this.more = more
  }

  /** Any Problem is one: the part of the program that writes documents is bundled apart, with a class of its own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'Problem' && 'details' in value
  }

  /** Every mistake, in order. */
  get all(): readonly ProblemDetails[] {
    return [this.details, ...this.more]
  }
}

/** Throws mistakes as one Problem; does nothing when there are none. */
export function throwProblems(mistakes: readonly ProblemDetails[]): void {
  const [first, ...more] = mistakes
  if (first !== undefined) throw new Problem(first, more)
}

/**
 * The candidate most like the word, when it is near enough to be a slip of the pen (a letter in three, or `most` letters);
 * else the only one that opens with it.
 */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  most = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  if (best !== undefined) return best
  const longer = candidates.filter(
    (candidate) => /^[_-]/.test(candidate.slice(word.length)) && candidate.startsWith(word),
  )
  return longer.length === 1 ? longer[0] : undefined
}

/** What to do about a word that does not exist: write the one that was probably meant, or else what `otherwise` says. */
export function helpWith(word: string, candidates: readonly string[], otherwise: Bilingual, quote = '"'): Bilingual {
  const guess = didYouMean(word, candidates)
  return guess === undefined
    ? otherwise
    : { nl: `Bedoelt u ${quote}${guess}${quote}?`, en: `Did you mean ${quote}${guess}${quote}?` }
}

/** Letters added, left out, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? limit
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        at(i, j - 1) + 1,
        at(i - 1, j) + 1,
        at(i - 1, j - 1) + change,
        swapped ? at(i - 2, j - 2) + 1 : limit,
      )
    }
  }
  return at(a.length, b.length)
}
