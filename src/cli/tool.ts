/** What the running program is, and the pack and house style it ships with. */

import { ownPath, readCompiled, readNamed, readText } from '../disk.ts'
import type { HouseStyle } from '../model/document.ts'
import { helpWith } from '../model/problem.ts'
import type { RulePack } from '../model/rule.ts'
import type { Template } from '../model/template.ts'
import { wear } from '../pipeline.ts'
import { usageProblem } from './options.ts'

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
 * program runs from sources, and comes without what only a reader of its rules needs unless that is asked for.
 */
export async function rulePack(folder?: string, toRead = false): Promise<RulePack> {
  const compiled = readCompiled(toRead ? 'pack-to-read' : 'pack') as RulePack | undefined
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

/** The house style that ships, or the one in a Word or YAML file. */
export async function houseStyle(path?: string): Promise<HouseStyle> {
  const compiled = readCompiled('house-style')
  const shipped =
    compiled === undefined ? (await import('../author/template.ts')).shippedStyle() : (compiled as HouseStyle)
  if (path === undefined) return shipped
  if (!isYaml(path)) return wear(readNamed(path), shipped)
  const { readStyle } = await import('../author/template.ts')
  return readStyle(textNamed(path))
}

/** The templates that ship; of these the one of that name, or the one in a file. */
export async function templates(wanted?: string): Promise<readonly Template[]> {
  if (wanted !== undefined && isYaml(wanted)) {
    const { readTemplate } = await import('../author/template.ts')
    return [readTemplate(textNamed(wanted))]
  }
  const compiled = readCompiled('templates')
  const shipped =
    compiled === undefined
      ? (await import('../author/template.ts')).shippedTemplates()
      : (compiled as readonly Template[])
  return wanted === undefined ? shipped : [templateNamed(wanted, shipped)]
}

function templateNamed(wanted: string, shipped: readonly Template[]): Template {
  const found = shipped.find(({ id }) => id === wanted)
  if (found !== undefined) return found
  if (/\.do[ct][xm]?$/i.test(wanted))
    throw usageProblem(
      { nl: `"${wanted}" is een Word-bestand, geen sjabloon.`, en: `"${wanted}" is a Word file, not a template.` },
      { nl: `Schrijf --house-style ${wanted}.`, en: `Write --house-style ${wanted}.` },
    )
  const ids = shipped.map(({ id }) => id)
  throw usageProblem(
    { nl: `Het sjabloon "${wanted}" bestaat niet.`, en: `The template "${wanted}" does not exist.` },
    helpWith(wanted, ids, {
      nl: `Kies uit: ${ids.join(', ')}; of noem een eigen bestand (.yaml).`,
      en: `Choose from: ${ids.join(', ')}; or name a file of your own (.yaml).`,
    }),
  )
}

/** True for the name of a YAML file. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function textNamed(path: string): { readonly path: string; readonly text: string } {
  const { bytes, path: shown } = readNamed(path)
  return { path: shown, text: new TextDecoder().decode(bytes) }
}
