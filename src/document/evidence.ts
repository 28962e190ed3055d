/** The annex Bewijs: all proof that is still asked, in one table. */

import { proofName, proofsOf } from '../language/proofs.ts'
import { addresseeTerms, phaseTerms, remarkTerms, termsIn } from '../language/terms.ts'
import type { Annex } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { ownTable, paragraphPart } from './parts.ts'
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
  const rows = proofs.map((proof) => [
    proofName(proof, pack, language),
    placeName(proof.requirement.id, proof.requirement.span.start),
    phaseTerms[proof.moment][language],
    addresseeTerms[proof.who][language],
    proof.validity ?? '',
    proof.remarks.map((remark) => remarkTerms[remark][language]).join('; '),
  ])
  const columns = [
    { name: word.proof, share: 23, align: 'start' as const },
    { name: word.requirement, share: 17, align: 'start' as const },
    { name: word.moment, share: 14, align: 'start' as const },
    { name: word.who, share: 16, align: 'start' as const },
    { name: word.age, share: 10, align: 'start' as const },
    { name: word.remark, share: 20, align: 'start' as const },
  ]
  return { title: word.title, parts: [paragraphPart(word.intro), ownTable(word.title, word.intro, columns, rows)] }
}
