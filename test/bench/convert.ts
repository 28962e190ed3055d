/** Turns a Markdown draft into a Word document and nothing else, and says how much memory that took: `convert.mjs DRAFT DOCUMENT`. */

import { readFileSync, writeFileSync } from 'node:fs'
import { render } from '../../src/document/render.ts'
import { documentWith } from '../document/markdown.ts'
import { houseStyle } from '../document/results.ts'

const [draft = '', document = ''] = process.argv.slice(2)
const made = { ...documentWith(readFileSync(draft, 'utf8')), contents: { title: 'Inhoud', levels: 2 } }
writeFileSync(document, await render(made, houseStyle))
console.log(process.resourceUsage().maxRSS)
