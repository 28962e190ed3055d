/** Requirement ids as drafts write them: `E-01`, `Eis 3.2`, `GE-4`, `K.O.-eis 7`, `W3`, `3.9a.1`, `S1G1`, `1.n`. */

import { digits } from '../language/citations.ts'
import type { RequirementKind } from '../model/specification.ts'

/** Letters that look like an id's but name a standard, a law, a body or a part of the document. */
const notIds =
  /^(?:ISO|NEN|EN|NTA|HKZ|BIO|BIG|BW|EU|EG|RL|CAO|AVG|WMO|CPV|BTW|KVK|UEA|PM|VOG|AIV|ARVODI|CSW|CSJ|IWMO|IJW|SAS|MBO|HBO|WO|DEEL|LOT|PAG|BLZ|NR|ART|FASE|STAP|TLS|SHA|ISAE|SOC|PART|DIN|RFC|HTTP|MP|CO|EHBO|BHV|GGZ|BRL|PGS|SIKB|IEC|CEN)$/i
/** A quarter of a year, as planning tables write it. */
const quarter = /^Q[1-4]$/

const word = String.raw`(?:Eis|Wens|Minimumeis|Geschiktheidseis|(?:Sub)?[Gg]unningscriterium|Selectiecriterium|Kerncompetentie|Uitsluitingsgrond|Voorwaarde|Vraag|K\.?O\.?[-\s]?eis|KO[-\s]criterium|Requirement|Question)`
const named = new RegExp(
  String.raw`^(${word}\s?[-–]?\s?(?:nr\.?\s|nummer\s)?(?:[A-Z]{1,4}[-.]?)?${digits}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–-])`,
  'i',
)
const coded = new RegExp(
  String.raw`^((?:Pv[EW]|[A-Z]{1,4})(?:(?:\d{1,2}[-.]?|[-.])[A-Z]{1,4})*(?:[-.]?${digits}|[-.]\d{4}|\s\d{1,3})(?:[.-]\d{1,3})*(?:-?[a-z])?)(?=$|[:)|]|\.(?!\d)|\s*[–—|-]|\s+[^a-zß-ÿ\d\s]|\s+(?:is )?vervallen\b)`,
  'u',
)
/** A code of two levels, which its text may follow in small letters: "F3-1 verzendt een 305". */
const layered = /^([A-Z]{1,4}\d{1,2}[-.]\d{1,3})(?=\s+\S)/
/** A code that stands between brackets: "[E8]", "(GE-4)". */
const bracketed = /^[[(]((?:PvE|[A-Z]{1,4})[-.]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)[\])](?=\s+[^a-zß-ÿ\s])/u
/** A number of at least two levels; in a text flattened from a PDF the number of its chapter may stand before it. */
const numbered = /^(?:(\d{1,2})\s+(?=\1\.))?\(?(\d{1,2}(?:\.(?:\d{1,3}[a-z]?|n)){1,4})[.)]?(?=$|\s+[^a-zß-ÿ\s])/u
/** An id of a template, whose last number its author is still to write. */
const template = /^(?:[A-Z]{1,3}\d{0,2})?[A-Z]n$/

/** An id at the start of a text, and where the text after it begins. */
export interface LeadingId {
  readonly id: string
  readonly rest: number
}

/** Reads an id at the start of a text; a plain number counts only where the caller knows it numbers requirements. */
export function leadingId(text: string, allowNumbers: boolean): LeadingId | null {
  const whole = text.trim()
  if (whole.length <= 7 && template.test(whole)) return { id: whole, rest: text.length }
  // An id holds a digit, and most sentences hold none.
  if (!/\d/.test(text)) return null
  const match = named.exec(text) ?? codedId(text) ?? (allowNumbers ? numbered.exec(text) : null)
  // "Geschiktheidseis G1": the code is the id, the word only says of what kind.
  const id = (match?.[2] ?? match?.[1])?.replace(/^[A-Za-zÀ-ɏ]{3,}\s(?=[A-Z]{1,3}[-.]?\d)/u, '')
  if (match === null || id === undefined) return null
  const end = match[0].length
  const after = /^(?:\s*\([^()]{0,20}(?:punten|punt|points|%|K\.?O\.?)\))?[\s:.)–—|-]*/i.exec(text.slice(end))
  return { id: id.trim().replace(/\s(?:nr\.?|nummer)(?=\s)/i, ''), rest: end + (after?.[0].length ?? 0) }
}

function codedId(text: string): RegExpExecArray | null {
  const match = layered.exec(text) ?? coded.exec(text) ?? bracketed.exec(text)
  const letters = /^[A-Z]+/.exec(match?.[1] ?? '')?.[0] ?? ''
  return match === null || notIds.test(letters) || quarter.test(match[1] ?? '') ? null : match
}

/** An id that is the whole text of a heading, such as `5.02.02`. */
export function soleId(text: string): string | null {
  return /^\d{1,2}(?:\.\d{1,3}){2,4}$/.test(text.trim()) ? text.trim() : null
}

/** True for a number, as against an id with letters. */
export function isNumber(id: string): boolean {
  return /^\d/.test(id)
}

/** True for a text that says its place is empty: dropped, moved, or still to be filled in. */
export function isEmptyPlace(text: string): boolean {
  return /^\(?(?:(?:is |zijn )?(?:vervallen|geschrapt\b|ingetrokken\b|verplaatst|overgebracht|gereserveerd|niet in gebruik|pm\b|n\.?v\.?t\b|nader te bepalen|-+$|–$)|(?:is )?(?:reserved|deleted|moved to|not used|tbd)\b|(?:geen|no) (?:[a-zß-ɏ]+ )?[a-zß-ɏ]*(?:norm|maatregel|eis|requirement)\b[^.]{0,60}\.?$|\[[^\]]*\]\.?$)/.test(
    text.trim().toLowerCase(),
  )
}

/** True for a definition: "Bewoner: degene die …", "Een spoedtolk is een tolk die …". */
export function isDefinition(text: string): boolean {
  return (
    /^[A-Za-zÀ-ɏ]{1,12}\s=\s[a-zß-ÿ]/.test(text) ||
    (text.includes(':') &&
      /^[“"(]?[A-Za-zÀ-ɏ][^.:;]{1,60}:\s+(?:degene|een|de|het|ieder|iedere|elke|die|hulp|zorg|wat|alle)\s/i.test(
        text,
      )) ||
    /^(?:Een|De|Het)\s[^,.:;]{2,30}\sis\s(?:een|de|het|iemand)\s[^,.:;]{0,40}\b(?:die|dat|waarbij|waarin|waarmee|waarvoor|vorm\svan)\s/u.test(
      text,
    ) ||
    /^(?:Een|Met|Onder)\s[^,.:;]{2,40}\s(?:is|wordt|worden|zijn)\s(?:[A-Za-zÀ-ɏ]+\s)?[A-Za-zÀ-ɏ]+(?:ing|tijd|heid|schap|aangeduid|bedoeld|verstaan)?\s(?:die|dat|waar[A-Za-zÀ-ɏ]*)\s/u.test(
      text,
    )
  )
}

/** The id that a table cell holds and nothing else: `E-01`, `3.2`, or a mere number; null for any other text. */
export function cellId(text: string): string | null {
  const trimmed = text.trim()
  if (/^\d{1,3}[a-z]?[.)]?$/.test(trimmed)) return trimmed.replace(/[.)]$/, '')
  const found = leadingId(trimmed, true)
  return found !== null && found.rest >= trimmed.length ? found.id : null
}

const kindByPrefix: readonly (readonly [RegExp, RequirementKind])[] = [
  [/^(?:W|Wens)[\s.-]?\d|^W-|^Wens/i, 'wish'],
  [/^(?:UG|Uitsluitingsgrond)/i, 'exclusion'],
  [/^(?:GC|Gunningscriterium)/i, 'award'],
  [/^(?:GE|SC|Geschiktheidseis|Selectiecriterium|Kerncompetentie)/i, 'selection'],
]

/** The kind that an id's letters give away by custom, if any. */
export function kindOfId(id: string): RequirementKind | null {
  return kindByPrefix.find(([pattern]) => pattern.test(id))?.[1] ?? null
}
