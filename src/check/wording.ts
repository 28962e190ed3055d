/** Kind `wording`, and the phrases of kinds `missing`, `opposed`, `unequal` and `twice`: all rules share one pass over each sentence. */

import { fold } from '../language/key.ts'
import { findMarkers, hasMarker, languageKnowledge } from '../language/language.ts'
import {
  denialsBetween,
  deniesItself,
  findPhrases,
  indexPhrases,
  longestHits,
  type PhraseHit,
  type PhraseIndex,
  rangeOf,
  writtenOf,
} from '../language/phrases.ts'
import { words } from '../language/words.ts'
import type { Language } from '../model/facts.ts'
import { addTo } from '../model/gather.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Guards, MissingCheck, OpposedCheck, Rule, TwiceCheck, UnequalCheck, WordingCheck } from '../model/rule.ts'
import { contains } from '../model/span.ts'
import { isDemand, type Requirement, type Statement, type StatementRole, type Word } from '../model/specification.ts'
import type { Sided } from './division.ts'
import { settledAt } from './matters.ts'
import { type Said, type Side, sideOf } from './opposed.ts'
import { type Ground, type Hit, isLimitedAfter, isLive, passes, surroundingsOf } from './place.ts'

/** What the pass finds: places by rule; of `missing` rules, whether it is said and whether it is due. */
export interface Wording {
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** Of `opposed` rules the places where the one thing is said or the other, of `unequal` and `twice` where a matter is settled. */
  readonly sides: ReadonlyMap<string, readonly Sided[]>
  /** The `missing` rules whose phrases stand somewhere. */
  readonly said: ReadonlySet<string>
  /** The `missing` rules for which the draft has a chapter. */
  readonly due: ReadonlySet<string>
}

/** A rule whose check looks for phrases. */
type PhraseRule = Rule & { readonly check: WordingCheck | MissingCheck | OpposedCheck | UnequalCheck | TwiceCheck }

const phraseKinds: ReadonlySet<Rule['check']['kind']> = new Set(['wording', 'missing', 'opposed', 'unequal', 'twice'])
const isPhraseRule = (rule: Rule): rule is PhraseRule => phraseKinds.has(rule.check.kind)

/** A phrase of a rule: what it looks for, what a chapter it looks in is called, or one of two sides. */
interface Owned {
  readonly phrase: Phrase
  readonly rule: PhraseRule
  readonly as: 'said' | 'heading' | Side
}

function ownedBy(rule: PhraseRule): readonly Owned[] {
  const { check } = rule
  const owned = (phrases: readonly Phrase[], as: Owned['as']) => phrases.map((phrase) => ({ phrase, rule, as }))
  switch (check.kind) {
    case 'wording':
      return owned(check.any, 'said')
    case 'missing':
      return [...owned(check.any, 'said'), ...owned(check.when, 'heading')]
    case 'opposed':
      // Of two that cover the same words the earlier counts: whoever rules out mostly names what is ruled out.
      return [...owned(check.other, 'other'), ...owned(check.one, 'one')]
    case 'unequal':
    case 'twice':
      return owned(check.about, 'said')
  }
}

const readRoles: ReadonlySet<StatementRole> = new Set(['duty', 'plain', 'heading'])

/** Makes one search for the phrases of all rules. */
export function prepareWording(rules: readonly Rule[], replaced: ReadonlySet<string>): (ground: Ground) => Wording {
  const owned = rules.filter(isPhraseRule).flatMap(ownedBy)
  const index = indexPhrases(owned.map((entry) => entry.phrase))
  return (ground) => {
    const hits = new Map<string, Hit[]>()
    const sides = new Map<string, Sided[]>()
    const said = new Set<string>()
    const due = new Set<string>()
    for (const [at, statement] of ground.specification.statements.entries()) {
      if (statement.role === 'contents') continue
      const found = phrasesIn(index, statement, topicOf(ground.specification.statements, at))
      if (found.length === 0) continue
      for (const [rule, all] of byRule(found, owned)) {
        if (rule.check.kind === 'unequal' || rule.check.kind === 'twice') {
          // What a row is about stands in the cell before: "Laatste dag voor vragen | 20 maart 2026".
          const settled = settledAt(rule.check, all, at, ground)
          if (settled !== null) addTo(sides, rule.id, settled)
          continue
        }
        const own = withinStatement(all)
        if (own.length === 0) continue
        if (rule.check.kind === 'missing') {
          const opens = (hit: PhraseHit) => owned[hit.index]?.as === 'heading'
          if (!own.every(opens)) said.add(rule.id)
          // A line in bold may be the title of a chapter, a cell in the first row of a table not.
          if (own.some(opens) && statement.role === 'heading' && statement.passage.table < 0) due.add(rule.id)
        } else if (rule.check.kind === 'opposed') {
          const found = own.flatMap((hit) => saidBy(hit, owned[hit.index]))
          const side = sideOf(rule.check, found, at, ground)
          if (side !== null) addTo(sides, rule.id, side)
        } else {
          const places = placesOf(rule.check, own, index.phrases, statement, at, ground)
          const open = places.filter((place) => !isExcused(rule, place, at, ground, replaced))
          addHits(hits, rule.id, saysWhatItFound(rule) ? open : open.slice(0, 1))
        }
      }
    }
    return { hits, sides, said, due }
  }
}

/** The side of an `opposed` rule that a hit is of. */
function saidBy(hit: PhraseHit, owned: Owned | undefined): readonly Said[] {
  if (owned === undefined || (owned.as !== 'one' && owned.as !== 'other')) return []
  return [{ hit, phrase: owned.phrase, side: owned.as }]
}

/** How many words the topic of a row has at most: "Deelname aan overleggen, werkgroepen en werkbezoeken". */
const topicWords = 7

/** The words of the cell just before, where that names what its row is about: "Meerwerk | Binnen het budget". */
function topicOf(statements: readonly Statement[], at: number): readonly Word[] {
  const own = statements[at]?.passage
  const before = statements[at - 1]
  if (own === undefined || own.table < 0 || before === undefined || before.passage === own) return []
  if (before.passage.table !== own.table || before.passage.row !== own.row || own.row === 0) return []
  return before.words.length > topicWords ? [] : before.words
}

/** The phrases in a statement and in the topic of its row, with places counted from the statement's first word. */
function phrasesIn(index: PhraseIndex, { words: own }: Statement, topic: readonly Word[]): readonly PhraseHit[] {
  if (topic.length === 0) return findPhrases(index, own)
  return findPhrases(index, [...topic, ...own]).map((hit) => ({
    ...hit,
    from: hit.from - topic.length,
    to: hit.to - topic.length,
  }))
}

/** The phrases in the statement, and those whose words lie partly in the topic of its row: these cut to its own words. */
function withinStatement(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (hits.every(({ from }) => from >= 0)) return hits
  return hits
    .filter(({ from, to, loose }) => to > 0 && (from >= 0 || loose))
    .map((hit) => (hit.from < 0 ? { ...hit, from: 0 } : hit))
}

/** False for a rule that would tell a reader the same thing for every hit in a sentence; then the first is enough. */
function saysWhatItFound({ message, fix }: Rule): boolean {
  return message.nl.includes('{match}') || fix?.replace != null || fix?.remove === 'match'
}

function placesOf(
  check: WordingCheck,
  found: readonly PhraseHit[],
  phrases: readonly Phrase[],
  statement: Statement,
  at: number,
  ground: Ground,
): readonly Hit[] {
  const requirement = ground.requirementOf[at]
  const { language } = ground.specification
  if (!standsWhere(check, statement, requirement, language)) return []
  if (!passes(check, [statement], ground, surroundingsOf(ground, at)) || isLimitedAfter(check, ground, at)) return []
  // "Voldoende medewerkers, in ieder geval twee": what comes after says what was meant, what comes before does not.
  const markers = check.unbounded ? findMarkers(languageKnowledge(language), statement.words) : []
  if (hasMarker(markers, 'measures')) return []
  if (check.unbounded && (isTitleOfMeasured(statement, at, ground) || isMeasuredAfter(statement, at, ground))) return []
  // Words that only lie together tell less surely what is meant than those that follow each other.
  const firm = found.filter(({ loose }) => !loose)
  return longestHits(firm.length > 0 ? firm : found)
    .filter((hit) => !markers.some(({ marker, from }) => marker === 'atLeast' && from >= hit.to))
    .flatMap((hit): Hit[] => {
      const { start, end } = rangeOf(hit, statement.words, statement.text.value)
      const phrase = phrases[hit.index]
      if (!isMeant(hit, phrase, start, statement, check)) return []
      const inflected = !isAsWritten(phrase, statement.words.slice(hit.from, hit.to))
      return [{ statement, requirement, start, end, inflected }]
    })
}

/** True unless the sentence denies what was found, or speaks of the past; words that deny themselves are not denied. */
function isMeant(
  hit: PhraseHit,
  phrase: Phrase | undefined,
  start: number,
  statement: Statement,
  guards: Guards,
): boolean {
  if (!hit.loose || phrase === undefined) return isLive(statement, start, guards)
  if (deniesItself(phrase)) return isLive(statement, start, { ...guards, despite: [...guards.despite, 'negation'] })
  return (
    isLive(statement, start, guards) &&
    (guards.despite.includes('negation') || denialsBetween(statement.words, hit) === 0)
  )
}

const asideRoles: ReadonlySet<StatementRole> = new Set(['explanation', 'definition'])

/** True when a statement is of the sort that the check reads. */
function standsWhere(
  { where }: WordingCheck,
  statement: Statement,
  requirement: Requirement | undefined,
  language: Language,
): boolean {
  const { role, passage } = statement
  if (where === 'aside') return asideRoles.has(role) || (passage.role === 'footnote' && readRoles.has(role))
  if (!readRoles.has(role)) return false
  if (where === 'anywhere') return true
  if (requirement === undefined) return isImpersonal(statement, language)
  // Of a demand with several sentences, each may bind another party.
  return isDemand({ ...requirement, addressee: statement.addressee ?? requirement.addressee })
}

/** True for a duty that is laid on nobody by name: "Het plan dient te worden bijgesteld." */
function isImpersonal({ role, addressee, negated, words: sentence }: Statement, language: Language): boolean {
  if (role !== 'plain' || addressee !== null || negated) return false
  const markers = findMarkers(languageKnowledge(language), sentence)
  return hasMarker(markers, 'must') && !hasMarker(markers, 'authority')
}

/** How many words the title of a row has at most: "Meldingen van zorgmijders met tijdig eerste contact". */
const titleWords = 9
/** The same of one that reads as a demand: "Tijdige start", "Goede telefonische bereikbaarheid". */
const dutyWords = 4

/** True for the title of a row that has its measure in another cell: "Tijdige start | 95% binnen tien werkdagen". */
function isTitleOfMeasured({ passage, words: own, role }: Statement, at: number, ground: Ground): boolean {
  if (passage.table < 0 || own.length > (role === 'duty' ? dutyWords : titleWords)) return false
  return surroundingsOf(ground, at).some((cell) => isMeasured(cell, ground))
}

/** True for words that measure something, or bound it. */
function isMeasured({ words: own }: Statement, { specification }: Ground): boolean {
  const markers = findMarkers(languageKnowledge(specification.language), own)
  return hasMarker(markers, 'measures') || hasMarker(markers, 'bounds')
}

/** True when the next sentence says what this one means: "Daarmee bedoelen we: …", or "Dat betekent" and a measure. */
function isMeasuredAfter({ passage, words: own }: Statement, at: number, ground: Ground): boolean {
  const after = ground.specification.statements[at + 1]
  if (after === undefined || after.passage !== passage) return false
  const opening = after.words.slice(0, 4).map(({ folded }) => folded)
  if (defines.test(opening.join(' '))) return true
  const tells = explains.test(opening.join(' ')) || meets.test(after.text.value) || takesUp(own, after)
  return tells && isMeasured(after, ground)
}

/** What says what was meant; a word in it that is open again is told by itself. */
const defines = /^(?:daar|hier)(?:mee|onder) (?:bedoel|versta|wordt bedoeld|wordt verstaan)/
const explains = /^(?:daar|hier)(?:mee|onder) |^(?:dit|dat) (?:betekent|houdt|wil)|^daarvan is sprake /

/** What says when a demand is met: "De vervoerder haalt deze eis als …", "Wij noemen die passend als …". */
const meets =
  /\b(?:haalt|voldoet\saan)\s(?:deze|die)\s(?:eis|norm)\s(?:als|wanneer|indien)\b|\baan\s(?:deze|die)\s(?:eis|norm)\s(?:is|wordt)\svoldaan\b|\bvoldoet\s(?:hier|daar)aan\s(?:als|wanneer|indien)\b|^(?:Wij|We)\snoemen\s(?:die|dat|dit|deze|hem|haar|hen|het)\s\S+\s(?:als|wanneer)\b/

/** True for a sentence that says what a word of another one is: "Tijdig is: uiterlijk de tweede werkdag", "Als tijdig geldt …". */
function takesUp(own: readonly Word[], { words: [first, second, third], text }: Statement): boolean {
  if (first?.folded === 'als' && third?.folded === 'geldt') return own.some(({ key }) => key === second?.key)
  if (first === undefined || second === undefined || !/^(?:is|betekent)$/.test(second.folded)) return false
  return (
    (text.value[second.end] === ':' || /^\s(?:dat|het)?\s?(?:als|wanneer)\s/.test(text.value.slice(second.end))) &&
    own.some(({ key }) => key === first.key)
  )
}

/**
 * True for a vague word that the draft defines, for what is quoted from the law, for a decree under an old act, and for an
 * old act that is cited by article: the new act numbers its articles differently, and that is for rules on references to say.
 */
function isExcused({ category }: Rule, hit: Hit, at: number, ground: Ground, replaced: ReadonlySet<string>): boolean {
  if ((category === 'vague' || category === 'redundant') && isFromLaw(hit, at, ground)) return true
  if (category === 'vague') return isDefined(hit, ground)
  if (category !== 'outdated') return false
  return (
    ruled.test(hit.statement.text.value.slice(0, hit.start)) ||
    (ground.citations.get(at) ?? []).some((citation) => replaced.has(citation.source ?? '') && contains(citation, hit))
  )
}

/** A decree under an act is another thing than the act, and has a successor of its own: "Vrijstellingsbesluit Wbp". */
const ruled = /(?:besluit|regeling|verordening|reglement)\s$/i

/** True for words that a sentence quotes from the article that it cites. */
function isFromLaw({ statement: { text }, start, end }: Hit, at: number, { citations }: Ground): boolean {
  if (!citations.has(at)) return false
  return [...text.value.matchAll(quotation)].some(
    ({ index, 0: quoted }) => index < start && end < index + quoted.length,
  )
}

const quotation = /["“„][^"“”„]+["”]|[‘‚][^‘’‚]+’|(?<=\s)'[^']+'(?=[\s.,;:)])/g

/** How many words a defined term may have beyond the vague one. */
const termWords = 4

/** A vague word that the draft defines is vague no longer, inside the words found or as the first of a longer term. */
function isDefined({ statement, start, end }: Hit, ground: Ground): boolean {
  const defined = ground.defined()
  if (defined.size === 0) return false
  const { text, words: own } = statement
  const inside = stretchesOf(fold(text.value.slice(start, end)))
  const last = own.findIndex((word) => word.end >= end)
  const longer = own.slice(last, last + termWords).map((word) => fold(text.value.slice(start, word.end)))
  return [...inside, ...longer].some((term) => defined.has(term))
}

/** Every stretch of a text that begins and ends at a blank or an end of it. */
function stretchesOf(text: string): readonly string[] {
  const parts = text.split(' ')
  return parts.flatMap((_, from) => parts.slice(from).map((_, more) => parts.slice(from, from + more + 1).join(' ')))
}

/** True when the words are those of the phrase, not another form of them; or when its words were not kept. */
function isAsWritten(phrase: Phrase | undefined, found: readonly Word[]): boolean {
  const said = phrase === undefined ? undefined : writtenOf(phrase)
  if (said === undefined) return true
  const written = words(said)
  return written.length !== found.length || written.every((word, i) => word.folded === found[i]?.folded)
}

function addHits(hits: Map<string, Hit[]>, rule: string, places: readonly Hit[]): void {
  const list = hits.get(rule)
  if (list === undefined) hits.set(rule, [...places])
  else list.push(...places)
}

function byRule<R>(hits: readonly PhraseHit[], owned: readonly { readonly rule: R }[]): ReadonlyMap<R, PhraseHit[]> {
  const grouped = new Map<R, PhraseHit[]>()
  for (const hit of hits) {
    const rule = owned[hit.index]?.rule
    if (rule !== undefined) addTo(grouped, rule, hit)
  }
  return grouped
}
