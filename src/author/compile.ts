/** Compiles what ships as YAML into the JSON that the built program starts from. The build runs this from dist/. */

import { ownPath, readText, writeFile } from '../disk.ts'
import { draftSchema, factSchema } from '../parse/schema.ts'
import { loadFile } from '../rules/load.ts'
import { shippedPack } from './pack.ts'

/** Where a document's looks are described. */
export const templatePath = 'templates/programma-van-eisen.yaml'

/** Reads the shipped house style; throws a Problem with every fault. */
export function shippedTemplate(): unknown {
  return loadFile({ path: templatePath, text: readText(ownPath(templatePath)) }, 'template').value
}

/** Writes dist/pack.json, dist/template.json, and the schemas that are made from the facts. */
export function writeCompiledPack(): void {
  writeFile(ownPath('dist', 'pack.json'), JSON.stringify(shippedPack()))
  writeFile(ownPath('dist', 'template.json'), JSON.stringify(shippedTemplate()))
  writeFile(ownPath('schema', 'facts.schema.json'), `${JSON.stringify(factSchema(), null, 2)}\n`)
  writeFile(ownPath('schema', 'draft.schema.json'), `${JSON.stringify(draftSchema(), null, 2)}\n`)
}
