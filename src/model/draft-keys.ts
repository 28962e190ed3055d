/** The keys of a YAML draft, in English and Dutch; the parser, its errors and the JSON Schema all come from this list. */

import { type FactName, factForms } from './facts.ts'
import type { RequirementKind } from './specification.ts'

/** A group of keys: each English name with the Dutch ones that mean the same, the one to tell first. */
export type KeyNames = Readonly<Record<string, readonly string[]>>

export const draftKeys = {
  tender: ['aanbesteding', 'feiten'],
  requirements: ['eisen'],
  sections: ['hoofdstukken', 'paragrafen', 'secties'],
} as const satisfies KeyNames

export const sectionKeys = {
  title: ['titel', 'kop'],
  text: ['tekst', 'toelichting', 'inleiding'],
  requirements: ['eisen'],
  sections: ['paragrafen', 'hoofdstukken', 'secties'],
} as const satisfies KeyNames

/** What numbers and names a part that stands in a list. */
export const partKeys = {
  id: ['nummer', 'nr', 'code'],
  title: [...sectionKeys.title, 'naam', 'groep', 'onderdeel', 'thema'],
} as const satisfies KeyNames

export const requirementKeys = {
  id: partKeys.id,
  text: ['tekst', 'eis', 'omschrijving'],
  kind: ['soort'],
  evidence: ['bewijs', 'bewijsmiddel', 'bewijsmiddelen', 'bewijsstuk'],
  lot: ['perceel'],
  allow: ['toestaan'],
  section: ['hoofdstuk', 'paragraaf', 'sectie'],
} as const satisfies KeyNames

export const allowanceKeys = {
  rule: ['regel'],
  reason: ['reden'],
  until: ['tot'],
  by: ['door'],
} as const satisfies KeyNames

/** What may state the kind of a requirement too; exports of tender systems put other things there as well. */
export const kindKey = 'type'

/** The kinds a requirement may state, each with its Dutch names. */
export const kindNames: Readonly<Record<RequirementKind, readonly string[]>> = {
  exclusion: ['uitsluitingsgrond'],
  selection: ['geschiktheidseis', 'knock-out', 'selectiecriterium'],
  requirement: ['eis', 'uitvoeringseis', 'minimumeis'],
  wish: ['wens'],
  award: ['gunningscriterium'],
  'contract-term': ['contractbepaling', 'contractvoorwaarde'],
  information: ['informatie', 'info'],
}

/** The English name of a key that is written in either language; undefined when there is none. */
export function keyNamed(names: KeyNames, written: string): string | undefined {
  return Object.keys(names).find((name) => namesOf(names, name).includes(written))
}

/** The names of one key, the English one first. */
export function namesOf(names: KeyNames, name: string): readonly string[] {
  return [name, ...(names[name] ?? [])]
}

/** Every name of a group of keys. */
export function allNames(names: KeyNames): readonly string[] {
  return Object.keys(names).flatMap((name) => namesOf(names, name))
}

/** Facts of which one at the margin shows that a YAML file is a draft. */
const telling: readonly FactName[] = ['buyer', 'domain', 'procedure', 'contractValue', 'durationYears']

/** The keys of which a YAML draft has at least one at its margin. */
export const marginKeys: readonly string[] = [
  ...allNames(draftKeys),
  ...factForms.filter(({ name }) => telling.includes(name)).flatMap(({ nl, en }) => [nl, en]),
]

/** What a key that numbers a requirement looks like: "GE-1", "3.2". */
export const numberKey = /^[A-Za-z]{0,4}[-._ ]?\d[\w.-]*$/
