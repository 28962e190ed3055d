/** The numberings of a house and of our document in one part, each with numbers of its own. */

import { childrenOf, readXml, splice } from '../xml.ts'

/** How far our numberings move so that they meet none of the house's. */
export function shiftFor(house: string): number {
  const root = readXml(house)
  const numbers = [
    ...childrenOf(root, 'w:abstractNum').map(({ attributes }) => attributes.get('w:abstractNumId')),
    ...childrenOf(root, 'w:num').map(({ attributes }) => attributes.get('w:numId')),
  ].map(Number)
  return numbers.reduce((most, number) => Math.max(most, number), 0) + 1
}

/** Moves every numbering that a text of ours names; number 0, which is none, stays. */
export function shiftNumbers(xml: string, shift: number): string {
  return xml.replace(
    /(<w:(?:numId|abstractNumId) w:val="|<w:num w:numId="|<w:abstractNum [^>]*?w:abstractNumId=")(\d+)/g,
    (whole, head: string, number: string) => {
      const none = head === '<w:numId w:val="' && number === '0'
      return none ? whole : `${head}${Number(number) + shift}`
    },
  )
}

/** Joins our numberings to the house's; ours are already moved. */
export function mergeNumbering(house: string, ours: string): string {
  const root = readXml(house)
  const own = readXml(ours)
  if (root === null || own === null) return ours
  const taken = (name: string) =>
    childrenOf(own, name)
      .map(({ start, end }) => ours.slice(start, end))
      .join('')
      // The house need not know this extension of Word 2013.
      .replace(/ w15:[A-Za-z]+="[^"]*"/g, '')
  const definitions = childrenOf(root, 'w:abstractNum')
  const numbers = childrenOf(root, 'w:num')
  const afterDefinitions =
    definitions.at(-1)?.end ?? numbers[0]?.start ?? childrenOf(root, 'w:numPicBullet').at(-1)?.end
  const at = afterDefinitions ?? root.inner
  const afterNumbers = numbers.at(-1)?.end ?? at
  if (root.children.length === 0) return ours
  return splice(house, [
    { start: at, end: at, text: taken('w:abstractNum') },
    { start: afterNumbers, end: afterNumbers, text: taken('w:num') },
  ])
}
