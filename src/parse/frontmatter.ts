/** Reads the facts that a Markdown draft opens with. */

import { isMap } from 'yaml'
import { type Facts, noFacts } from '../model/facts.ts'
import { factOf, readFacts } from './facts.ts'
import { checkTree, entriesOf, openTree, type Place } from './tree.ts'

/**
 * Reads front matter. One without a single known fact is somebody else's and states nothing;
 * undefined when it is no mapping at all, and so rather text between two rules.
 */
export function readFrontMatter(yaml: string, place: Place): Facts | undefined {
  const document = openTree(yaml)
  const map = document.contents
  if (!isMap(map)) return undefined
  if (!entriesOf(map, place).some(({ key }) => factOf(key) !== undefined)) {
    return document.errors.length === 0 ? noFacts : undefined
  }
  return checkTree(document, place) ? readFacts(entriesOf(map, place), place) : noFacts
}
