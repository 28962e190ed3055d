/** What turns the sense of a sentence: denials, exceptions, which way it goes and a second thing to do. */

import { denials, includedWords } from '../language/grammar.ts'
import { isVerb } from '../language/meaning.ts'
import type { Statement, Word } from '../model/specification.ts'

/** The words of a clause that makes an exception, from its conjunction to the comma that closes it. */
export function exception({ words: sentence, text }: Statement): { readonly from: number; readonly to: number } {
  const from = sentence.findIndex(({ folded }) => folded === 'tenzij' || folded === 'behalve')
  const opening = sentence[from]
  if (opening === undefined) return { from: 0, to: 0 }
  const comma = text.value.indexOf(',', opening.end)
  const to = comma < 0 ? sentence.length : sentence.findIndex(({ start }) => start > comma)
  return { from, to: to < 0 ? sentence.length : to }
}

/**
 * How many times a sentence denies before a word; "geen reiskosten en geen toeslag" denies once, and "niet ouder dan" and
 * "niet voor andere doelen dan" set a bound. What is denied of somebody or something ("cliënten die niet …") is counted apart.
 */
export function denialsIn(
  { words: sentence, text: { value } }: Statement,
  until = sentence.length,
): { readonly asked: number; readonly told: number } {
  let asked = 0
  let told = 0
  let telling = false
  const parted = value.includes(',')
  sentence.forEach(({ folded, start }, at) => {
    if (at >= until) return
    const before = sentence[at - 1]
    if (parted && before !== undefined && value.slice(before.end, start).includes(',')) telling = false
    telling ||= folded === 'die' && before !== undefined
    if (
      !(denials.includes(folded) || deniesOutright(sentence, at) || deniesApart(sentence, at)) ||
      setsBound(sentence, at)
    )
      return
    if (asked + told > 0 && /^(?:en|of)$/.test(before?.folded ?? '')) return
    if (!telling) asked++
    // "Of who does not report or is on a list" leaves who is on it.
    else if (!sentence.slice(at).some((word) => word.folded === 'of')) told++
  })
  return { asked, told }
}

/**
 * True for what denies that something must be, or may be: "deelname is vrijwillig", "roken is verboden", "mag zelf kiezen
 * of hij deelneemt".
 */
function deniesOutright(sentence: readonly Word[], at: number): boolean {
  const folded = sentence[at]?.folded ?? ''
  return (
    folded === 'verboden' ||
    (chooses.has(folded) && sentence[at - 1]?.folded === 'zelf' && sentence[at + 1]?.folded === 'of') ||
    (leavesFree.has(folded) && /^(?:is|zijn|blijft)$/.test(sentence[at - 1]?.folded ?? ''))
  )
}

/** True for "in het tarief inbegrepen", which is not paid apart; beside another denial it says that once more. */
function deniesApart(sentence: readonly Word[], at: number): boolean {
  if (!includedWords.includes(sentence[at]?.folded ?? '')) return false
  const near = (from: number, to: number) => sentence.slice(Math.max(0, from), to)
  if (!near(at - 3, at + 4).some(({ folded }) => prices.test(folded))) return false
  const denying = sentence.filter(({ folded }) => denials.includes(folded))
  return denying.length === 0 || (denying.length === 1 && near(at - 4, at).includes(denying[0] as Word))
}

const prices = /^(?:uur)?(?:tarief|tarieven|prijs|prijzen)$/

const chooses = new Set(['kiezen', 'bepalen', 'beslissen'])
const leavesFree = new Set(['vrijwillig', 'facultatief', 'optioneel'])

/** True for a sentence that allows one thing by denying all others: "geen ander … dan". */
export function deniesOthers({ words: sentence }: Statement): boolean {
  return sentence.some(({ folded }, at) => denials.includes(folded) && namesOthers(sentence, at))
}

function setsBound(sentence: Statement['words'], at: number): boolean {
  return sentence[at + 2]?.folded === 'dan' || sentence[at + 3]?.folded === 'dan' || namesOthers(sentence, at)
}

function namesOthers(sentence: Statement['words'], at: number): boolean {
  const next = sentence.slice(at + 1, at + 6).map(({ folded }) => folded)
  const other = next.findIndex((folded) => /^ander(?:en?)?$/.test(folded))
  return other >= 0 && next.indexOf('dan') > other
}

/** A way that a sentence goes, and the key of the place it goes to or comes from. */
export interface Direction {
  readonly way: 'there' | 'away'
  readonly place: string
}

/** Which way a sentence goes, when it names only one: somebody moves to a place, or out of it. */
export function direction({ words: sentence, text }: Statement): Direction | null {
  const to = sentence.findIndex(({ folded }) => folded === 'naar')
  const from = sentence.findIndex(({ folded, end }, at) => {
    const next = sentence[at + 1]
    if (folded === 'vanuit') return true
    return folded === 'uit' && next !== undefined && isArticle(next) && !/[,;:]/.test(text.value.slice(end, next.start))
  })
  if (to < 0 === from < 0) return null
  const after = Math.max(to, from) + 1
  const place = sentence[after] !== undefined && isArticle(sentence[after]) ? sentence[after + 1] : sentence[after]
  return { way: from < 0 ? 'there' : 'away', place: place?.key ?? '' }
}

const isArticle = ({ folded }: Word) => /^(?:de|het|een)$/.test(folded)

/** True when the words just before a place only tie a period to what comes after it: "na afloop van" a quarter. */
export function tiesPeriod({ words: sentence }: Statement, at: number): boolean {
  const before = sentence[at - 1]?.folded
  const opens = before === 'na' || (before === 'het' && sentence[at - 2]?.folded === 'na')
  return opens && sentence.slice(at + 1, at + 5).some(({ folded }) => periods.has(folded))
}

const periods = new Set(['dag', 'week', 'maand', 'kwartaal', 'jaar', 'kalenderjaar', 'schooljaar', 'periode'])

/** The word that adds a second thing to do, with its own verb, at or after a word: "en stelt", "of legt"; -1 when none does. */
export function secondVerb({ words: sentence }: Statement, from: number): number {
  return sentence.findIndex(
    ({ folded }, at) =>
      at >= from && /^(?:en|of|waarna|waarbij)$/.test(folded) && tellsActing(sentence[at + 1]?.folded),
  )
}

const tellsActing = (folded: string | undefined) => folded?.endsWith('t') === true && isVerb(folded)
