/** Lists: how they are marked, indented and counted. */

import { listStep } from '../styles.ts'

/** A list with numbers: how deep it stands, from 0, and its first number. */
export interface NumberedList {
  readonly level: number
  readonly start: number
}

/** How deep lists can go. */
export const listDepth = 9

/** The numbering of all lists with bullets, and of a list with numbers by how many such lists stand before it. */
export const bullets = 101
export const numbersAfter = (lists: number) => bullets + 1 + lists

/** How lists are marked, as XML: one way for those with bullets, and one for those with numbers, each of which begins by itself. */
export function listNumbering(lists: readonly NumberedList[]): string {
  const numbered = lists.map(
    ({ level, start }, index) =>
      `<w:num w:numId="${numbersAfter(index)}"><w:abstractNumId w:val="${byNumber}"/>` +
      `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  )
  return (
    '<w:numbering>' +
    definition(byBullet, 'bullet', (level) => ['•', '–', '▪'][level % 3] ?? '•') +
    definition(byNumber, 'decimal', (level) => `%${level + 1}.`) +
    `<w:num w:numId="${bullets}"><w:abstractNumId w:val="${byBullet}"/></w:num>${numbered.join('')}</w:numbering>`
  )
}

const byBullet = 101
const byNumber = 102

function definition(id: number, format: string, text: (level: number) => string): string {
  const levels = Array.from(
    { length: listDepth },
    (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text(level)}"/>` +
      `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${listStep * (level + 1)}" w:hanging="${listStep}"/></w:pPr></w:lvl>`,
  )
  return (
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>` +
    `${levels.join('')}</w:abstractNum>`
  )
}
