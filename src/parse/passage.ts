/** Passages made of other passages. */

import type { Passage } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

/**
 * A passage of other text, at its own place and for its own part unless told. Written out: a copy made by spreading is
 * another form of object to the engine, so that whatever reads passages would be compiled again for it.
 */
export function withText(
  { role, extent, section, column, table, row, quoted, stated }: Passage,
  text: Text,
  place = extent,
  part = role,
): Passage {
  return { text, role: part, extent: place, section, column, table, row, quoted, stated }
}
