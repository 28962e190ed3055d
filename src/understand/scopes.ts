/** For which lot, and in which option or variant of a template, a piece of text holds. */

import { nestedOption, type Scope } from '../model/scope.ts'
import type { Passage, Section } from '../model/specification.ts'

const everywhere: Scope = { lot: null, option: null }

const opensLot = /^\W*\(?(?:sub\)?)?(?:perceel|lot)\s+(\d+[a-z]?|[A-Z])\b/i
const general = /^\W*(?:algemeen|alle (?:percelen|lots)|voor alle percelen|general|all lots)\b/i
/** What every name of an option holds. */
const ofOption = /opti|variant|alternati|tekstblok/i
/** A line that opens an alternative: "VOORBEELDOPTIE 1: …", "Variant B", "Bij taakgerichte uitvoeringsvariant:". */
const optionName =
  /^\W*(tekstblok\s+(?:bij|voor)\s[^\]:]{3,60}|(?:voorbeeld)?(?:optie|variant|alternatief|option|alternative)\s+(?:\d{1,2}|[A-Z])(?![A-Za-zÀ-ɏ])|(?:bij (?:een |de )?)?(?:[A-Za-zÀ-ɏ]+(?:,|\s+(?:en|of|en\/of))?\s+){1,4}(?:uitvoerings|bekostigings)?variant(?=\W*$))/i
/** A note before or around text that is there only if its author wants it, or the name of the option that it is. */
const optionalNote =
  /^[[(]\s*(?:optioneel|optional|facultatief|keuze)\b[^\])(:]{0,80}:?\s*[\])]?:?\s*|^\((?:bij|voor|indien|als|alleen|for|if)\s[^)]{3,60}:\)\s*|^(?:optie|variant|alternatief|option|alternative)\s+(?:\d{1,2}|[A-Z])\s*:\s*(?=\S)/i

/** What opens an optional text, and where the text itself begins; null when nothing does. */
export function optionalText(text: string): { readonly option: string; readonly rest: number } | null {
  const found = optionalNote.exec(text)?.[0]
  if (found === undefined) return null
  return { option: found.replace(/[[\]():]/g, '').trim(), rest: found.length }
}

/** The lot that a cell of a column for lots names. */
export function lotName(text: string): string | null {
  return /^(?:(?:sub)?perceel|lot)?\s*(\d+[a-z]?|[A-Z])$/i.exec(text.trim())?.[1] ?? null
}

/** The lot that a sentence itself names. */
export function lotIn(text: string): string | null {
  const match = /\b(?:sub)?perceel\s+(\d+[a-z]?|[A-Z])\b|\blot\s+(\d+[a-z]?)\b/i.exec(text)
  return match?.[1] ?? match?.[2] ?? null
}

/** The scope of every passage: what its headings say, and the last line above it that opens a lot or an option. */
export function scopesOf(passages: readonly Passage[], sections: readonly Section[]): readonly Scope[] {
  const bySection = sectionScopes(sections)
  const chosen = choicesIn(passages)
  let named = nameOptions()
  let section = -1
  let scope = everywhere
  return passages.map((passage, index) => {
    if (passage.section !== section) {
      section = passage.section
      named = nameOptions()
      scope = bySection[section] ?? everywhere
    }
    if (passage.role !== 'heading' && passage.table < 0) scope = opened(passage, scope, named) ?? scope
    const own = chosen.get(index)
    return own === undefined ? scope : { lot: scope.lot, option: nestedOption(scope.option, own) }
  })
}

/** A note to choose one of the texts that follow. */
const opensChoice =
  /^\W*(?:(?:kies|keuze|selecteer|maak een keuze|choose|select)\b.{0,30}(?:één|een|1|one|uit|of|tussen)\b|(?:een|één|one) (?:van|of) (?:de |het |the )?(?:onderstaande|volgende|following)\s)[^.!?]{0,120}[:\])]\W*$/i
/** A line that stands between two texts of which one is meant. */
const alternative = /^\W*(?:of|or|óf|ofwel)\W*$/i

/** The passages of which only one is meant, with a name for each: items below a note to choose, or texts with "of" between them. */
function choicesIn(passages: readonly Passage[]): ReadonlyMap<number, string> {
  const chosen = new Map<number, string>()
  const isChoice = (at: number) => passages[at]?.role === 'paragraph' && opensChoice.test(passages[at].text.value)
  passages.forEach(({ text, section }, at) => {
    const near = (other: number) => passages[other]?.section === section && passages[other].role !== 'heading'
    if (text.value.length <= 8 && alternative.test(text.value)) {
      if (near(at - 1) && !chosen.has(at - 1)) chosen.set(at - 1, `keuze ${at - 1}`)
      if (near(at + 1)) chosen.set(at + 1, `keuze ${at + 1}`)
    } else if (text.value.length <= 160 && isChoice(at)) {
      for (let item = at + 1; near(item) && passages[item]?.role === 'item'; item++) chosen.set(item, `keuze ${item}`)
    }
  })
  return chosen
}

/** The scope that a short line of its own opens for the lines below it. */
function opened({ text }: Passage, above: Scope, named: (option: string) => string): Scope | null {
  const value = text.value.trim()
  if (value.length > 90 || /[.;?!]$/.test(value)) return null
  if (general.test(value)) return { lot: null, option: above.option }
  const lot = opensLot.exec(value)?.[1]
  if (lot !== undefined) return { lot, option: above.option }
  const option = optionNamed(value)
  return option === undefined ? null : { lot: above.lot, option: named(option) }
}

/** The option that a line opens with. */
function optionNamed(line: string): string | undefined {
  return ofOption.test(line) ? optionName.exec(line)?.[1] : undefined
}

function sectionScopes(sections: readonly Section[]): readonly Scope[] {
  const named = nameOptions()
  const path: { readonly depth: number; readonly scope: Scope }[] = []
  return sections.map(({ title, depth }) => {
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop()
    const above = path.at(-1)?.scope ?? everywhere
    const own = title.replace(/^\W*(?:artikel\s+)?[\d.]+\.?\s+/i, '')
    const option = optionNamed(own) ?? (optionalText(own) === null ? undefined : own)
    const scope = {
      lot: opensLot.exec(own)?.[1] ?? opensLot.exec(title)?.[1] ?? lotAfter(title) ?? above.lot,
      option: option === undefined ? above.option : named(option),
    }
    path.push({ depth, scope })
    return scope
  })
}

/** A lot named later in a title: "Artikel 5. Perceel 1, volwassenen", "Eisen voor perceel 2"; not when it names several. */
function lotAfter(title: string): string | null {
  const all = title.match(/\b(?:sub)?(?:perceel|lot)\s+(?:\d+[a-z]?|[A-Z])\b/gi)
  return all?.length === 1 ? lotIn(title) : null
}

/** Names options; one that a draft numbers twice by mistake still differs from its namesake. */
function nameOptions(): (option: string) => string {
  const seen = new Map<string, number>()
  return (option) => {
    const name = option.replace(/\s+/g, ' ').trim()
    if (!/\d/.test(name)) return name
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  }
}
