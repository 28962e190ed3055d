/** Of what kind a requirement is: a ground for exclusion, a demand on the bidder, on the work, a wish, a question to score. */

import { hasMarker, type MarkerHit } from '../language/language.ts'
import type { Modality, RequirementKind } from '../model/specification.ts'
import { asksBidder } from './duty.ts'
import { isFragment } from './fragment.ts'
import type { ReadStatement } from './statements.ts'
import type { Told } from './told.ts'
import type { Vocabulary } from './vocabulary.ts'

/** True for kinds that are judged before there is a contract. */
export function isTenderKind(kind: RequirementKind): boolean {
  return kind === 'selection' || kind === 'exclusion' || kind === 'award'
}

/** The kind that the draft states or the id gives away; else what the words say, within the chapter they stand in. */
export function kindOf(told: Told, modality: Modality): RequirementKind {
  const { stated, chapter, main, vocabulary } = told
  if (stated !== null) return stated
  if (asksBidder(main.markers)) return modality === 'should' ? 'wish' : 'award'
  if (modality === 'should') return chapter === 'award' ? 'award' : 'wish'
  const judged = chapter === 'exclusion' || chapter === 'selection'
  if (judged || isForBidder(told)) {
    const standing = standingOf(told, vocabulary)
    if (standing !== null) return standing
  }
  return chapter === null || chapter === 'information' ? 'requirement' : chapter
}

/** True when the requirement speaks to the bidder, or of what comes with the bid. */
function isForBidder({ statements, main, leadIn }: Told): boolean {
  const speaks = ({ addressee, markers }: ReadStatement) =>
    addressee === 'bidder' ||
    (addressee === null && (hasMarker(markers, 'tender') || hasMarker(markers, 'verification')))
  if (main.addressee !== null) return main.addressee === 'bidder'
  return (isFragment(main) && statements.some(speaks)) || speaks(main) || (leadIn !== null && speaks(leadIn))
}

/** Whether it judges if the bidder may take part at all (exclusion) or can do the work (selection). */
function standingOf({ statements, main, proofs }: Told, vocabulary: Vocabulary): 'exclusion' | 'selection' | null {
  const named = [main, ...proofs].flatMap(({ mentions }) => mentions.map(({ concept }) => concept))
  if (named.some((concept) => isNarrower(concept, 'exclusion-grounds', vocabulary))) return 'exclusion'
  if (named.some((concept) => isNarrower(concept, 'suitability', vocabulary))) return 'selection'
  const has = (marker: MarkerHit['marker']) => hasMarker(main.markers, marker)
  const decides = statements.some(({ markers }) => hasMarker(markers, 'knockOut'))
  return has('bidder') && (decides || has('holds')) && !has('bid') ? 'selection' : null
}

/** True when the concept is the other one, or falls under it. */
function isNarrower(concept: string, other: string, vocabulary: Vocabulary): boolean {
  if (concept === other) return true
  const broader = vocabulary.concepts.get(concept)?.broader ?? []
  return broader.some((above) => isNarrower(above, other, vocabulary))
}
