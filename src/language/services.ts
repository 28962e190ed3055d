/** Words by which the title of a chapter or row tells for which service, group or product it holds. Data only. */

const parts =
  'begeleid dagbested dagbehandel behandel verblijf logeer huishoud schoonmaak gezinshu leefgroep crisis pleeg ambulant dyslexie vervoer lift rolstoel scootmobiel hulpmiddel woningaanpass beschermd opvang schuld verzorging respijt kortdurend diagnost therapie ggz volwassen oudere jeugdige jongere kinder gezinnen licht zwaar basis specialis intensie individue groep maaltijd alarm tolk inloop arbeidsmatig vaktherap video'.split(
    ' ',
  )
const numberedKinds =
  /\b(arrangement|profiel|trede|niveau|segment|product|module|categorie|intensiteit|bouwsteen|doelgroep)\s+(\d+[a-z]?|[A-Z])\b/gi

/** The services, groups and products that a title names. */
export function servicesIn(title: string): ReadonlySet<string> {
  const lower = title.toLowerCase()
  const kinds = [...title.matchAll(numberedKinds)].map(([kind]) => kind.toLowerCase())
  return new Set([...parts.filter((part) => lower.includes(part)), ...kinds])
}

/** True for two titles that each name a service the other does not. */
export function servesOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const lacks = (own: ReadonlySet<string>, other: ReadonlySet<string>) => [...own].some((name) => !other.has(name))
  return lacks(a, b) && lacks(b, a)
}
