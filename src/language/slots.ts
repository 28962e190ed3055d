/** Fills the slots of messages, new text and the words of documents. */

/** Slot values by name. */
export type Slots = Readonly<Record<string, string>>

/** Puts the values in place of `{name}`; one whose name is unknown stays as it is. */
export function fillSlots(template: string, slots: Slots): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot)
}

/** How many characters of the draft a message can quote and still be read at a glance. */
const quotable = 48

/** Words of the draft as a message quotes them: of many only the first three and the last two. */
export function shortened(quote: string): string {
  const words = quote.length <= quotable ? [] : quote.split(' ')
  return words.length <= 6 ? quote : `${words.slice(0, 3).join(' ')} … ${words.slice(-2).join(' ')}`
}
