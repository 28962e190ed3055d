/** A rule pack from its folder of YAML files. The program itself runs on the pack that the build compiled from them. */

import { readBurdenParameters } from '../burden/compile.ts'
import { ownPath, readPackFiles } from '../disk.ts'
import type { RulePack } from '../model/rule.ts'
import { buildPack } from '../rules/pack.ts'

/** Reads and checks a pack; throws a Problem with every fault of every file. */
export function packFromFolder(folder: string): RulePack {
  return buildPack(readPackFiles(folder), readBurdenParameters)
}

/** Reads the pack that ships with the product from its sources. */
export function shippedPack(): RulePack {
  return packFromFolder(ownPath('rules'))
}
