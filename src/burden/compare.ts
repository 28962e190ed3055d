/** Holds an appraised draft against an older one. */

import type { Appraisal, RequirementShare } from '../model/burden.ts'
import type { RequirementChange } from '../model/weighing.ts'

/** A change of fewer hours than this is rounding. */
const least = 0.05

/** What each requirement adds or takes away by itself, largest change first; those of a name are the same one. */
export function compareRequirements(before: Appraisal, after: Appraisal): readonly RequirementChange[] {
  const old = byRequirement(before)
  const now = byRequirement(after)
  const changes = [...new Set([...old.keys(), ...now.keys()])].map((requirement): RequirementChange => {
    const [was, is] = [old.get(requirement), now.get(requirement)]
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    return { requirement, kind, hours: aloneOf(is) - aloneOf(was) }
  })
  return changes
    .filter(({ kind, hours }) => kind !== 'changed' || Math.abs(hours) >= least)
    .sort((a, b) => Math.abs(b.hours) - Math.abs(a.hours) || (a.requirement < b.requirement ? -1 : 1))
}

function byRequirement({ shares }: Appraisal): ReadonlyMap<string, RequirementShare> {
  return new Map(shares.map((share) => [share.requirement, share]))
}

function aloneOf(share: RequirementShare | undefined): number {
  return share === undefined ? 0 : share.saves.hours + share.saves.municipalityHours
}
