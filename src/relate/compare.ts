/** Lays several drafts side by side: which demands they share, and which proof they ask in which form. */

import type { Burden } from '../model/burden.ts'
import type { Asking, SharedDemand, SharedProof, SideBySide } from '../model/side-by-side.ts'
import { isDemand, type Requirement, type Specification } from '../model/specification.ts'
import { type Topic, topicsOf } from './claim.ts'
import { verdicts } from './verdicts.ts'

const milliMinutesPerHour = 60_000

/** Compares drafts; `burdens` are their estimates, in the same order. */
export function compare(specifications: readonly Specification[], burdens: readonly Burden[]): SideBySide {
  const demands = sharedDemands(specifications)
  const proofs = sharedProofs(specifications, burdens)
  const total = specifications.reduce((sum, { requirements }) => sum + requirements.filter(isDemand).length, 0)
  const alike = new Set(
    demands.filter((demand) => demand.alike).flatMap(({ askings }) => askings.map(({ requirement }) => requirement)),
  )
  return {
    drafts: specifications.map(({ draft, requirements }) => ({
      path: draft.path,
      requirements: requirements.filter(isDemand).length,
    })),
    demands,
    proofs,
    harmony: total === 0 ? 0 : alike.size / total,
    hours: proofs.reduce((sum, { hours }) => sum + hours, 0),
  }
}

/** Demands that at least two drafts make, in the order of the first that makes them. */
function sharedDemands(specifications: readonly Specification[]): readonly SharedDemand[] {
  const draftOf = new Map<Requirement, number>()
  const topics = specifications.flatMap((specification, draft) =>
    specification.requirements.filter(isDemand).flatMap((requirement) => {
      draftOf.set(requirement, draft)
      return topicsOf(specification, requirement).filter(({ whole }) => whole)
    }),
  )
  const groups = new Map<Requirement, { alike: boolean; readonly members: Set<Requirement> }>()
  const apart = (a: Topic, b: Topic) => draftOf.get(a.requirement) !== draftOf.get(b.requirement)
  for (const { a, b, verdict } of verdicts(topics, apart)) {
    if (verdict.kind === 'same' && verdict.likeness === 'overlap') continue
    const own = groups.get(a.requirement) ?? { alike: true, members: new Set([a.requirement]) }
    const other = groups.get(b.requirement)
    if (verdict.kind === 'clash') own.alike = false
    for (const member of other?.members ?? [b.requirement]) {
      own.members.add(member)
      groups.set(member, own)
    }
    own.alike &&= other?.alike ?? true
    groups.set(a.requirement, own)
  }
  return [...new Set(groups.values())].map(({ alike, members }) => ({
    alike,
    askings: [...members]
      .map((requirement): Asking => {
        const draft = draftOf.get(requirement) ?? 0
        return { draft, requirement, sections: specifications[draft]?.sections ?? [] }
      })
      .sort((a, b) => a.draft - b.draft || a.requirement.span.start - b.requirement.span.start),
  }))
}

/** Proof by what it is about, with the forms that each draft asks; what none names is left out. */
function sharedProofs(specifications: readonly Specification[], burdens: readonly Burden[]): readonly SharedProof[] {
  const forms = new Map<string, string[][]>()
  specifications.forEach(({ requirements }, draft) => {
    for (const { concept, form } of requirements.filter(isDemand).flatMap(({ evidence }) => evidence)) {
      if (concept === null) continue
      const byDraft = forms.get(concept) ?? specifications.map((): string[] => [])
      forms.set(concept, byDraft)
      if (byDraft[draft]?.includes(form) === false) byDraft[draft].push(form)
    }
  })
  return [...forms].map(([concept, byDraft]) => ({ concept, forms: byDraft, hours: sparedHours(concept, burdens) }))
}

/** Made once for all instead of once for each: all hours of making it but those of the draft that asks most. */
function sparedHours(concept: string, burdens: readonly Burden[]): number {
  const hours = burdens.map(({ items }) =>
    items
      .filter(({ kind, evidence }) => kind === 'production' && evidence?.endsWith(`:${concept}`) === true)
      .reduce((sum, { milliMinutes }) => sum + milliMinutes / milliMinutesPerHour, 0),
  )
  return hours.reduce((sum, each) => sum + each, 0) - Math.max(0, ...hours)
}
