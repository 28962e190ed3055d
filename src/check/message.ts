/** Fills the slots of messages and new text. */

/** Slot values by name. */
export type Slots = Readonly<Record<string, string>>

/** Puts the values in place of `{name}`; the pack's loader has seen to it that every name is known. */
export function fillSlots(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}
