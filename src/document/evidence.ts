/** The annex Bewijs: all proof that is still asked, in one table. */

import { type Proof, proofName, proofsOf } from '../language/proofs.ts'
import { fillSlots } from '../language/slots.ts'
import { askedOf, phaseTerms, remarkTerms, termsIn } from '../language/terms.ts'
import type { Annex, ParagraphPart } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import type { DocumentInput } from './input.ts'
import { type CellContent, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import type { PlaceName } from './places.ts'
import { proofWords, say } from './words.ts'

/** Composes the annex, or nothing when no proof is asked; what strikes about it is for the buyer, and no part of a final text. */
export function evidenceAnnex(
  { requirements }: Specification,
  pack: RulePack,
  placeName: PlaceName,
  { final, language }: Pick<DocumentInput, 'final' | 'language'>,
): Annex | null {
  const word = termsIn(proofWords, language)
  const proofs = proofsOf(requirements, pack)
  if (proofs.length === 0) return null
  const rows = proofs.map((proof): readonly CellContent[] => {
    const name = proofName(proof, pack, language)
    const place = placeName(proof.requirement.id, proof.requirement.span.start)
    return [
      name,
      place,
      [phaseTerms[proof.moment][language], askedOf(proof, language)].map(paragraphPart),
      remarksOn(final ? { ...proof, remarks: [] } : proof, language),
      proof.moment === 'tender'
        ? { kind: 'tick', name: fillSlots(word.enclosedFor, { proof: name, place }) }
        : word.later,
    ]
  })
  const columns = [
    textColumn(word.proof, 30),
    leadingColumn(word.requirement, 16),
    textColumn(word.due, 19),
    textColumn(word.remark, 23),
    textColumn(word.enclosed, 12),
  ]
  const intro = final ? word.finalIntro : word.intro
  return { title: word.title, parts: [paragraphPart(intro), ownTable(word.title, intro, columns, rows)] }
}

/** How old it may be, and what strikes about it, each in a line of its own. */
function remarksOn({ validity, remarks }: Proof, language: Language): readonly ParagraphPart[] {
  const age = validity === null ? [] : [fillSlots(say(proofWords.age, language), { age: validity })]
  const lines = [...age, ...remarks.map((remark) => remarkTerms[remark][language])]
  return (lines.length === 0 ? [''] : lines).map(paragraphPart)
}
