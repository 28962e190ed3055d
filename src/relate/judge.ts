/** Two claims → how they relate. */

import { akin, roleOf } from '../language/meaning.ts'
import type { Clash, Likeness } from '../model/relation.ts'
import { articles, type Claim, onlySide } from './claim.ts'
import { narrows } from './kinds.ts'
import { compareTokens } from './numbers.ts'
import { overlaps } from './overlap.ts'
import { choosesOtherwise, isKindOf, onlyTells, replaces, swapsAct, swapsParty, swapsThing } from './swaps.ts'
import { compareTerms, type TermComparison } from './terms.ts'
import type { Token } from './tokens.ts'

/** What two claims are to one another; `inner` says which of them is wholly said by the other. */
export type Verdict =
  | Same
  | { readonly kind: 'clash'; readonly clash: Clash; readonly first: Token | null; readonly second: Token | null }

interface Same {
  readonly kind: 'same'
  readonly likeness: Likeness
  readonly inner: 'first' | 'second' | null
}

/** Judges two claims of the same scope and party; null when they ask different things. */
export function judge(a: Claim, b: Claim): Verdict | null {
  if (sameWords(a.words, b.words)) return { kind: 'same', likeness: 'exact', inner: null }
  const swapped = swapsAct(a, b)
  if (swapped && a.denied === b.denied) return null
  const terms = compareTerms(a, b)
  const verdict = judgeTerms(a, b, terms) ?? judgeOverlap(a, b, terms)
  if (verdict === null || narrows(a, b) || narrows(b, a)) return null
  if (verdict.kind === 'clash') return verdict
  if (swapped || onlyTells(a, b) || onlyTells(b, a)) return null
  const isOther =
    verdict.inner === 'first'
      ? swapsThing(a, b) || isKindOf(b, a)
      : verdict.inner === 'second'
        ? swapsThing(b, a) || isKindOf(a, b)
        : swapsParty(a, b) || (verdict.likeness === 'paraphrase' && replaces(a, b))
  if (isOther) return null
  return choosesOtherwise(a, b) ? lessThanSame(a, b, terms, verdict) : verdict
}

/** What is the same but for a choice that only one of the two leaves is so for the greater part, unless it was but a part. */
function lessThanSame(a: Claim, b: Claim, terms: TermComparison, { inner }: Same): Verdict | null {
  const leads = (a.whole || a.lead) && (b.whole || b.lead)
  return inner === null && leads ? { kind: 'same', likeness: 'overlap', inner: null } : judgeOverlap(a, b, terms)
}

/** True for the same words in the same order, articles aside. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  let j = 0
  for (const word of a) {
    if (articles.has(word)) continue
    while (articles.has(b[j] ?? '')) j++
    if (b[j++] !== word) return false
  }
  while (articles.has(b[j] ?? '')) j++
  return j === b.length
}

/** The weight that a demand may have alone when it is the same as another in other words. */
const mostAlone = 1.5

function judgeTerms(a: Claim, b: Claim, left: TermComparison): Verdict | null {
  if (left.apart) return null
  const { shared } = left
  const onlyA = left.onlyA - anchorOf(a, b)
  const onlyB = left.onlyB - anchorOf(b, a)
  const sameTokens = onlyA + onlyB < 0.2 && a.tokens.length > 0 && b.tokens.length > 0
  if ((shared < 0.9 && !sameTokens) || goesApart(a, b)) return null
  const totalA = shared + onlyA
  const totalB = shared + onlyB
  const dice = (2 * shared) / (totalA + totalB)
  const coverA = shared / totalA
  const coverB = shared / totalB
  const swapped = Math.min(onlyA, onlyB)
  const numbers = compareTokens(a.tokens, b.tokens)
  if (a.restricted !== b.restricted) return null
  if (a.denied !== b.denied && !left.turned) {
    // "Not without leave" and "only with leave" deny by other words.
    const turned = (a.without && b.only) || (a.only && b.without) || ((a.only || b.only) && within(a, b))
    const outright = !(a.without || a.only || b.without || b.only || openApart(a, b))
    if (outright && dice >= 0.85 && swapped < 0.3 && shared >= 1.3 && numbers.clash === null && !limitApart(a, b))
      return { kind: 'clash', clash: 'denial', first: null, second: null }
    // "Without" something is with none of it.
    const none = a.without !== b.without && !(a.only || b.only) && (a.without ? b.denied : a.denied) && dice >= 0.8
    if (!none && (!turned || dice < 0.65)) return null
  }
  if (numbers.clash !== null) {
    // Whether two dates are of one thing is told by what they measure.
    if (numbers.a?.kind === 'date') return null
    const firm =
      dice >= 0.75 &&
      swapped < 0.7 &&
      // What comes beside a thing makes its price another one.
      onlyA + onlyB <= (shared >= 3 && numbers.a?.kind !== 'money' ? 1.2 : 0.95) &&
      !numbers.several &&
      !(isPriceOrShare(numbers.a) && peopleApart(a, b)) &&
      !openApart(a, b) &&
      !sidesApart(a, b)
    return firm ? { kind: 'clash', clash: numbers.clash, first: numbers.a, second: numbers.b } : null
  }
  const even = numbers.onlyA === 0 && numbers.onlyB === 0
  // What a sentence more adds is a demand of its own, however long the rest.
  const part = a.statements.length === b.statements.length ? 0.22 : 0
  const added = Math.max(onlyA, onlyB) >= Math.max(0.9, part * Math.max(totalA, totalB)) && swapped < 0.3
  const points = (a.pointing || b.pointing) && (a.pointedAt === null || a.pointedAt !== b.pointedAt)
  if (
    even &&
    !added &&
    dice >= 0.85 &&
    swapped < 0.4 &&
    (!points || (a.pointing && b.pointing && shared >= 2.5)) &&
    (left.subjects > 0 || onlyA + onlyB < 0.4 || wordsShared(a, b) >= 0.65)
  )
    return { kind: 'same', likeness: wordsShared(a, b) >= 0.5 ? 'near' : 'paraphrase', inner: null }
  // In other words, or as part of more, takes a subject in common that both name outright.
  // To tell of something and to tell when it happens are one.
  const tells = a.terms.has('melden') && b.terms.has('melden')
  if (left.subjects < 1 || (points && !(a.pointing && b.pointing && shared >= 2.5))) return null
  const given = a.conditional === b.conditional || tells || saysCondition(a, b) || saysCondition(b, a)
  if (!given) return null
  // What takes the place of a subject makes another demand, though it weighs less.
  const most = Math.max(onlyA, onlyB) >= 1 ? 0.55 : 0.7
  if (
    even &&
    !added &&
    Math.max(onlyA, onlyB) < mostAlone &&
    dice >= 0.65 &&
    swapped < most &&
    shared >= (dice >= 0.8 ? 1.3 : 1.6)
  )
    return { kind: 'same', likeness: 'paraphrase', inner: null }
  if (numbers.onlyA === 0 && includesAll(b, a, coverA, coverB, onlyA, left))
    return { kind: 'same', likeness: 'contained', inner: 'first' }
  if (numbers.onlyB === 0 && includesAll(a, b, coverB, coverA, onlyB, left))
    return { kind: 'same', likeness: 'contained', inner: 'second' }
  return null
}

function judgeOverlap(a: Claim, b: Claim, terms: TermComparison): Verdict | null {
  if (
    a.restricted !== b.restricted ||
    (a.denied !== b.denied && !terms.turned) ||
    a.conditional !== b.conditional ||
    goesApart(a, b)
  )
    return null
  const numbers = compareTokens(a.tokens, b.tokens)
  const agree = numbers.clash === null && (numbers.onlyA === 0 || numbers.onlyB === 0)
  return agree && overlaps(a, b, terms) ? { kind: 'same', likeness: 'overlap', inner: null } : null
}

/** True when "zodra de overeenkomst is geëindigd" says no more than "na afloop van de overeenkomst" in the other claim. */
function saysCondition(a: Claim, b: Claim): boolean {
  if (!a.conditional) return false
  const conditions = a.structure().phrases.filter(({ opener }) => opener === 'if')
  const known = new Set(conditions.flatMap(({ terms }) => terms))
  if (known.size === 0 || [...known].some((term) => !b.terms.has(term))) return false
  return [...a.terms].some(([term, weight]) => weight >= 1 && !known.has(term) && b.terms.has(term))
}

/** True when the outer claim only makes a condition of what the inner one asks: "het plan, als u zich voor code E inschrijft". */
function isCondition(inner: Claim, outer: Claim): boolean {
  const conditions = outer.structure().phrases.filter(({ opener }) => opener === 'if')
  const known = new Set(conditions.flatMap(({ terms }) => terms))
  return known.size > 0 && [...inner.terms].every(([term, weight]) => weight < 0.9 || known.has(term))
}

/** The weight of what a term runs from, "na de melding", when the other claim has the same term and does not say from when. */
function anchorOf(a: Claim, b: Claim): number {
  if (!a.words.some(opensAnchor) || b.words.some(opensAnchor)) return 0
  if (!a.tokens.some(isTerm) || !b.tokens.some(isTerm)) return 0
  const anchors = new Set(runsFrom(a).filter((term) => !b.terms.has(term)))
  return [...anchors].reduce((sum, term) => sum + (a.terms.get(term) ?? 0), 0)
}

const opensAnchor = (word: string) => word === 'na' || word === 'nadat'

const isTerm = ({ kind }: Token) => kind === 'duration'

/** The terms of "na ontvangst van de aanvraag", "nadat het is gemeld". */
function runsFrom({ structure }: Claim): readonly string[] {
  const { phrases } = structure()
  return phrases.flatMap(({ opener, terms }, at) => {
    const follows = opener === 'van' && phrases[at - 1]?.opener === 'na'
    return opener === 'na' || opener === 'if' || follows ? terms : []
  })
}

/** True when the one stays within what the other does not leave. */
function within(a: Claim, b: Claim): boolean {
  const after = ({ words, keys }: Claim, side: string) =>
    words.flatMap((word, at) =>
      word === side ? [articles.has(words[at + 1] ?? '') ? keys[at + 2] : keys[at + 1]] : [],
    )
  if (!a.words.includes('buiten') && !b.words.includes('buiten')) return false
  const meet = (one: Claim, other: Claim) => after(one, 'binnen').some((key) => after(other, 'buiten').includes(key))
  return meet(a, b) || meet(b, a)
}

/** True for claims that each speak of another person, or go another way. */
function goesApart(a: Claim, b: Claim): boolean {
  if (a.subject !== null && b.subject !== null && a.subject !== b.subject && !akin(a.subject, b.subject)) return true
  if (within(a, b) && a.denied === b.denied) return true
  if (a.direction === null || b.direction === null || a.direction.way === b.direction.way) return false
  // Out of one thing and to another one may be the same way.
  const [one, other] = [a.direction.place, b.direction.place]
  return one === other || !(a.keys.includes(other) || b.keys.includes(one))
}

/** True when one claim opens with a person and the other with the provider: each has a term of his own. */
function openApart(a: Claim, b: Claim): boolean {
  const provider = ({ words }: Claim) => words.slice(0, 2).includes('market')
  return (a.subject !== null && provider(b)) || (b.subject !== null && provider(a))
}

/** True when one claim says from or up to how much it holds, and the other does not; how often is no such limit. */
function limitApart({ tokens: own }: Claim, { tokens: others }: Claim): boolean {
  const isLimited = (tokens: readonly Token[]) => tokens.some(({ kind }) => kind !== 'frequency')
  return isLimited(own) !== isLimited(others)
}

const isPriceOrShare = (token: Token | null) => token?.kind === 'money' || token?.kind === 'percentage'

/** True when one claim names a person that the other does not: for each group a price of its own holds. */
function peopleApart({ terms: own }: Claim, { terms: others }: Claim): boolean {
  const names = (terms: Claim['terms'], known: Claim['terms']) =>
    [...terms.keys()].some((term) => roleOf(term) === 'person' && !known.has(term))
  return names(own, others) || names(others, own)
}

/** True when one claim names only the municipality and the other only the provider: each gives notice in a term of his own. */
function sidesApart(a: Claim, b: Claim): boolean {
  const [one, other] = [onlySide(a), onlySide(b)]
  return one !== null && other !== null && one !== other
}

/** The share of a claim's words that stand in the other one. */
function keysWithin(inner: Claim, outer: Claim): number {
  const own = new Set(inner.keys)
  return countIn(own, new Set(outer.keys)) / own.size
}

/** The share of their words that two claims have in common, whatever those mean. */
function wordsShared(a: Claim, b: Claim): number {
  const [left, right] = [new Set(a.keys), new Set(b.keys)]
  return (2 * countIn(left, right)) / (left.size + right.size)
}

function countIn(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const key of keys) if (others.has(key)) shared++
  return shared
}

/** True when the outer claim says all of the inner one; a long one says so much that anything fits in it. */
function includesAll(
  outer: Claim,
  inner: Claim,
  innerCover: number,
  outerCover: number,
  innerOnly: number,
  { shared, subjects }: TermComparison,
): boolean {
  return (
    innerCover >= 0.9 &&
    innerOnly < 0.7 &&
    (subjects > 1 || keysWithin(inner, outer) >= 0.7) &&
    outerCover >= 0.2 &&
    shared >= 1.6 &&
    inner.whole &&
    !inner.pointing &&
    !outer.conditional &&
    !isCondition(inner, outer) &&
    outer.statements.length <= 3
  )
}
