/** Fills the slots of messages and new text, and prints amounts as people write them. */

/** Slot values by name. */
export type Slots = Readonly<Record<string, string>>

/** Puts the values in place of `{name}`; the pack's loader has seen to it that every name is known. */
export function fillSlots(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** A number in Dutch notation, with at most two decimals. */
export function printNumber(value: number): string {
  const [whole = '0', decimals] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}

/** Money as `€ 4.800.000`. */
export function printMoney(euros: number): string {
  return `€ ${printNumber(Math.round(euros))}`
}
