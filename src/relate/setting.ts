/** For which service and in which case a chapter holds, as far as its title tells. */

import { servesOthers, servicesIn } from '../language/services.ts'
import { onceFor } from '../model/once.ts'
import type { Section, Specification } from '../model/specification.ts'

/** What a title tells of what stands under it. */
export interface Setting {
  readonly services: ReadonlySet<string>
  /** True for what holds when it cannot wait. */
  readonly urgent: boolean
}

/** The setting of what stands under no such title. */
export const everywhere: Setting = { services: new Set(), urgent: false }

/** The setting that a title names; null when it names none. */
export function settingNamed(title: string): Setting | null {
  const services = servicesIn(title)
  const urgent = /spoed|crisis|\bnood/i.test(title)
  return services.size === 0 && !urgent ? null : { services, urgent }
}

/** The setting of each section: that of the nearest title above it which names one, the title of the draft aside. */
export const settingsOf = onceFor(({ sections }: Specification): ((section: number) => Setting) => {
  const path: { readonly depth: number; readonly setting: Setting }[] = []
  const settings = sections.map((section, at) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop()
    const own = isTitle(section, at, sections) ? null : settingNamed(section.title)
    const setting = own ?? path.at(-1)?.setting ?? everywhere
    path.push({ depth: section.depth, setting })
    return setting
  })
  return (section) => settings[section] ?? everywhere
})

/** True for the title of the draft: the first, above all others. */
function isTitle({ depth }: Section, at: number, sections: readonly Section[]): boolean {
  return at === 0 && sections.slice(1).every((other) => other.depth > depth)
}

/** True for settings in which two demands can both hold though they differ. */
export function apart(a: Setting, b: Setting): boolean {
  return a.urgent !== b.urgent || servesOthers(a.services, b.services)
}
