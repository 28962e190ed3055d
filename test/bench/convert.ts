/**
 * Turns a Markdown draft into a Word document, in the shipped house style or in that of a Word file, and says how much
 * memory that took: `convert.cjs DRAFT STYLE DOCUMENT own|foreign read|understood`. What is only read has no bookmarks at
 * its requirements.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { readHouseStyle } from '../../src/document/house/look.ts'
import { render } from '../../src/document/render.ts'
import type { HouseStyle } from '../../src/model/document.ts'
import { parse } from '../../src/parse/parse.ts'
import { houseFile } from '../document/houses.ts'
import { documentFrom } from '../document/markdown.ts'
import { specificationOf } from '../document/understood.ts'

const [draft = '', stylePath = '', documentPath = '', house, how] = process.argv.slice(2)

async function convert() {
  const shipped: HouseStyle = JSON.parse(readFileSync(stylePath, 'utf8'))
  const style = house === 'foreign' ? readHouseStyle(houseFile(), shipped) : shipped
  const text = readFileSync(draft, 'utf8')
  const specification =
    how === 'understood'
      ? specificationOf(text)
      : { ...parse({ path: 'draft.md', text, format: 'markdown' }), ...nothingUnderstood }
  const document = { ...documentFrom(specification), contents: { title: 'Inhoud', levels: 2 } }
  writeFileSync(documentPath, await render(document, style))
  console.log(process.resourceUsage().maxRSS)
}

const nothingUnderstood = { statements: [], requirements: [], references: [] }

convert()
