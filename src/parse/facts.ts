/** Reads the facts of a tender from YAML, in Dutch or English, and says what is wrong with those that make no sense. */

import { isScalar, isSeq, type Node } from 'yaml'
import { type FactForm, type FactName, type Facts, factForms, noFacts } from '../model/facts.ts'
import type { Bilingual } from '../model/problem.ts'
import { isDate } from './date.ts'
import { type Entry, noteUnknown, type Place, spanOfNode, writtenAs } from './tree.ts'

const formOf = new Map(factForms.flatMap((form) => [form.nl, form.en].map((key) => [key, form] as const)))

/** Every key a fact may be written under. */
const factKeys: readonly string[] = [...formOf.keys()]

/** The fact that a key stands for. */
export function factOf(key: string): FactForm | undefined {
  return formOf.get(key)
}

/** Reads the facts of a draft from the entries of a mapping; every mistake is noted. */
export function readFacts(entries: readonly Entry[], place: Place): Facts {
  const stated = readStated(entries, place)
  return { ...noFacts, ...stated, inferred: noFacts.inferred.filter((name) => !(name in stated)) }
}

/** The facts that the entries of a mapping state and no others; one without value counts as not stated. */
export function readStated(entries: readonly Entry[], place: Place): Partial<Facts> {
  const stated = new Map<FactName, unknown>()
  const keys = new Map<FactName, string>()
  for (const entry of entries) {
    const form = factOf(entry.key)
    if (form === undefined) {
      noteUnknown(entry, factKeys, place, choiceOfKeys())
      continue
    }
    const earlier = keys.get(form.name)
    if (earlier !== undefined) noteTwice(entry, earlier, place, true)
    keys.set(form.name, entry.key)
    const value = entry.value === null ? undefined : readFact(form, entry.value, place)
    if (value !== undefined) stated.set(form.name, value)
  }
  return Object.fromEntries(stated)
}

/** The keys of all facts, in the language in which they are told. */
function choiceOfKeys(): Bilingual {
  const inOne = (language: 'nl' | 'en') => factForms.map((form) => form[language]).join(', ')
  return { nl: inOne('nl'), en: inOne('en') }
}

function readFact(form: FactForm, node: Node, place: Place): unknown {
  const items = isSeq(node) && form.takes === 'choices' ? node.items : [node]
  const written = items.map((item) => (isScalar(item) ? writtenAs(item) : undefined))
  const value = written.includes(undefined) ? undefined : interpretFact(form, written.join(','))
  if (value === undefined) noteValue(form, node, place)
  return value
}

/** The value of a fact as written, such as "€ 4.800.000" or "wmo, jeugd"; undefined when it makes no sense. */
export function interpretFact(form: FactForm, written: string): unknown {
  const text = written.trim()
  switch (form.takes) {
    case 'text':
      return text
    case 'number':
      return interpretNumber(text)
    case 'date':
      return isDate(text) ? text : undefined
    case 'choice':
      return chosenBy(form, text)
    case 'choices': {
      const chosen = text.split(/\s*[,;]\s*/).map((one) => chosenBy(form, one))
      return chosen.includes(undefined) ? undefined : [...new Set(chosen)]
    }
  }
}

/** The choice that a word names, in Dutch or English; undefined when there is none. */
function chosenBy({ choices = [], dutch = [], also = {} }: FactForm, written: string): string | undefined {
  const name = written.toLowerCase()
  return choices.find((choice, at) => choice === name || dutch[at] === name || also[name] === choice)
}

/** A number in Dutch or plain notation, with or without euro sign: points or commas before three digits only group. */
function interpretNumber(text: string): number | undefined {
  const bare = text.replace(/^(?:€|EUR)\s*/i, '').replace(/,-{1,2}$/, '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''))
  if (/^\d{1,15}(?:[.,]\d+)?$/.test(bare)) return Number(bare.replace(',', '.'))
  return undefined
}

/** What a fact takes, for people. */
export function expectedOf(form: FactForm): Bilingual {
  const { choices = [], dutch = choices } = form
  const names = { nl: dutch.join(', '), en: choices.join(', ') }
  switch (form.takes) {
    case 'text':
      return { nl: 'tekst', en: 'text' }
    case 'number':
      return { nl: 'een getal, zoals 4 of 1.500.000', en: 'a number, such as 4 or 1500000' }
    case 'date':
      return {
        nl: 'een datum als jaar-maand-dag, zoals 2026-03-01',
        en: 'a date as year-month-day, such as 2026-03-01',
      }
    case 'choice':
      return { nl: `een van: ${names.nl}`, en: `one of: ${names.en}` }
    case 'choices':
      return { nl: `een of meer van: ${names.nl}`, en: `one or more of: ${names.en}` }
  }
}

function noteValue(form: FactForm, node: Node, place: Place): void {
  const { start, end } = spanOfNode(node, place)
  const written = place.source.slice(start, end).split(/[\r\n]/)[0]
  const expected = expectedOf(form)
  place.faults.note(
    start,
    { nl: `'${written}' kan niet bij '${form.nl}'.`, en: `'${written}' is no value for '${form.en}'.` },
    { nl: `Schrijf ${expected.nl}.`, en: `Write ${expected.en}.` },
    { nl: `Bedoeld is: ${form.about.nl}.`, en: `It means: ${form.about.en}.` },
  )
}

/** Notes a key that means the same as an earlier one. */
export function noteTwice({ key, keySpan }: Entry, earlier: string, place: Place, isFact = false): void {
  const same = isFact ? { nl: 'hetzelfde feit', en: 'the same fact' } : { nl: 'hetzelfde', en: 'the same' }
  place.faults.note(
    keySpan.start,
    { nl: `'${key}' en '${earlier}' zijn ${same.nl}.`, en: `'${key}' and '${earlier}' are ${same.en}.` },
    { nl: 'Laat een van de twee weg.', en: 'Leave out one of the two.' },
  )
}
