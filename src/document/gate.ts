/** The gate that every document passes before it is written: what no validator of the format checks, and who cannot see needs. */

import { fillSlots } from '../language/slots.ts'
import type { HouseStyle } from '../model/document.ts'
import { type Bilingual, throwProblems } from '../model/problem.ts'
import { emptyHarvest, type FaultKind, type Found, gatherFrom, type Harvest } from './gate/harvest.ts'
import type { Entries } from './package.ts'
import { mainPath, piecesOf, type TreeOf, textOf, treesOf } from './trees.ts'
import { faultWords } from './words.ts'
import { attributeOf, childOf, childrenOf, type Element } from './xml.ts'

/** What is wrong with a document; `name` is the style, bookmark or words that it is about. */
export interface Fault {
  readonly kind: FaultKind
  readonly name: string
  readonly what: Bilingual
}

/** Watches over a document while it is read: it must see every piece of the text, in order. */
export interface Gate {
  readonly see: (piece: Element) => void
  /** Everything that is wrong with the document, each fault once; nothing for a sound and accessible one. */
  readonly faults: () => readonly Fault[]
}

/** A gate for a document whose other parts are these. */
export function gateFor(tree: TreeOf): Gate {
  const found = emptyHarvest(tree('word/styles.xml'))
  return {
    see: (piece) => gatherFrom(piece, found),
    faults() {
      for (const note of childrenOf(tree('word/footnotes.xml'), 'w:footnote')) gatherFrom(note, found)
      const faults = [
        ...fileFaults(tree('docProps/core.xml'), tree('word/styles.xml')),
        ...nameFaults(found, tree('word/numbering.xml')),
        ...found.faults,
      ]
      const unique = new Map(faults.map((fault) => [`${fault[0]} ${fault[1]}`, fault]))
      return [...unique.values()].map(([kind, name]) => {
        const { nl, en } = faultWords[kind]
        return { kind, name, what: { nl: fillSlots(nl, { name }), en: fillSlots(en, { name }) } }
      })
    },
  }
}

/** Everything that is wrong with a document, each fault once; nothing for a sound and accessible one. */
export function inspect(entries: Entries): readonly Fault[] {
  const gate = gateFor(treesOf(entries))
  for (const piece of piecesOf(textOf(entries, mainPath))) gate.see(piece)
  return gate.faults()
}

/**
 * Lets a sound document through. Faults of an organisation's own styles are its Problem; any other is our bug, but for
 * what the draft itself was refused for before, at its line.
 */
export function pass(found: readonly Fault[], { word }: HouseStyle): void {
  const faults = found.filter(({ kind }) => !ofDraft.has(kind))
  if (word !== undefined && faults.some(({ kind }) => ofStyles.has(kind))) {
    const theirs = faults.filter(({ kind }) => ofStyles.has(kind))
    throwProblems(theirs.map(({ what }) => ({ kind: 'usage' as const, path: word.path, what, help: mendStyle })))
  }
  if (faults.length > 0) throw new Error(`the document is not sound: ${faults.map(({ what }) => what.en).join(' ')}`)
}

const ofDraft: ReadonlySet<FaultKind> = new Set(['link-text', 'picture-text'])
const ofStyles: ReadonlySet<FaultKind> = new Set(['contrast', 'style', 'numbering'])

const mendStyle: Bilingual = {
  nl: 'Verbeter dit in het Word-bestand van de huisstijl, of bouw zonder dat bestand.',
  en: 'Correct this in the Word file of the house style, or build without that file.',
}

function fileFaults(core: Element | null, styles: Element | null): readonly Found[] {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const filled = (name: string) => (childOf(core, name)?.text.trim() ?? '') !== ''
  const faults: Found[] = []
  if (!filled('dc:title')) faults.push(['title', ''])
  if (!filled('dc:language')) faults.push(['language', ''])
  if (attributeOf(childOf(defaults, 'w:lang'), 'w:val') === undefined) faults.push(['text-language', ''])
  return faults
}

function nameFaults(found: Harvest, numbering: Element | null): readonly Found[] {
  const lists = new Set(childrenOf(numbering, 'w:num').flatMap((one) => attributeOf(one, 'w:numId') ?? []))
  const bookmarks = new Set(found.bookmarks)
  const missing = (names: Iterable<string>, known: { has(name: string): boolean }, kind: FaultKind) =>
    [...names].filter((name) => !known.has(name)).map((name): Found => [kind, name])
  return [
    ...twice(found.bookmarks).map((name): Found => ['bookmark-twice', name]),
    ...twice(found.revisions).map((name): Found => ['revision-twice', name]),
    ...twice(found.controls).map((name): Found => ['control-twice', name]),
    ...missing(found.leads, bookmarks, 'bookmark'),
    ...missing(found.used, found.styles, 'style'),
    ...missing(found.lists, lists, 'numbering'),
  ]
}

function twice(names: readonly string[]): readonly string[] {
  const once = new Set<string>()
  return names.filter((name) => once.size === once.add(name.toLowerCase()).size)
}
