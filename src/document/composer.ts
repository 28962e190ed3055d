/** What the blocks of a draft are composed with. */

import type { Figure, Inline, Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Block, Specification, Stated } from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import type { Anchors } from './anchors.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Crossings } from './crossings.ts'
import type { LineEnds } from './inlines.ts'
import type { Outline } from './outline.ts'
import type { PlacedEdits } from './stretches.ts'
import type { Between } from './texts.ts'

/** A draft with all that a view of it shows beside its words. */
export interface BodySetting {
  readonly specification: Specification
  readonly edits: PlacedEdits
  readonly anchors: Anchors
  readonly bookmarks: Bookmarks
  readonly crossings: Crossings
  readonly outline: Outline
  /** Ids of the requirements whose table has a column for evidence, the same in every view of the draft. */
  readonly besideEvidence: ReadonlySet<string>
  /** The pictures at hand, by their address. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly language: Language
  /** Texts that are no part of the draft. */
  readonly between: Between
}

/** A setting made ready: how its texts become words, and its blocks parts. */
export interface Composer {
  readonly setting: BodySetting
  readonly stated: ReadonlyMap<Text, Stated>
  /** Texts that say what a term means. */
  readonly definitions: ReadonlySet<Text>
  readonly inlines: (text: Text, look?: { readonly from?: number; readonly lines?: LineEnds }) => readonly Inline[]
  readonly block: (block: Block) => readonly Part[]
  /** Text of the heading last met, for the alternative text of tables. */
  heading: string
}
