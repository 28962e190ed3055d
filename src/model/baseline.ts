/** What is known already: findings that a team agreed to leave for now, kept in a file beside its drafts. */

/** A finding that is known, by the mark of its rule and words; `text` begins those words, for who reads the file. */
export interface Known {
  readonly rule: string
  readonly mark: string
  readonly text: string
}

/** Known findings by the path of their draft, seen from the folder of the file. */
export type Baseline = Readonly<Record<string, readonly Known[]>>
