/** For which lot, and in which option or variant of a template, a piece of text holds. */

import type { Passage, Section } from '../model/specification.ts'

/** Lot ("2", "2a") and option ("VOORBEELDOPTIE 1", "taakgericht") of a text; null where it holds for all. */
export interface Scope {
  readonly lot: string | null
  readonly option: string | null
}

const everywhere: Scope = { lot: null, option: null }

const opensLot = /^\W*\(?(?:sub\)?)?(?:perceel|lot)\s+(\d+[a-z]?|[A-Z])\b/iu
const general = /^\W*(?:algemeen|alle (?:percelen|lots)|voor alle percelen|general|all lots)\b/iu
/** A line that opens an alternative: "VOORBEELDOPTIE 1: …", "Variant B", "Bij taakgerichte uitvoeringsvariant:". */
const optionName =
  /^\W*(tekstblok\s+(?:bij|voor)\s[^\]:]{3,60}|(?:voorbeeld)?(?:optie|variant|alternatief|option|alternative)\s+(?:\d{1,2}|[A-Z])(?![A-Za-zÀ-ɏ])|(?:bij (?:een |de )?)?(?:[A-Za-zÀ-ɏ]+(?:,|\s+(?:en|of|en\/of))?\s+){1,4}(?:uitvoerings|bekostigings)?variant(?=\W*$))/iu
/** A note before or around text that is there only if its author wants it. */
const optionalNote =
  /^[[(]\s*(?:optioneel|optional|facultatief|keuze)\b[^\])(:]{0,80}:?\s*[\])]?:?\s*|^\((?:bij|voor|indien|als|alleen|for|if)\s[^)]{3,60}:\)\s*/iu

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
  let named = nameOptions()
  let section = -1
  let scope = everywhere
  return passages.map((passage) => {
    if (passage.section !== section) {
      section = passage.section
      named = nameOptions()
      scope = bySection[section] ?? everywhere
    }
    if (passage.role !== 'heading' && passage.table < 0) scope = opened(passage, scope, named) ?? scope
    return scope
  })
}

/** The scope that a short line of its own opens for the lines below it. */
function opened({ text }: Passage, above: Scope, named: (option: string) => string): Scope | null {
  const value = text.value.trim()
  if (value.length > 90 || /[.;?!]$/.test(value)) return null
  if (general.test(value)) return { ...above, lot: null }
  const lot = opensLot.exec(value)?.[1]
  if (lot !== undefined) return { ...above, lot }
  const option = optionName.exec(value)?.[1]
  return option === undefined ? null : { ...above, option: named(option) }
}

function sectionScopes(sections: readonly Section[]): readonly Scope[] {
  const named = nameOptions()
  const path: { readonly depth: number; readonly scope: Scope }[] = []
  return sections.map(({ title, depth }) => {
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop()
    const above = path.at(-1)?.scope ?? everywhere
    const own = title.replace(/^\W*(?:artikel\s+)?[\d.]+\.?\s+/iu, '')
    const option = optionName.exec(own)?.[1] ?? (optionalText(own) === null ? undefined : own)
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
    if (!/\d$/.test(name)) return name
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  }
}
