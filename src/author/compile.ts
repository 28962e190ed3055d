/** Compiles what ships as YAML into the JSON that the built program starts from. The build runs this from dist/. */

import { ownPath, writeFile } from '../disk.ts'
import { configSchema, draftSchema, factSchema } from '../parse/schema.ts'
import { toRun } from '../rules/to-run.ts'
import { shippedPack } from './pack.ts'
import { shippedStyle, shippedTemplates } from './template.ts'

/** Writes the pack and the house style to dist/, and the schemas that are made from the facts. */
export function writeCompiledPack(): void {
  const pack = shippedPack()
  writeFile(ownPath('dist', 'pack.json'), plainJson(toRun(pack)))
  writeFile(ownPath('dist', 'pack-to-read.json'), plainJson(pack))
  writeFile(ownPath('dist', 'house-style.json'), plainJson(shippedStyle()))
  writeFile(ownPath('dist', 'templates.json'), plainJson(shippedTemplates()))
  writeFile(ownPath('schema', 'facts.schema.json'), `${JSON.stringify(factSchema(), null, 2)}\n`)
  writeFile(ownPath('schema', 'config.schema.json'), `${JSON.stringify(configSchema(), null, 2)}\n`)
  writeFile(ownPath('schema', 'draft.schema.json'), `${JSON.stringify(draftSchema(), null, 2)}\n`)
}

/** JSON of one byte a character, which is read in half the time. */
function plainJson(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, escaped)
}
