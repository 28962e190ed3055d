/** What a requirement tells, before its facets are read. */

import { hasMarker, type LanguageKnowledge, type MarkerHit } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import type { Passage, Phase, RequirementKind } from '../model/specification.ts'
import type { ReadStatement } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The statements of one requirement, by index, before its facets are read. */
export interface Group {
  readonly id: string | null
  /** The passage that tells what is asked. */
  readonly passage: Passage
  readonly statements: number[]
  /** Of a table row, those of its statements that are its text; null when all are. */
  readonly telling: ReadonlySet<number> | null
  /** Those of its statements that stand where proof is named. */
  readonly evidence: number[]
  readonly extents: Span[]
  /** What still belongs to it: the list its colon opens, or all that stands under its heading. */
  readonly open: 'list' | 'section' | null
  /** True when its heading is the demand itself: "Eis 7: Opdrachtnemer beschikt over …". */
  readonly headed: boolean
  /** The sentence before a list that says who must do what its items name. */
  readonly leadIn: ReadStatement | null
  /** The cell that names who must act. */
  readonly actor: ReadStatement | null
  /** The lot that its table row names. */
  readonly lot: string | null
  readonly row: RowUse
}

/** What a table row is that needs no verb to ask something: figures due now and then, a question on a form, a criterion. */
export type RowUse = 'report' | 'question' | 'criterion' | null

/** True when proof is due only if somebody asks: "op verzoek", "kan de gemeente opvragen". */
export function isOnRequest({ markers }: ReadStatement): boolean {
  const has = (marker: MarkerHit['marker']) => hasMarker(markers, marker)
  return has('onRequest') || (has('authority') && has('may') && has('requests'))
}

/** What the facets of a requirement are read from. */
export interface Told {
  /** Its statements in order, without cells that only hold its id. */
  readonly statements: readonly ReadStatement[]
  /** The statement that tells what is asked. */
  readonly main: ReadStatement
  /** The sentence that opens the list it stands in. */
  readonly leadIn: ReadStatement | null
  /** The cell of its table row that names who must act. */
  readonly actor: ReadStatement | null
  /** Those of its statements that stand where proof is named. */
  readonly proofs: ReadonlySet<ReadStatement>
  readonly row: RowUse
  /** The kind that the draft states or its id gives away. */
  readonly stated: RequirementKind | null
  /** The kind and the phase that the titles above it tell. */
  readonly chapter: RequirementKind | null
  readonly phase: Phase | null
  readonly vocabulary: Vocabulary
  readonly knowledge: LanguageKnowledge
}
