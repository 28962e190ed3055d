/** All proof a draft asks, as one list: what, by which requirement, when, of whom, how old, and what strikes a reader. */

import type { Language } from '../model/facts.ts'
import { addTo } from '../model/gather.ts'
import type { RulePack } from '../model/rule.ts'
import { sameScope } from '../model/scope.ts'
import { type Addressee, isDemand, type Phase, type Requirement } from '../model/specification.ts'

/**
 * What strikes a reader of the list: asked by another requirement too, in the same form or in another one; asked with the
 * bid while the winner's would do; standing in a public register; or declared in the self-declaration already.
 */
export type Remark = 'twice' | 'two-forms' | 'early' | 'register' | 'uea'

/** One piece of proof that one requirement asks. */
export interface Proof {
  readonly form: string
  readonly concept: string | null
  readonly requirement: Requirement
  readonly moment: Phase
  readonly who: Addressee
  /** How old it may be or how long it must hold, as the draft words it; null when it does not say. */
  readonly validity: string | null
  readonly perYear: number | null
  readonly remarks: readonly Remark[]
}

/** Forms that somebody makes for the occasion of proving; what belongs to the bid itself, such as a plan, is none of them. */
const provable = new Set([
  'register-extract',
  'conduct-statement',
  'certificate-of-conduct',
  'certificate',
  'policy-document',
  'audited-account',
])

const oldest =
  /niet ouder (?:zijn |is )?dan ([\p{L}\d]+ [\p{L}]+)|geldig(?:heid)? (?:tot|gedurende|voor) ([\p{L}\d]+ [\p{L}]+)/iu

/** Lists the proof that requirements ask, in reading order; the pack tells what the self-declaration covers. */
export function proofsOf(requirements: readonly Requirement[], { rules }: Pick<RulePack, 'rules'>): readonly Proof[] {
  const declared = new Set(
    rules.flatMap(({ check }) => (check.kind === 'covered' && check.by === 'uea' ? check.concept : [])),
  )
  const asked = requirements
    .filter(isDemand)
    .flatMap((requirement) => requirement.evidence.map(({ form, concept }) => ({ form, concept, requirement })))
  const byConcept = new Map<string, typeof asked>()
  for (const one of asked) {
    if (one.concept !== null) addTo(byConcept, one.concept, one)
  }
  return asked.map(({ form, concept, requirement }): Proof => {
    const others = (concept === null ? [] : (byConcept.get(concept) ?? [])).filter(
      (other) => other.requirement !== requirement && sameScope(other.requirement, requirement),
    )
    const holds: Readonly<Record<Remark, boolean>> = {
      twice: others.some((other) => other.form === form),
      'two-forms': others.some((other) => other.form !== form),
      early: requirement.phase === 'tender' && provable.has(form),
      register: form === 'register-extract',
      uea: concept !== null && declared.has(concept),
    }
    const told = oldest.exec(requirement.text)
    return {
      form,
      concept,
      requirement,
      moment: requirement.phase,
      who: requirement.addressee,
      validity: told?.[1] ?? told?.[2] ?? null,
      perYear: requirement.perYear,
      remarks: (Object.keys(holds) as Remark[]).filter((remark) => holds[remark]),
    }
  })
}

/**
 * What a piece of proof is called: what it is about and its form; a document that no list knows as the draft calls it,
 * and any other with the words that ask it.
 */
export function proofName(
  { form, concept, requirement }: Proof,
  { burden, concepts }: RulePack,
  language: Language,
): string {
  // How large a plan is counts for the estimate alone: "plan van aanpak, klein".
  const [named = form] = burden.presets.find(({ id }) => id === form)?.label[language].split(', ') ?? []
  const about = concepts.find(({ id }) => id === concept)?.label[language]
  // "HKZ-certificaat" is a certificate as it says itself; "ISO 9001" is not.
  const isForm = about?.toLowerCase().includes(named.toLowerCase().split(' ').at(-1) ?? named) ?? false
  const { text, document } = requirement
  const own = document && text.length <= longestName ? bareName(text) : `${named}: “${opening(text)}”`
  const name = about === undefined ? own : isForm ? about : `${about} (${named})`
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A longer text is no name any more. */
const longestName = 80

/** As many whole words of a text as stand for it. */
function opening(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= longestOpening) return words
  return `${words.slice(0, words.lastIndexOf(' ', longestOpening) + 1).trim() || words.slice(0, longestOpening)}…`
}

const longestOpening = 60

/** A name without the signs that end an item of a list. */
function bareName(text: string): string {
  return text.replace(/[\s;,.]+$/, '')
}
