/** What the running program is, and the pack and house style it ships with. */

import { ownPath, readCompiled, readText } from '../disk.ts'
import type { HouseStyle } from '../model/document.ts'
import type { RulePack } from '../model/rule.ts'

/** The version of the program. */
export function toolVersion(): string {
  return (JSON.parse(readText(ownPath('package.json'))) as { version: string }).version
}

/** Name and version, as reports and documents tell them. */
export function tool(): { readonly name: string; readonly version: string } {
  return { name: 'tenderlint', version: toolVersion() }
}

/**
 * The pack in a folder, or the one that ships; that one was compiled by the build unless the program runs from sources,
 * and comes without the examples of its rules unless these are asked for.
 */
export async function rulePack(folder?: string, examples = false): Promise<RulePack> {
  const compiled = folder === undefined ? readCompiled(examples ? 'pack-with-examples' : 'pack') : undefined
  if (compiled !== undefined) return compiled as RulePack
  const { packFromFolder } = await import('../author/pack.ts')
  return packFromFolder(folder ?? ownPath('rules'))
}

/** The house style that ships. */
export async function houseStyle(): Promise<HouseStyle> {
  const compiled = readCompiled('template')
  if (compiled !== undefined) return compiled as HouseStyle
  const { shippedStyle } = await import('../author/compile.ts')
  return shippedStyle()
}
