/** HTML that cannot forget to escape: whatever is put into a template is text, unless a template made it. */

import { printable } from './width.ts'

/** A piece of finished HTML. */
export interface Markup {
  readonly markup: string
}

type Value = string | number | Markup | readonly Markup[]

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Makes HTML from a template; texts and numbers are escaped, markup goes in as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const markup = parts.reduce((made, part, index) => made + markupOf(values[index - 1]) + part)
  return { markup }
}

/** Finished HTML of which not a character may change, such as a style sheet of our own. */
export function asMarkup(markup: string): Markup {
  return { markup }
}

/** Nothing. */
export const empty: Markup = { markup: '' }

function markupOf(value: Value | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return printable(value).replace(/[&<>"']/g, (mark) => named[mark] ?? mark)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('')
}
