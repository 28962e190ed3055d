/** Fills the slots of messages, new text and the words of documents. */

/** Slot values by name. */
export type Slots = Readonly<Record<string, string>>

/** Puts the values in place of `{name}`; one whose name is unknown stays as it is. */
export function fillSlots(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}
