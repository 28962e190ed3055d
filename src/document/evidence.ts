/** The annex Bewijs: all proof that is still asked, in one table. */

import { proofName, proofsOf } from '../language/proofs.ts'
import { fillSlots } from '../language/slots.ts'
import { addresseeTerms, phaseTerms, remarkTerms, termsIn } from '../language/terms.ts'
import type { Annex } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { type CellContent, ownTable, paragraphPart } from './parts.ts'
import type { PlaceName } from './places.ts'
import { proofWords } from './words.ts'

/** Composes the annex from the cleaned draft, or nothing when no proof is asked. */
export function evidenceAnnex(
  { requirements }: Specification,
  pack: RulePack,
  placeName: PlaceName,
  language: Language,
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
      phaseTerms[proof.moment][language],
      addresseeTerms[proof.who][language],
      proof.validity ?? '',
      proof.remarks.map((remark) => remarkTerms[remark][language]).join('; '),
      { kind: 'tick', name: fillSlots(word.enclosedFor, { proof: name, place }) },
    ]
  })
  const columns = [
    { name: word.proof, share: 19, align: 'start' as const },
    { name: word.requirement, share: 15, align: 'start' as const },
    { name: word.moment, share: 12, align: 'start' as const },
    { name: word.who, share: 16, align: 'start' as const },
    { name: word.age, share: 9, align: 'start' as const },
    { name: word.remark, share: 15, align: 'start' as const },
    { name: word.enclosed, share: 14, align: 'start' as const },
  ]
  return { title: word.title, parts: [paragraphPart(word.intro), ownTable(word.title, word.intro, columns, rows)] }
}
