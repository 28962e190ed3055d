/** Whether two demands ask the same for the greater part, though each adds something of its own. */

import { opposed, related } from '../language/meaning.ts'
import type { Claim } from './claim.ts'
import { namesOther, replaces, swapsKind } from './swaps.ts'
import type { TermComparison } from './terms.ts'

/** The weight of what two demands must both say, what share of the lesser this must be then, and whether both must do the same first. */
const evidence = [
  { told: 4, cover: 0.5, sameAct: false },
  { told: 3, cover: 0.6, sameAct: false },
  { told: 2.5, cover: 0.75, sameAct: true },
]
/** The share of both together. */
const leastDice = 0.45

/** True for two demands of which the greater part is the same act on the same things, and that nowhere say something else instead. */
export function overlaps(a: Claim, b: Claim, { shared, onlyA, onlyB, others }: TermComparison): boolean {
  if (
    others ||
    !(a.whole || a.lead) ||
    !(b.whole || b.lead) ||
    a.pointing ||
    b.pointing ||
    2 * shared < leastDice * (2 * shared + onlyA + onlyB)
  )
    return false
  const cover = shared / (shared + Math.min(onlyA, onlyB))
  const told = toldByBoth(a, b)
  const enough = evidence.filter((least) => told >= least.told && cover >= least.cover)
  if (enough.length === 0 || !sameFreedom(a, b) || !sharesLead(a, b) || !sharesLead(b, a)) return false
  const [own, other] = [a.acts, b.acts]
  const sameAct = own.length > 0 && own[0] === other[0]
  if (!sharesAct(own, other) || !enough.some((least) => sameAct || !least.sameAct)) return false
  return !opposes(a, b) && !swapsKind(a, b) && !namesOther(a, b) && !replaces(a, b)
}

/** The weight of what both name by their own words, but for what nearly every demand holds. */
function toldByBoth({ terms: own }: Claim, { terms: others }: Claim): number {
  let told = 0
  for (const [term, weight] of own) if (weight >= 0.5 && (others.get(term) ?? 0) >= 0.5) told += weight
  return told
}

/** What somebody may do is not what he must; what a thing can do is asked of it. */
function sameFreedom(a: Claim, b: Claim): boolean {
  const isFree = ({ requirement, words }: Claim) =>
    requirement.modality === 'may' && (words.includes('market') || words.includes('authority'))
  return isFree(a) === isFree(b)
}

/** True unless each does something and nothing of it is the same. */
function sharesAct(own: readonly string[], others: readonly string[]): boolean {
  if (own.length === 0 || others.length === 0) return true
  return own.some((act) => others.some((other) => act === other || related(act, other)))
}

/** True when one says the opposite of something that the other says. */
function opposes({ terms: own }: Claim, { terms: others }: Claim): boolean {
  const [here, there] = [own, others].map((terms) => [...terms.keys()])
  return (
    here?.some((term) => !others.has(term) && there?.some((other) => !own.has(other) && opposed(term, other))) === true
  )
}

/** True unless what a demand begins with is nothing of what the other one speaks of. */
function sharesLead({ leading, terms }: Claim, { terms: others }: Claim): boolean {
  const telling = [...leading.keys()].filter((term) => (terms.get(term) ?? 0) >= 1)
  return telling.length === 0 || telling.some((term) => others.has(term))
}
