/** The machine-readable provenance of a document, sealed with hashes of what it holds. A seal, not a signature. */

import { strFromU8, strToU8 } from 'fflate'
import { factForms } from '../model/facts.ts'
import type { Edition, Integrity, Provenance, Verification } from '../model/provenance.ts'
import { documentViews } from '../model/view.ts'
import { contentsOf } from './contents.ts'
import type { Entries } from './package.ts'
import { childrenOf, type Element, escapeXml, readXml, unescapeXml } from './xml.ts'

const namespace = 'urn:tenderlint:provenance:1'
const store = '{7C1D3A52-5B0E-4E0B-9C57-7E2B1F3A9D10}'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The SHA-256 of bytes or of text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Adds the provenance to a package as a part of its own, with hashes of all the rest; an older one makes way. */
export async function seal(entries: Entries, provenance: Provenance): Promise<Entries> {
  const older = Object.keys(entries).find(
    (path) => isDataPart(path) && strFromU8(entries[path] ?? new Uint8Array()).includes(namespace),
  )
  const name = freeName(entries)
  const path = older ?? `customXml/${name}.xml`
  const registered = older === undefined ? register(entries, name) : entries
  const part = provenanceXml(provenance, await hashesOf(registered, path))
  return { ...registered, [path]: strToU8(part) }
}

function isDataPart(path: string): boolean {
  return /^customXml\/item\d+\.xml$/.test(path)
}

/** What a package says of its provenance and whether it is still what was sealed; null when it says nothing. */
export async function readSeal(entries: Entries): Promise<Omit<Verification, 'sameSource'> | null> {
  for (const [path, bytes] of Object.entries(entries)) {
    if (!isDataPart(path)) continue
    const xml = strFromU8(bytes)
    const root = readXml(xml)
    const sealed = childrenOf(root, 'content')[0]
    if (root?.attributes.get('xmlns') !== namespace || sealed === undefined) continue
    const provenance = provenanceIn(root, xml)
    if (provenance === null) continue
    return { provenance, integrity: integrityOf(sealed.attributes, await hashesOf(entries, path)) }
  }
  return null
}

interface Hashes {
  readonly package: string
  readonly text: string
  readonly comments: string
}

/** Hashes of all but the entry that holds the provenance itself. */
async function hashesOf(entries: Entries, own: string): Promise<Hashes> {
  const { text, comments } = contentsOf(entries)
  const names = Object.keys(entries).filter((name) => name !== own)
  const digests = await Promise.all(names.sort().map(async (name) => `${name} ${await sha256(entries[name] ?? '')}`))
  return {
    package: await sha256(digests.join('\n')),
    text: await sha256(text.join('\n')),
    comments: await sha256(comments.join('\n')),
  }
}

function integrityOf(sealed: ReadonlyMap<string, string>, now: Hashes): Integrity {
  if (sealed.get('package') === now.package) return 'untouched'
  if (sealed.get('text') !== now.text) return 'text-changed'
  return sealed.get('comments') === now.comments ? 'saved-again' : 'comments-changed'
}

/** A house template may hold parts of its own. */
function freeName(entries: Entries): string {
  for (let number = 1; ; number++) if (!(`customXml/item${number}.xml` in entries)) return `item${number}`
}

/** The package with the part announced where readers look for it. */
function register(entries: Entries, name: string): Entries {
  const properties = name.replace('item', 'itemProps')
  const before = (path: string, end: string, addition: string) =>
    strToU8(strFromU8(entries[path] ?? new Uint8Array()).replace(end, `${addition}${end}`))
  const types = '[Content_Types].xml'
  const links = 'word/_rels/document.xml.rels'
  return {
    ...entries,
    [types]: before(
      types,
      '</Types>',
      `<Override PartName="/customXml/${properties}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    ),
    [links]: before(
      links,
      '</Relationships>',
      `<Relationship Id="rIdProvenance" Type="${office}/relationships/customXml" Target="../customXml/${name}.xml"/>`,
    ),
    [`customXml/${properties}.xml`]: strToU8(
      `${declaration}<ds:datastoreItem ds:itemID="${store}" xmlns:ds="${office}/customXml"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    [`customXml/_rels/${name}.xml.rels`]: strToU8(
      `${declaration}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="${properties}.xml"/></Relationships>`,
    ),
  }
}

function provenanceXml(provenance: Provenance, hashes: Hashes): string {
  const { tool, pack, source, view, final, language, asOf, facts, severities, allowances } = provenance
  const element = (name: string, attributes: object, text = '') => {
    const written = Object.entries(attributes)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    return `  <${name}${written.join('')}${text === '' ? '/>' : `>${escapeXml(text)}</${name}>`}`
  }
  return [
    `${declaration}<provenance xmlns="${namespace}">`,
    element('tool', tool),
    element('pack', pack),
    element('source', source),
    element('document', { view, final, language, asOf }),
    ...facts.map((fact) => element('fact', fact)),
    ...severities.map((severity) => element('rule', severity)),
    ...allowances.map(({ rules, reason, until, by }) =>
      element('allowance', { rules: rules.join(' '), until, by }, reason),
    ),
    element('content', hashes),
    '</provenance>\n',
  ].join('\n')
}

function provenanceIn(root: Element, xml: string): Provenance | null {
  const all = (name: string) => childrenOf(root, name)
  const of = (name: string, attribute: string) => all(name)[0]?.attributes.get(attribute) ?? ''
  const view = documentViews.find((one) => one === of('document', 'view'))
  if (view === undefined) return null
  const edition = (name: string): Edition => ({ name: of(name, 'name'), version: of(name, 'version') })
  return {
    tool: edition('tool'),
    pack: edition('pack'),
    source: { name: of('source', 'name'), sha256: of('source', 'sha256') },
    view,
    final: of('document', 'final') === 'true',
    language: of('document', 'language') === 'en' ? 'en' : 'nl',
    asOf: of('document', 'asOf'),
    facts: all('fact').flatMap(({ attributes }) => {
      const form = factForms.find(({ name }) => name === attributes.get('name'))
      const inferred = attributes.get('inferred') === 'true'
      return form === undefined ? [] : [{ name: form.name, value: attributes.get('value') ?? '', inferred }]
    }),
    severities: all('rule').flatMap(({ attributes }) => {
      const severity = weights.find((one) => one === attributes.get('severity'))
      return severity === undefined ? [] : [{ rule: attributes.get('rule') ?? '', severity }]
    }),
    allowances: all('allowance').map(({ attributes, inner, innerEnd }) => ({
      rules: (attributes.get('rules') ?? '').split(' '),
      reason: unescapeXml(xml.slice(inner, innerEnd)),
      until: attributes.get('until') ?? null,
      by: attributes.get('by') ?? null,
    })),
  }
}

const weights = ['error', 'warning', 'info', 'off'] as const
