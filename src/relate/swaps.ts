/** What two demands name in each other's place: another thing, another kind of a thing, another name, or a choice. */

import { akin, related, roleOf } from '../language/meaning.ts'
import { type Alternative, type Choice, mayChoose } from './choices.ts'
import type { Claim } from './claim.ts'

/** True when after the same preposition, or as a noun with its article, each names something that the other does not. */
export function replaces(a: Claim, b: Claim): boolean {
  const [own, others] = [restsOf(a, b), restsOf(b, a)]
  return own.some((rest) =>
    others.some((other) => rest.main && other.main && rest.opener === other.opener && sameRest(rest, other)),
  )
}

/** What a phrase names beside what the other claim knows: of "een exitplan" the exit, when that claim has another plan. */
interface Rest {
  readonly opener: string
  readonly main: boolean
  readonly known: readonly string[]
}

/** Two phrases stand for one another when neither is known, or both have the same beside what is not. */
const sameRest = ({ known: own }: Rest, { known: others }: Rest) =>
  own.length === 0 ? others.length === 0 : own.some((term) => others.includes(term))

function restsOf({ structure, terms: own }: Claim, { terms: others }: Claim): readonly Rest[] {
  const names = [...others.keys()]
  const isKnown = (term: string) => others.has(term) || names.some((other) => akin(term, other))
  return structure().phrases.flatMap(({ opener, terms, main }) => {
    const known = terms.filter(isKnown)
    const tells = terms.some((term) => !known.includes(term) && (known.length === 0 || (own.get(term) ?? 0) >= 1))
    return opener !== '' && tells ? [{ opener, known, main: main || opener === 'if' }] : []
  })
}

/** True for two kinds of one thing, each of which the other does not name: "een exitplan", "een implementatieplan". */
export function swapsKind(a: Claim, b: Claim): boolean {
  return a
    .structure()
    .compounds.some(([kind, thing]) =>
      b
        .structure()
        .compounds.some(
          ([other, same]) => thing === same && !b.terms.has(kind) && !a.terms.has(other) && !akin(kind, other),
        ),
    )
}

/** True when each has a name, an abbreviation or a number that the other does not have. */
export function namesOther(a: Claim, b: Claim): boolean {
  const [own, others] = [a.structure().names, b.structure().names]
  const lacks =
    (known: readonly string[], { terms }: Claim) =>
    (name: string) =>
      !known.includes(name) && !terms.has(name)
  return own.some(lacks(others, b)) && others.some(lacks(own, a))
}

/**
 * True when what a demand is about is in the other one only what something else is of, or for: "de applicatie" beside "de
 * handleiding van de applicatie".
 */
export function swapsThing(a: Claim, b: Claim): boolean {
  const [own, others] = [a.structure().phrases, b.structure().phrases]
  const about = own.find(({ opener }) => opener === 'noun')
  if (about === undefined) return false
  const told = others.filter(({ terms }) => terms.some((term) => about.terms.includes(term)))
  if (told.length === 0 || told.some(({ opener }) => !/^(?:van|voor)$/.test(opener))) return false
  const known = new Set(own.flatMap(({ terms }) => terms))
  return others.some(({ opener, terms }) => opener === 'noun' && !terms.some((term) => known.has(term)))
}

/** True when a person has the place of the provider: "afspraken die de cliënt afzegt", "afspraken die de aanbieder afzegt". */
export function swapsParty(a: Claim, b: Claim): boolean {
  const people = ({ terms }: Claim, others: Claim) =>
    [...terms.keys()].filter((term) => roleOf(term) === 'person' && !others.terms.has(term)).length
  const named = ({ words }: Claim) => words.filter((word) => word === 'market').length
  return (
    a.words.length === b.words.length &&
    Math.abs(named(a) - named(b)) === 1 &&
    people(a, b) - people(b, a) === named(b) - named(a)
  )
}

/** True when a claim speaks of one kind of what the other asks: "een crisisteam" beside "een team". */
export function isKindOf({ structure, terms }: Claim, { structure: whole, terms: others }: Claim): boolean {
  const parts = whole().compounds
  return structure().compounds.some(
    ([kind, thing]) =>
      (terms.get(kind) ?? 0) >= 1 &&
      !others.has(kind) &&
      others.has(thing) &&
      !parts.some(([, same]) => same === thing),
  )
}

/** True when a claim has somebody told of what the other asks to be there or to be done. */
export function onlyTells(a: Claim, b: Claim): boolean {
  if (!a.acts.includes(telling) || b.terms.has(telling)) return false
  return b.acts.length === 0 && ![...b.terms.keys()].some((term) => related(telling, term))
}

const telling = 'melden'

/** True when each does something that the other does not, and both do nothing together. */
export function swapsAct(a: Claim, b: Claim): boolean {
  return a.acts.length > 0 && b.acts.length > 0 && !haveAkin(a.acts, b) && !haveAkin(b.acts, a)
}

/** True when one of some terms, or one that may stand for it, is among those of a claim. */
function haveAkin(some: readonly string[], { terms }: Claim): boolean {
  for (const term of some) if (terms.has(term)) return true
  for (const term of some) for (const other of terms.keys()) if (akin(term, other)) return true
  return false
}

/** True when one of two claims lets choose between what the other asks and something else, and the other does not. */
export function choosesOtherwise(a: Claim, b: Claim): boolean {
  if (!a.words.some(mayChoose) && !b.words.some(mayChoose)) return false
  const [own, others] = [a.structure().choices, b.structure().choices]
  const isOpen = (choices: readonly Choice[], other: Claim) => choices.some((choice) => isHalfKnown(choice, other))
  return isOpen(own, b) !== isOpen(others, a)
}

function isHalfKnown(choice: Choice, other: Claim): boolean {
  const known = choice.filter((alternative) => isKnown(alternative, choice, other)).length
  return known > 0 && known < choice.length
}

/** True for what a claim names; two names of one concept are known by that concept no more than one another. */
function isKnown({ key, terms }: Alternative, choice: Choice, other: Claim): boolean {
  if (other.keys.includes(key)) return true
  // Of a compound the kind tells: of "HKZ-certificaat" the name.
  const telling = terms.length > 1 ? terms.slice(0, -1) : terms
  const tellsOne = (term: string) => choice.filter((each) => each.terms.includes(term)).length === 1
  return telling.length > 0 && telling.every((term) => tellsOne(term) && haveAkin([term], other))
}
