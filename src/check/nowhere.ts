/** Whether a reference within the draft leads to something; where the target may stand in another file it is let be. */

import { digits } from '../language/citations.ts'
import { addTo } from '../model/gather.ts'
import type { PlaceKind, Reference, Specification } from '../model/specification.ts'
import { type Anchors, codeOf, enough, oneSpelling, shapeOf } from './anchors.ts'

/** True when the draft surely numbers such places itself, and not this one. */
export function leadsNowhere(reference: Reference, anchors: Anchors, specification: Specification): boolean {
  const number = oneSpelling(reference.number)
  return judges[reference.kind](number, reference, anchors, specification) && !speaksOfAnother(reference, specification)
}

type Judge = (number: string, reference: Reference, anchors: Anchors, specification: Specification) => boolean

const judges: Readonly<Record<PlaceKind, Judge>> = {
  article: (number, { paragraph }, { all, above, own, shapes, paragraphs }) => {
    // Titles such as "Artikel 3.19" alone may be a list of what changed in another document.
    if ((shapes.article.get('0') ?? 0) < enough) return false
    if (own.article.has(number)) return paragraph !== null && paragraph > (paragraphs.get(number) ?? paragraph)
    const [article = ''] = number.split('.')
    // The paragraphs of an article may be numbered by its layout alone.
    return !all.has(number) && (!own.article.has(article) || above.has(article))
  },
  section: (number, _, { all, shapes }) =>
    !isRoman(number) && !all.has(number) && (shapes.section.get(shapeOf(number)) ?? 0) >= enough,
  annex: (number, _, { all, own, shapes }, specification) => {
    if (isRoman(number) || own.annex.has(number) || all.has(`BIJLAGE ${number}`)) return false
    const alike = shapes.annex.get(shapeOf(number)) ?? 0
    return alike >= 2 && alike === own.annex.size && !isAnnex(specification)
  },
  requirement: (number, reference, { all, shapes, codes }) => {
    const code = codeOf(reference.number)
    if (all.has(number)) return false
    return code === '' ? (shapes.requirement.get(shapeOf(number)) ?? 0) >= enough : (codes.get(code) ?? 0) >= 2
  },
  lot: (number, _, { own }, { facts }) =>
    /^\d+$/.test(number) && !own.lot.has(number) && facts.lots !== null && Number(number) > facts.lots,
  table: (number, _, { own }) => own.table.size >= 2 && !own.table.has(number),
}

/** A letter that may also be a Roman number. */
const isRoman = (number: string) => /^[IVX]+$/.test(number)

/** An annex to another document refers to that document's annexes. */
function isAnnex({ blocks, facts }: Specification): boolean {
  const heading = blocks.find((block) => block.type === 'heading')
  const title = heading?.type === 'heading' ? heading.text.value : ''
  return /\b(?:bijlage|annex|appendix)\b/i.test(`${facts.title ?? ''} ${title}`)
}

const document =
  /(?<![A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ]*(?:wet|wetboek|besluit|verordening|richtlijn|gids|handreiking|reglement|regeling|protocol|leidraad|standaard|voorwaarden|overeenkomst|contract|bestek|document|offerte|norm)|ARVODI\S*|ARIV\S*|ARBIT\S*|NvI)(?![A-Za-zÀ-ɏ])/giu

/** An act by the few letters that drafts call it: "de Wmo 2015 regelt in artikel 2.2.4". */
const act = /(?<![A-Za-zÀ-ɏ])(?:Wmo|AVG|Awb|BW|Wlz|Zvw|Wkkgz|Wtza|Wdo|Wvggz|Wzd)(?![A-Za-zÀ-ɏ])/u

/** True when the sentence, or the one before it, names another document: the reference may be to that. */
function speaksOfAnother({ statement: at, start, kind }: Reference, { statements, blocks }: Specification): boolean {
  const statement = statements[at]
  const previous = statements[at - 1]
  const before = previous !== undefined && previous.passage === statement?.passage ? `${previous.text.value} ` : ''
  const lead = before + (statement?.text.value.slice(0, start) ?? '')
  const heading = blocks.find((block) => block.type === 'heading')
  const title = heading?.type === 'heading' ? heading.text.value.toLowerCase() : ''
  if (kind === 'article' && act.test(lead)) return true
  return [...lead.matchAll(document)].some(
    ({ 0: named, index }) =>
      !title.includes(named.toLowerCase()) &&
      // "Blijft een besluit uit": what somebody decides is no document with chapters.
      named !== 'besluit' &&
      // "De regeling van artikel 17" is what that article says.
      !(named === 'regeling' && /^ (?:van|in|uit) $/.test(lead.slice(index + named.length))) &&
      // "de overeenkomst uit bijlage 4", "de regeling voor nazorg uit eis 4.2": that is mostly what it holds.
      ((kind !== 'annex' && kind !== 'requirement') || /^,?\s*\(?$/.test(lead.slice(index + named.length))),
  )
}

/**
 * Codes that the draft gives to its demands, such as `JV-03` or `5.07.09`, named in a sentence without the word "eis":
 * those that no demand has.
 */
export function strayCodes(specification: Specification, anchors: Anchors): readonly Reference[] {
  // A letter and a figure may be a paper size or a level of language: A4, B1.
  const codes = [...anchors.codes].filter(([code, count]) => count >= enough && code.length > 1).map(([code]) => code)
  const long = [...anchors.own.requirement, ...anchors.own.section].filter((number) => /^\d+\.\d+\.\d+$/.test(number))
  if (codes.length === 0 && long.length < enough) return []
  const isTaken = takenBy(specification.references)
  const chapters = new Set(long.length < enough ? [] : long.map((number) => number.split('.')[0] ?? ''))
  return specification.statements.flatMap((statement, at): Reference[] => {
    const { value } = statement.text
    if (value.search(bare) < 0) return []
    const found: Reference[] = []
    for (const { index, 0: written, 1: number = '' } of value.matchAll(bare)) {
      const start = index + written.length - number.length
      const own = codes.includes(codeOf(number)) || chapters.has(/^(\d+)\.\d+\.\d+$/.exec(number)?.[1] ?? '')
      if (!own || anchors.all.has(oneSpelling(number)) || isTaken(at, start)) continue
      found.push({
        statement: at,
        start,
        end: start + number.length,
        kind: 'requirement',
        number,
        paragraph: null,
        source: null,
        elsewhere: false,
      })
    }
    return found
  })
}

/** Makes a test of whether a reference already stands at a place. */
function takenBy(references: readonly Reference[]): (statement: number, at: number) => boolean {
  const taken = new Map<number, Reference[]>()
  for (const reference of references) addTo(taken, reference.statement, reference)
  return (statement, at) => (taken.get(statement) ?? []).some(({ start, end }) => start <= at && at < end)
}

/** A code after a small word: "de stappen van 5.07.09", "uitgewerkt in DZ19". */
const bare = new RegExp(
  String.raw`\b(?:in|van|uit|onder|bij|[Zz]ie|volgens|conform|met|en|of|aan)\s([A-Z]{1,5}\d?(?:[-.][A-Z]{1,4}){0,2}[-.]?${digits}(?:\.\d{1,3}){0,3}|\d{1,2}\.\d{1,3}\.\d{1,3})(?![A-Za-zÀ-ɏ\d%]|[.-]\d)`,
  'gu',
)
