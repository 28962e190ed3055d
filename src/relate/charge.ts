/** Work that one side of the contract can do or pay, and that a draft gives to both. */

import { onceFor } from '../model/once.ts'
import { type Claim, onlySide } from './claim.ts'
import { compareTerms } from './terms.ts'

/** True for two claims that charge each side of the contract with the same work, of which only one can do or pay it. */
export function chargesBoth(a: Claim, b: Claim): boolean {
  const one = chargeOf(a).side
  if (one === null) return false
  const other = chargeOf(b).side
  if (other === null || one === other) return false
  const paid = isPaid(a.words) && isPaid(b.words)
  const { shared, onlyA, onlyB, apart, others } = compareTerms(charged(a, paid), charged(b, paid))
  return !apart && !others && shared >= (paid ? leastPaid : least) && onlyA + onlyB < slight
}

/** The weight that both must share, less where all that is told is what is paid for, and how much either may have alone. */
const least = 1.3
const leastPaid = 0.6
const slight = 0.1

/** A claim without who is charged, and without how it tells that something is paid for. */
function charged(claim: Claim, paid: boolean): Claim {
  const says = (term: string) => term !== 'authority' && !(paid && ofPaying.has(term))
  return { ...claim, terms: new Map([...claim.terms].filter(([term]) => says(term))) }
}

const ofPaying: ReadonlySet<string> = new Set(['betalen', 'gratis', 'rek', 'las', 'declareren', 'inzetten'])

/** True for words that tell who bears the cost of something. */
function isPaid(words: readonly string[]): boolean {
  const says = (word: string) => words.includes(word)
  return (says('voor') && says('rekening')) || (says('ten') && says('laste')) || (says('kosten') && words.some(pays))
}

const pays = (word: string) => /^(?:draagt|dragen|betaalt|betalen|betaald|vergoedt|vergoeden|vergoed)$/.test(word)

/** Whom a claim charges, read once: it is held against many others. */
const chargeOf = onceFor((claim: Claim) => ({ side: chargedIn(claim) }))

/** The side that a claim charges with work of one; null when it charges nobody outright, or speaks of a part of it. */
function chargedIn(claim: Claim): 'market' | 'authority' | null {
  const { requirement, words, tokens, denied, restricted, conditional } = claim
  const side = onlySide(claim)
  if (side === null || denied || restricted || conditional || requirement.modality === 'may') return null
  const isPart = words.some((word) => sharing.has(word)) || tokens.some(({ kind }) => kind === 'percentage')
  return isSole(words) && !isPart ? side : null
}

/** True for words of work that only one does: arranging and paying. */
function isSole(words: readonly string[]): boolean {
  const says = (word: string) => words.includes(word)
  return (
    words.some((word) => soleWork.has(word)) ||
    ((says('zorgt') || says('zorgen')) && words.some((word) => provided.test(word))) ||
    isPaid(words)
  )
}

const soleWork: ReadonlySet<string> = new Set(
  'regelt regelen geregeld verzorgt verzorgen verzorgd organiseert organiseren georganiseerd betaalt betalen betaald'
    .concat(' vergoedt vergoeden vergoed bekostigt bekostigen bekostigd int innen geind')
    .split(' '),
)

/** What one of the two provides; of much else, such as care and silence, each takes care by himself. */
const provided = /huisvesting|locatie|ruimte|vervoer|materia|inrichting|tolk|maaltijd|apparatuur/

/** Words that leave the other side its share. */
const sharing: ReadonlySet<string> = new Set(
  'eigen ook samen gezamenlijk beide beiden mede deel helft overige elk ieder zover indien tenzij overleg'.split(' '),
)
