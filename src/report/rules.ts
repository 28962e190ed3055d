/** Rules told to a person: one rule in full, and all of them in a list. */

import { someName } from '../language/naming.ts'
import { alternativesOf, groupsOf, writtenOf } from '../language/phrases.ts'
import { fillSlots } from '../language/slots.ts'
import { writeDate, writeDuration } from '../language/written.ts'
import type { Citation } from '../model/citation.ts'
import type { Language } from '../model/facts.ts'
import type { Category } from '../model/finding.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Bound, Check, Example, Facets, Guards, LimitCheck, Rule, RulePack } from '../model/rule.ts'
import { formatExact } from './number.ts'
import { type RuleWords, ruleWordsOf } from './rule-words.ts'
import { sentence } from './sentences.ts'
import { columnsOf, labelled, pad, usualColumns, wrap } from './width.ts'
import { count, listed } from './words.ts'

const indent = '  '
const mostPhrases = 8

/**
 * Explains a rule on one page of plain text, for a screen of so many columns: what it finds, why, on what basis, when,
 * what to do, and examples.
 */
export function explain(rule: Rule, pack: RulePack, language: Language, width = usualColumns): string {
  const words = ruleWordsOf(language)
  const severity = `${severityOf(rule, pack, words)} · ${words.category[rule.category]}`
  const clause = rule.fix?.clause?.[language]
  const rows: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [words.severityLabel, [severity]],
    [words.says, [messageOf(rule, language)]],
    [words.why, [rule.why[language]]],
    [words.advice, [adviceOf(rule, language)]],
    [words.proposal, clause === undefined ? [] : [`“${clause.trim()}”`]],
    [words.basis, rule.basis.flatMap((citation) => citationOf(citation, language))],
    [words.appliesTo, [applicationOf(rule, words)]],
    [words.inForce, forceOf(rule, language)],
    [words.looksFor, [checkOf(rule.check, pack, language)]],
  ]
  const examples = rule.examples.map((example) => exampleOf(example, words, width).join('\n'))
  const blocks = [
    [rule.title[language], rule.id].join('\n'),
    columnsIn(rows, width).join('\n'),
    ...(examples.length > 0 ? [words.examples, ...examples] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** Lists the rules of a pack for a screen of so many columns: id, severity and title, by category. */
export function listRules(pack: RulePack, language: Language, width = usualColumns): string {
  const words = ruleWordsOf(language)
  const categories = byCategory(pack.rules, words)
  const ids = Math.max(0, ...pack.rules.map((rule) => columnsOf(rule.id)))
  const severities = Math.max(...Object.values(words.severity).map(columnsOf))
  const row = (rule: Rule) =>
    [`${pad(rule.id, ids)}  ${pad(severityOf(rule, pack, words), severities)}`, rule.title[language]] as const
  const blocks = categories.map(({ category, rules }) =>
    [words.category[category], ...labelled(rules.map(row), width)].join('\n'),
  )
  const total = words.rulesIn(count(pack.rules.length, words.rule, language), `${pack.name} ${pack.version}`)
  return `${[...blocks, `${total}.\n${words.lookup}`].join('\n\n')}\n`
}

/** How heavy a rule weighs, which a pack on top may have changed. */
export function severityOf(rule: Rule, pack: RulePack, words: RuleWords): string {
  const chosen = pack.severities[rule.id] ?? rule.severity
  return chosen === 'off' ? words.switchedOff : words.severity[chosen]
}

/** Rules in the order in which categories are shown; a category without rules is left out. */
export function byCategory(
  rules: readonly Rule[],
  words: RuleWords,
): readonly { readonly category: Category; readonly rules: readonly Rule[] }[] {
  return (Object.keys(words.category) as Category[])
    .map((category) => ({ category, rules: rules.filter((rule) => rule.category === category) }))
    .filter(({ rules }) => rules.length > 0)
}

function columnsIn(
  rows: readonly (readonly [label: string, texts: readonly string[]])[],
  width: number,
): readonly string[] {
  const column = Math.max(...rows.map(([label]) => columnsOf(label))) + 2
  return rows.flatMap(([label, texts]) => {
    const lines = texts.filter((text) => text !== '').flatMap((text) => wrap(text, width - column))
    return lines.map((line, index) => (index === 0 ? pad(label, column) : ' '.repeat(column)) + line)
  })
}

/** What to do about it, and who does it. */
export function adviceOf(rule: Rule, language: Language): string {
  const words = ruleWordsOf(language)
  return rule.fix === null ? words.noFix : `${openSlots(rule.fix.title[language])} ${words.fixClass[rule.fix.class]}`
}

/** What a rule says, as it would of its first example; gaps that only a draft can fill stay open. */
export function messageOf(rule: Rule, language: Language): string {
  const quoted = rule.examples.find((example) => example.says !== null)?.says
  if (language === 'nl' && quoted !== undefined && quoted !== null) return sentence(quoted)
  const match = rule.examples.flatMap((example) => /\[\|(.*?)\|\]/s.exec(example.text)?.[1] ?? [])[0]
  const some = { requirement: someName('own', language), related: someName('other', language) }
  const told = fillSlots(rule.message[language], match === undefined ? some : { ...some, match })
  return openSlots(told.charAt(0).toUpperCase() + told.slice(1))
}

/** A message or title as a sentence, with its slots left open. */
function openSlots(text: string): string {
  return sentence(text.replace(/\{[^{}]*\}/g, '…'))
}

function citationOf(citation: Citation, language: Language): readonly string[] {
  const text = citation.says === null ? citation.cite : `${citation.cite}: ${citation.says[language]}`
  return citation.url === null ? [text] : [text, citation.url]
}

/** For which drafts a rule holds. */
export function applicationOf(rule: Rule, words: RuleWords): string {
  const { domain, procedure, standard } = rule.applies
  const procures = ['sas', 'european', 'national'] as const
  const parts = [
    listed(
      domain.map((each) => words.domain[each]),
      words.and,
    ),
    procedure.length === procures.length && procures.every((each) => procedure.includes(each))
      ? words.notInOpenHouse
      : listed(
          procedure.map((each) => words.procedure[each]),
          words.or,
        ),
    listed(
      standard.map((each) => words.standard[each]),
      words.or,
    ),
  ].filter((part) => part !== '')
  return parts.length === 0 ? words.always : parts.join('; ')
}

/** Between which days a rule holds; empty when it always does. */
export function forceOf(rule: Rule, language: Language): readonly string[] {
  const words = ruleWordsOf(language)
  const { from, until, verified } = rule.inForce
  const dates = [
    from === null ? '' : words.fromDate(writeDate(from, language)),
    until === null ? '' : words.untilDate(writeDate(until, language)),
  ].filter(Boolean)
  return dates.length === 0 ? [] : [[...dates, ...(verified ? [] : [words.unverified])].join(' ')]
}

/** The lines of an example, indented: the text, what stands beside it, and how it should be. */
export function exampleOf(example: Example, words: RuleWords, width = usualColumns): readonly string[] {
  const given = Object.entries(example.given).map(([fact, value]) => `${fact}: ${[value].flat().join(', ')}`)
  const condition = given.length > 0 ? ` (${words.given} ${given.join('; ')})` : ''
  const shown = example.text.trim().replaceAll('[|', '«').replaceAll('|]', '»')
  const rows: readonly (readonly [label: string, texts: readonly string[]])[] = [
    [example.verdict === 'ok' ? words.fine : words.wrong, [shown + condition]],
    ['', example.beside === null ? [] : [`${words.beside} ${example.beside.trim()}`]],
    [words.right, example.fixed === null ? [] : [example.fixed.trim() || words.removed]],
  ]
  const column = Math.max(...[words.fine, words.wrong, words.right].map(columnsOf))
  return columnsIn(
    rows.map(([label, texts]) => [indent + pad(label, column), texts]),
    width,
  )
}

function checkOf(check: Check, pack: RulePack, language: Language): string {
  const words = ruleWordsOf(language)
  const concepts = (ids: readonly string[], conjunction = words.or) =>
    listed(
      ids.map((id) => conceptOf(id, pack, language)),
      conjunction,
    )
  switch (check.kind) {
    case 'wording':
      return [
        words.findsWording(phrasesOf(check.any, words)),
        guardsOf(check, words),
        check.unbounded ? words.unbounded : '',
      ]
        .filter(Boolean)
        .join(' ')
    case 'demand':
      return [
        words.findsDemand(concepts(check.concept)),
        check.together.length > 0 ? words.together(concepts(check.together)) : '',
        check.without.length > 0 ? words.without(concepts(check.without)) : '',
        facetsOf(check.facets, words),
        guardsOf(check, words),
      ]
        .filter(Boolean)
        .join(' ')
    case 'covered': {
      const by = typeof check.by === 'string' ? words.coveredBy[check.by] : concepts(check.by)
      return [words.findsCovered(concepts(check.concept), by), facetsOf(check.facets, words), guardsOf(check, words)]
        .filter(Boolean)
        .join(' ')
    }
    case 'limit':
      return [
        words.findsLimit(words.quantity[check.quantity], concepts(check.concept), boundsOf(check, language)),
        facetsOf(check.facets, words),
        check.except.length > 0 ? words.notBefore(phrasesOf(check.except, words)) : '',
        guardsOf(check, words),
      ]
        .filter(Boolean)
        .join(' ')
    case 'missing': {
      const what = check.concept.length > 0 ? concepts(check.concept) : phrasesOf(check.any, words)
      const least = check.requirements > 0 ? words.fromRequirements(formatExact(check.requirements, language)) : ''
      const subject = check.when.length > 0 ? words.whenHeaded(phrasesOf(check.when, words)) : ''
      return [words.findsMissing(what), subject, least].filter(Boolean).join(' ')
    }
    case 'duplicate':
      return words.findsDuplicate(
        listed(
          check.likeness.map((likeness) => words.likeness[likeness]),
          words.or,
        ),
      )
    case 'contradiction':
      return words.findsContradiction(
        listed(
          check.of.map((clash) => words.clash[clash]),
          words.or,
        ),
      )
    case 'opposed':
      return [words.findsOpposed(phrasesOf(check.one, words), phrasesOf(check.other, words)), guardsOf(check, words)]
        .filter(Boolean)
        .join(' ')
    case 'twice':
      return [words.findsTwice(phrasesOf(check.about, words)), guardsOf(check, words)].filter(Boolean).join(' ')
    case 'unequal':
      return [words.findsUnequal(words.quantity[check.quantity], phrasesOf(check.about, words)), guardsOf(check, words)]
        .filter(Boolean)
        .join(' ')
    case 'reference':
      return check.of === 'nowhere'
        ? words.findsNowhere(
            listed(
              check.to.map((kind) => words.placeKind[kind]),
              words.or,
            ),
          )
        : words.findsReference[check.of]
    case 'structure':
      return words.findsStructure[check.of]
  }
}

function conceptOf(id: string, pack: RulePack, language: Language): string {
  return pack.concepts.find((concept) => concept.id === id)?.label[language] ?? id
}

/** Phrases for reading: the first eight, and how many more there are. */
function phrasesOf(phrases: readonly Phrase[], words: RuleWords): string {
  const named = phrases.slice(0, phrases.length === mostPhrases + 1 ? mostPhrases + 1 : mostPhrases)
  const rest = phrases.length - named.length
  const quoted = named.map((phrase) => `‘${sampleOf(phrase)}’`)
  return listed(rest === 0 ? quoted : [...quoted, words.moreWords(String(rest))], words.or)
}

/** A phrase as it may be read; of words that lie together, the first of each group. */
function sampleOf(phrase: Phrase): string {
  const groups = groupsOf(writtenOf(phrase) ?? '')
  return groups.length === 1 ? (groups[0] ?? '') : groups.map((group) => alternativesOf(group)[0]).join(' … ')
}

function guardsOf(guards: Guards, words: RuleWords): string {
  return [
    guards.with.length > 0 ? words.with(phrasesOf(guards.with, words)) : '',
    guards.unless.length > 0 ? words.unless(phrasesOf(guards.unless, words)) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function facetsOf(facets: Facets, words: RuleWords): string {
  const asked = facets.evidence === null ? [] : [words.asked[facets.evidence]]
  return [...asked, ...(facets.often > 0 ? [words.often(String(facets.often))] : [])].join(' ')
}

function boundsOf(check: LimitCheck, language: Language): string {
  const words = ruleWordsOf(language)
  return listed(
    [
      ...(check.max === null ? [] : [words.above(boundOf(check.max, check, language))]),
      ...(check.min === null ? [] : [words.below(boundOf(check.min, check, language))]),
    ],
    words.or,
  )
}

function boundOf(bound: Bound, check: LimitCheck, language: Language): string {
  const words = ruleWordsOf(language)
  const factor = formatExact(bound.factor, language)
  if (bound.fact !== null) {
    return bound.factor === 1 ? words.boundFact[bound.fact] : words.times(factor, words.boundFact[bound.fact])
  }
  switch (check.quantity) {
    case 'money':
      return `€ ${factor}`
    case 'percentage':
      return `${factor}%`
    case 'duration':
      return writeDuration(bound.factor, language)
    case 'score':
    case 'count':
      return check.unit.length === 0 ? factor : `${factor} ${listed(check.unit, words.or)}`
  }
}
