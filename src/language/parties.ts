/** Which side of the contract a word names. */

import { languageKnowledge } from './language.ts'
import { byForm, words } from './words.ts'

/** The side of the contract that a word names. */
export const partyOf = byForm(({ key, folded }): 'market' | 'authority' | null => {
  // "De gecontracteerde" is somebody; "worden gecontracteerd" is done.
  if (folded === 'gecontracteerd') return null
  parties ??= partiesByKey()
  return parties.get(key) ?? (folded.endsWith('aanbieder') || folded.endsWith('aanbieders') ? 'market' : null)
})

let parties: ReadonlyMap<string, 'market' | 'authority'> | undefined

function partiesByKey(): ReadonlyMap<string, 'market' | 'authority'> {
  const { bidder, contractor, authority } = languageKnowledge('nl').words
  const keys = (phrases: readonly string[]) =>
    phrases.filter((phrase) => !/[ *]/.test(phrase)).flatMap((phrase) => words(phrase).map((word) => word.key))
  const found = new Map([
    ...keys(authority).map((name) => [name, 'authority'] as const),
    ...keys([...contractor, ...bidder]).map((name) => [name, 'market'] as const),
  ])
  // These are parties beside the provider, and another one makes another demand.
  for (const name of ['combinatie', 'combinant', 'hoofdaannemer', 'deelnemer']) found.delete(words(name)[0]?.key ?? '')
  return found
}
