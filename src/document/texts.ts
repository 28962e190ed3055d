/** The texts of a template's own, and where they stand between the draft's chapters. */

import { fillSlots } from '../language/slots.ts'
import type { Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Block } from '../model/specification.ts'
import type { Template } from '../model/template.ts'
import type { Held } from './choose.ts'
import { plainWords } from './inlines.ts'
import { paragraphPart } from './parts.ts'
import { say } from './words.ts'

/** What stands before some blocks of the draft, and behind all of them. */
export interface Between {
  readonly before: ReadonlyMap<Block, readonly Part[]>
  readonly behind: readonly Part[]
}

/** Places a template's texts: each before the next chapters that the document holds, or behind the last. */
export function placeTexts(
  template: Template,
  { specification, openings }: Held,
  slots: Readonly<Record<string, string>>,
  language: Language,
): Between {
  const before = new Map<Block, Part[]>()
  let waiting: Part[] = []
  let chapters = 0
  for (const part of template.parts) {
    if ('text' in part) {
      const { heading, says } = part.text
      if (heading !== null) waiting.push(ownHeading(fillSlots(say(heading, language), slots)))
      waiting.push(...paragraphsOf(fillSlots(say(says, language), slots)))
    } else if ('chapters' in part) {
      const opening = chapters === 0 ? specification.blocks[0] : openings[chapters]
      chapters++
      if (opening === undefined || waiting.length === 0) continue
      before.set(opening, [...(before.get(opening) ?? []), ...waiting])
      waiting = []
    }
  }
  return { before, behind: waiting }
}

/** Not counted: the draft's own headings keep their numbers. */
function ownHeading(text: string): Part {
  return { type: 'heading', level: 1, numbered: false, content: [plainWords(text)], change: null }
}

function paragraphsOf(text: string): readonly Part[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraphPart(paragraph))
}
