/** A rule pack from its folder of YAML files. The program itself runs on the pack that the build compiled from them. */

import { readBurdenParameters } from '../burden/compile.ts'
import { folderBeside, ownPath, readCompiled, readPackFiles } from '../disk.ts'
import { Problem } from '../model/problem.ts'
import type { Check, Rule, RulePack } from '../model/rule.ts'
import { buildPack } from '../rules/pack.ts'

/**
 * Reads and checks a pack and the packs it stands on; `shipped` gives the one that ships, read from its sources when left out.
 * Throws a Problem with every fault of every file.
 */
export function packFromFolder(folder: string, shipped: () => RulePack = shippedPack): RulePack {
  return packAbove(folder, shipped, [])
}

/** Reads a pack that others stand on; `above` holds their folders. */
function packAbove(folder: string, shipped: () => RulePack, above: readonly string[]): RulePack {
  const readBase = (name: string): RulePack => {
    if (name === 'tenderlint') return shipped()
    const below = folderBeside(folder, name)
    if (below === folder || above.includes(below)) throw circle(name)
    try {
      return packAbove(below, shipped, [...above, folder])
    } catch (error) {
      throw error instanceof Problem ? placedIn(name, error) : error
    }
  }
  return buildPack(readPackFiles(folder), readBurdenParameters, readBase)
}

/** Faults of a pack below, with the folder they stand in. */
function placedIn(folder: string, { all }: Problem): Problem {
  const [first, ...more] = all.map((details) =>
    details.kind === 'rule' ? { ...details, path: `${folder}/${details.path ?? ''}` } : details,
  )
  return first === undefined ? circle(folder) : new Problem(first, more)
}

function circle(name: string): Problem {
  return new Problem({
    kind: 'rule',
    path: 'pack.yaml',
    what: {
      nl: `"extends: ${name}" komt weer bij dit pakket uit.`,
      en: `"extends: ${name}" leads back to this pack.`,
    },
    help: {
      nl: 'Laat een van de pakketten op tenderlint voortbouwen.',
      en: 'Let one of the packs extend tenderlint.',
    },
  })
}

/** Reads the pack that ships with the product from its sources. */
export function shippedPack(): RulePack {
  return packFromFolder(ownPath('rules'))
}

/** The pack that ships as the build compiled it, examples and all; from its sources when the program runs from its own. */
export function builtPack(): RulePack {
  return (readCompiled('pack-to-read') as RulePack | undefined) ?? shippedPack()
}

/** The rules a folder answers for: those that stand there, and those about a concept to which a pack on the shipped one added. */
export function rulesAnsweredFor(folder: string, pack: RulePack, shipped: RulePack): readonly Rule[] {
  const paths = new Set(readPackFiles(folder).map((file) => file.path))
  const untouched = new Set(shipped.concepts)
  const touched = new Set(pack.concepts.filter((concept) => !untouched.has(concept)).map((concept) => concept.id))
  return pack.rules.filter(
    (rule) => paths.has(`${rule.category}/${rule.id}.yaml`) || conceptsNamed(rule.check).some((id) => touched.has(id)),
  )
}

function conceptsNamed(check: Check): readonly string[] {
  return [
    'concept' in check ? check.concept : [],
    'together' in check ? [...check.together, ...check.without] : [],
    'by' in check && typeof check.by !== 'string' ? check.by : [],
  ].flat()
}
