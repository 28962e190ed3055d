/** For which part of a tender a piece of text holds: a lot, and an option or variant of a template. */

/** Lot ("2", "2a") and option ("VOORBEELDOPTIE 1", "taakgericht"); null where it holds for all. */
export interface Scope {
  readonly lot: string | null
  readonly option: string | null
}

/** Stands between the name of an option and that of a piece of it which is itself optional. */
const inside = ' › '

/** The option that a piece of text within another option is. */
export function nestedOption(outer: string | null, inner: string): string {
  return outer === null ? inner : `${outer}${inside}${inner}`
}

/** True when two pieces can hold together: not for two lots, nor in two options; what stands outside holds in each. */
export function sameScope(a: Scope, b: Scope): boolean {
  return meets(a.lot, b.lot) && meets(a.option, b.option)
}

/** True when the one holds wherever the other does. */
export function coversScope(wide: Scope, narrow: Scope): boolean {
  return holdsIn(wide.lot, narrow.lot) && holdsIn(wide.option, narrow.option)
}

function meets(a: string | null, b: string | null): boolean {
  return holdsIn(a, b) || holdsIn(b, a)
}

function holdsIn(wide: string | null, narrow: string | null): boolean {
  return wide === null || wide === narrow || narrow?.startsWith(`${wide}${inside}`) === true
}
