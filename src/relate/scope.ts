/** For which part of a tender a requirement holds; what is asked of two lots or in two options is asked once of each. */

import type { Requirement } from '../model/specification.ts'

/** True when what holds for the one requirement may hold together with the other. */
export function sameScope(a: Requirement, b: Requirement): boolean {
  return meets(a.lot, b.lot) && a.option === b.option
}

function meets(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}
