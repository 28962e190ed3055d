/** Kind `missing`: a complete draft says something that this one does not. */

import { findMarkers, hasMarker, languageKnowledge } from '../language/language.ts'
import { words } from '../language/words.ts'
import type { MissingCheck } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { sourceSpan } from '../model/text.ts'
import type { Ground } from './place.ts'

/** True when the draft is complete enough to expect it, and no sentence names a concept of it; wording is searched apart. */
export function isMissing(ground: Ground, check: MissingCheck): boolean {
  const { requirements } = ground.specification
  if (requirements.length < check.requirements || isPart(ground)) return false
  return !namesAny(ground, check)
}

/** True when a sentence of the draft names a concept of the check. */
export function namesAny({ named }: Ground, { concept }: MissingCheck): boolean {
  return concept.some((name) => named().has(name))
}

/** True when the title says that the draft is an annex, a list of answers or a manual: what it lacks stands elsewhere. */
function isPart({ specification: { sections, facts, language } }: Ground): boolean {
  const title = words(`${facts.title ?? ''} ${sections[0]?.title ?? ''}`)
  return hasMarker(findMarkers(languageKnowledge(language), title), 'partTitles')
}

/** Where something that is nowhere is reported: the draft's first heading, or its very start. */
export function titleSpan(ground: Ground): Span {
  const heading = ground.specification.blocks.find((block) => block.type === 'heading')
  return heading?.type === 'heading' ? sourceSpan(heading.text, 0, heading.text.value.length) : { start: 0, end: 0 }
}
