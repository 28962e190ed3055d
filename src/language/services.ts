/** Words by which the title of a chapter or row tells for which service, group or product it holds. */

import { byForm, words } from './words.ts'

const long =
  'begeleid dagbested dagbehandel behandel verblijf logeer huishoud schoonmaak gezinshu leefgroep crisis ambulant dyslexie vervoer rolstoel scootmobiel hulpmiddel woningaanpass beschermd opvang schulden verzorging respijt kortdurend diagnost therapie volwassen oudere jeugdige jongere kinder gezinnen specialis intensie individue maaltijd arbeidsmatig'.split(
    ' ',
  )
/** Parts that are too short to be looked for within a word. */
const opening = 'groep pleeg lift traplift schuld video tolk ggz alarm inloop'.split(' ')
const whole = 'licht lichte zwaar zware basis'.split(' ')
const numberedKinds =
  /\b(arrangement|profiel|trede|niveau|segment|product|productblad|productbeschrijving|module|categorie|intensiteit|bouwsteen|doelgroep)\s+([A-Z]?\d+[a-z]?|[A-Z])\b/gi

/** What a word of a title names. */
const servicesOf = byForm(({ folded }): readonly string[] => [
  ...long.filter((part) => folded.includes(part)),
  ...opening.filter((part) => folded.startsWith(part)),
  ...whole.filter((part) => folded === part),
])

/** The services, groups and products that a title names. */
export function servicesIn(title: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of words(title)) for (const service of servicesOf(word)) found.add(service)
  for (const kind of title.match(numberedKinds) ?? []) found.add(kind.toLowerCase())
  return found
}

/** True for two titles that each name a service the other does not. */
export function servesOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].some((name) => !other.has(name))
  return lacks(a, b) && lacks(b, a)
}
