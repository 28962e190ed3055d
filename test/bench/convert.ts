/**
 * Turns a Markdown draft into a Word document and nothing else, in the shipped house style or in that of a Word file, and
 * says how much memory that took: `convert.cjs DRAFT STYLE DOCUMENT [own|foreign]`.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { readHouseStyle } from '../../src/document/house/look.ts'
import { render } from '../../src/document/render.ts'
import type { HouseStyle } from '../../src/model/document.ts'
import { houseFile } from '../document/houses.ts'
import { documentWith } from '../document/markdown.ts'

const [draft = '', stylePath = '', documentPath = '', house = 'own'] = process.argv.slice(2)

async function convert() {
  const shipped: HouseStyle = JSON.parse(readFileSync(stylePath, 'utf8'))
  const style = house === 'own' ? shipped : readHouseStyle(houseFile(), shipped)
  const document = { ...documentWith(readFileSync(draft, 'utf8')), contents: { title: 'Inhoud', levels: 2 } }
  writeFileSync(documentPath, await render(document, style))
  console.log(process.resourceUsage().maxRSS)
}

convert()
