/** What the running program is, and the pack and house style it ships with. */

import { ownPath, readCompiled, readNamed, readText } from '../disk.ts'
import type { HouseStyle } from '../model/document.ts'
import type { RulePack } from '../model/rule.ts'
import { wear } from '../pipeline.ts'

/** The version of the program. */
export function toolVersion(): string {
  return (JSON.parse(readText(ownPath('package.json'))) as { version: string }).version
}

/** Name and version, as reports and documents tell them. */
export function tool(): { readonly name: string; readonly version: string } {
  return { name: 'tenderlint', version: toolVersion() }
}

/**
 * The pack that ships, or the one in a folder with all it stands on. What ships was compiled by the build, unless the
 * program runs from sources, and comes without the examples of its rules unless these are asked for.
 */
export async function rulePack(folder?: string, examples = false): Promise<RulePack> {
  const compiled = readCompiled(examples ? 'pack-with-examples' : 'pack') as RulePack | undefined
  if (folder === undefined && compiled !== undefined) return compiled
  const { packFromFolder, shippedPack } = await import('../author/pack.ts')
  return folder === undefined ? shippedPack() : packFromFolder(folder, () => compiled ?? shippedPack())
}

/** A mark that changes with the program or its rules; undefined when the program runs from its sources. */
export async function markOf(pack: RulePack, folder?: string): Promise<string | undefined> {
  const built = readCompiled('mark')
  if (typeof built !== 'string' || folder === undefined) return built as string | undefined
  const { createHash } = await import('node:crypto')
  return `${built} ${createHash('sha256').update(JSON.stringify(pack)).digest('hex')}`
}

/** The house style that ships, or the one in a Word file. */
export async function houseStyle(path?: string): Promise<HouseStyle> {
  const compiled = readCompiled('template')
  const shipped =
    compiled === undefined ? (await import('../author/compile.ts')).shippedStyle() : (compiled as HouseStyle)
  return path === undefined ? shipped : wear(readNamed(path), shipped)
}
