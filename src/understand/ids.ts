/** Requirement ids as drafts write them: `E-01`, `Eis 3.2`, `GE-4`, `K.O.-eis 7`, `W3`, `3.9a.1`. */

import type { RequirementKind } from '../model/specification.ts'

/** Letters that look like an id's but name a standard, a law or a body. */
const notIds =
  /^(?:ISO|NEN|EN|NTA|HKZ|BIO|BIG|BW|EU|EG|RL|CAO|AVG|WMO|CPV|BTW|KVK|UEA|PM|VOG|AIV|ARVODI|CSW|CSJ|IWMO|IJW|SAS|MBO|HBO|WO)$/i

const word = String.raw`(?:Eis|Wens|Minimumeis|Geschiktheidseis|Gunningscriterium|Selectiecriterium|Kerncompetentie|Uitsluitingsgrond|Voorwaarde|K\.?O\.?[-\s]?eis|KO[-\s]criterium|Requirement)`
const named = new RegExp(
  String.raw`^(${word}\s?[-–]?\s?(?:[A-Z]{1,4}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–-])`,
  'iu',
)
const coded = /^((?:Pv[EW]|[A-Z]{1,4}\d?)(?:[-.][A-Z]{1,4})*[-.\s]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?)(?=$|[\s:.)–|-])/u
const numbered = /^\(?(\d{1,2}(?:\.\d{1,3}[a-z]?){1,4})[.)]?(?=$|\s)/u

/** An id at the start of a text, and where the text after it begins. */
export interface LeadingId {
  readonly id: string
  readonly rest: number
}

/** Reads an id at the start of a text; a plain number counts only where the caller knows it numbers requirements. */
export function leadingId(text: string, allowNumbers: boolean): LeadingId | null {
  const match = named.exec(text) ?? codedId(text) ?? (allowNumbers ? numbered.exec(text) : null)
  // "Geschiktheidseis G1": the code is the id, the word only says of what kind.
  const id = match?.[1]?.replace(/^\p{L}{5,}\s(?=[A-Z]{1,3}[-.]?\d)/u, '')
  if (match === null || id === undefined) return null
  const end = match[0].length
  const after = /^[\s:.)–—|-]*/u.exec(text.slice(end))?.[0].length ?? 0
  return { id: id.trim(), rest: end + after }
}

function codedId(text: string): RegExpExecArray | null {
  const match = coded.exec(text)
  const letters = /^[A-Z]+/.exec(match?.[1] ?? '')?.[0] ?? ''
  return match === null || notIds.test(letters) ? null : match
}

/** An id that is the whole text of a heading, such as `5.02.02`. */
export function soleId(text: string): string | null {
  return /^\d{1,2}(?:\.\d{1,3}){2,4}$/.test(text.trim()) ? text.trim() : null
}

/** True for a text that says its place is empty: dropped, moved, or still to be filled in. */
export function isEmptyPlace(text: string): boolean {
  return /^(?:is |zijn )?(?:vervallen|verplaatst|overgebracht|gereserveerd|niet in gebruik|pm\b|n\.?v\.?t\b|nader te bepalen|-+$|–$)/i.test(
    text.trim(),
  )
}

/** True for a definition: "Bewoner: degene die …", "Een spoedtolk is een tolk die …". */
export function isDefinition(text: string): boolean {
  return (
    /^\p{L}[^.:;]{1,40}:\s+(?:degene|een|de|het|ieder|iedere|elke|die|hulp|zorg)\s/iu.test(text) ||
    /^(?:Een|De|Het)\s[^,.:;]{2,30}\sis\s(?:een|de|het|iemand)\s[^,.:;]{0,40}\b(?:die|dat|waarbij|waarin)\s/u.test(text)
  )
}

/** True when a table cell holds nothing but an id. */
export function isIdCell(text: string): boolean {
  const trimmed = text.trim()
  if (/^\d{1,3}[a-z]?\.?$/.test(trimmed)) return true
  const found = leadingId(trimmed, true)
  return found !== null && found.rest >= trimmed.length
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
