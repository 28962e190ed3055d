/** The styles of a Word file: which there are, by which names they are known, and what follows from what. */

import { childOf, childrenOf, type Element, valueBelow } from '../xml.ts'

/** A style of a sheet. */
export interface Style {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly isDefault: boolean
  readonly basedOn: string | null
  readonly element: Element
}

/** The styles of a file, and the text they were read from. */
export interface Sheet {
  readonly xml: string
  readonly root: Element
  readonly styles: readonly Style[]
  readonly byId: ReadonlyMap<string, Style>
}

/** Reads a sheet of styles from its text and root element. */
export function sheetOf(xml: string, root: Element): Sheet {
  const styles = childrenOf(root, 'w:style').map(
    (element): Style => ({
      id: element.attributes.get('w:styleId') ?? '',
      kind: element.attributes.get('w:type') ?? 'paragraph',
      name: (valueBelow(element, 'w:name') ?? '').toLowerCase(),
      isDefault: /^(?:1|true|on)$/.test(element.attributes.get('w:default') ?? ''),
      basedOn: valueBelow(element, 'w:basedOn'),
      element,
    }),
  )
  return { xml, root, styles, byId: new Map(styles.map((style) => [style.id, style])) }
}

/** What Dutch Word calls the styles that it writes into a file by their English names; some converters write the Dutch ones. */
const dutchNames: Readonly<Record<string, string>> = {
  normal: 'standaard',
  title: 'titel',
  header: 'koptekst',
  footer: 'voettekst',
  quote: 'citaat',
  'list paragraph': 'lijstalinea',
  'footnote text': 'voetnoottekst',
  'footnote reference': 'voetnootmarkering',
  'toc heading': 'kop van inhoudsopgave',
  'annotation text': 'tekst opmerking',
  'annotation reference': 'verwijzing opmerking',
}

/** What Dutch Word calls a style with an English name. */
export function dutchName(name: string): string {
  return dutchNames[name] ?? name.replace(/^heading (?=\d)/, 'kop ').replace(/^toc (?=\d)/, 'inhopg ')
}

/** The style of that kind with an English name of Word's own, or its Dutch one. */
export function styleNamed(sheet: Sheet, kind: string, name: string): Style | undefined {
  const sameKind = sheet.styles.filter((style) => style.kind === kind)
  const dutch = dutchName(name)
  return (
    sameKind.find((style) => style.name === name) ??
    sameKind.find((style) => style.name === dutch || aliasesOf(style).includes(name))
  )
}

function aliasesOf({ element }: Style): readonly string[] {
  return (valueBelow(element, 'w:aliases') ?? '').split(',').map((alias) => alias.trim().toLowerCase())
}

/** The style that paragraphs have of themselves. */
export function defaultStyle(sheet: Sheet): Style | undefined {
  return (
    sheet.styles.find(({ kind, isDefault }) => kind === 'paragraph' && isDefault) ??
    styleNamed(sheet, 'paragraph', 'normal')
  )
}

/** A style and those it is based on, nearest first. */
export function lineage(sheet: Sheet, style: Style | undefined): readonly Style[] {
  const found: Style[] = []
  for (let next = style; next !== undefined && !found.includes(next); ) {
    found.push(next)
    next = next.basedOn === null ? undefined : sheet.byId.get(next.basedOn)
  }
  return found
}

/** The first element of that name among the properties (`w:rPr` or `w:pPr`) of a style, those it is based on, and the defaults. */
export function property(
  sheet: Sheet,
  style: Style | undefined,
  of: 'w:rPr' | 'w:pPr',
  name: string,
): Element | undefined {
  for (const { element } of lineage(sheet, style)) {
    const found = childOf(childOf(element, of), name)
    if (found !== undefined) return found
  }
  const defaults = childOf(childOf(sheet.root, 'w:docDefaults'), `${of}Default`)
  return childOf(childOf(defaults, of), name)
}
