/**
 * Inflection keys: two forms of one Dutch noun or adjective get the same key.
 * Written with plain comparisons of letters: every new word of a draft passes here, mostly once, before code is warm.
 */

import { addTo } from '../model/gather.ts'

const accents = /[\u0300-\u036f]/g
const plain = /^[a-z0-9]*$/

/** Lower case without accents, with straight apostrophes. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return plain.test(lower) ? lower : lower.normalize('NFD').replace(accents, '').replace(/’/g, "'")
}

/** Plurals that change the stem; matched at the end of a compound too when long enough to be sure. */
const irregular: readonly (readonly [plural: string, singular: string])[] = [
  ['kinderen', 'kind'],
  ['criteria', 'criteri'],
  ['leden', 'lid'],
  ['namen', 'naam'],
  ['dagen', 'dag'],
  ['steden', 'stad'],
  ['data', 'datum'],
  ['eisen', 'eis'],
  ['taken', 'taak'],
  ['zaken', 'zaak'],
  ['jaren', 'jaar'],
  ['delen', 'deel'],
]

/** The irregular plurals by their last four letters. */
const irregularByEnding = new Map<string, (typeof irregular)[number][]>()
for (const pair of irregular) addTo(irregularByEnding, pair[0].slice(-4), pair)

const isVowel = (letter: string) => letter !== '' && 'aeiou'.includes(letter)
const endsWithAny = (word: string, endings: readonly string[]) => endings.some((ending) => word.endsWith(ending))

/** After these a final s makes a plural. */
const beforePluralS = ['ant', 'ail', 'ment', 'eur', 'eau', 'el', 'er', 'em', 'en', 'erd', 'aar', 'oor', 'dit']
/** Words that end so keep their s: it belongs to the stem. */
const ownS = ['is', 'us', 'os', 'as', 'oos', 'eis', 'ijs', 'aus', 'oes', 'ees']

function singularOfN(word: string): string {
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`
  if (!word.endsWith('en')) return word
  const stem = word.slice(0, -2)
  return stem.endsWith('e') && !stem.endsWith('ie') && !stem.endsWith('ee') ? word : stem
}

function singularOfS(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2)
  const stem = word.slice(0, -1)
  if (stem.endsWith('ium')) return stem.slice(0, -2)
  if (stem.endsWith('ie')) return 'tgfscrn'.includes(stem.charAt(stem.length - 3)) ? stem : word
  if (endsWithAny(stem, beforePluralS)) return stem
  const last = stem.charAt(stem.length - 1)
  const endsInOneVowel = isVowel(last) && last !== 'i' && !isVowel(stem.charAt(stem.length - 2))
  return endsInOneVowel && !endsWithAny(word, ownS) ? stem : word
}

function singularOfIrregular(word: string): string | null {
  for (const [plural, single] of irregularByEnding.get(word.slice(-4)) ?? []) {
    if (word.endsWith(plural) && (word === plural || plural.length > 4)) return word.slice(0, -plural.length) + single
  }
  return null
}

function singular(word: string): string {
  const regular = word.length >= 5
  switch (word.charCodeAt(word.length - 1)) {
    case 110: // n
      return singularOfIrregular(word) ?? (regular ? singularOfN(word) : word)
    case 97: // a
      return singularOfIrregular(word) ?? (regular && word.endsWith('ia') ? word.slice(0, -1) : word)
    case 115: // s
      return regular ? singularOfS(word) : word
    case 109: // m
      return regular && word.endsWith('ium') ? word.slice(0, -2) : word
    default:
      return word
  }
}

/** Undoes spelling that follows the ending: final e, doubled letters, v and z for f and s, long vowels written twice. */
function stem(word: string): string {
  let w = word
  if (w.length > 4 && w.endsWith('e') && !w.endsWith('ie') && !w.endsWith('ee')) w = w.slice(0, -1)
  const last = w.charAt(w.length - 1)
  if (last === w.charAt(w.length - 2) && 'bcdfgklmnprst'.includes(last)) w = w.slice(0, -1)
  if (w.endsWith('v')) w = `${w.slice(0, -1)}f`
  else if (w.endsWith('z')) w = `${w.slice(0, -1)}s`
  const vowel = w.charAt(w.length - 2)
  const isLong = vowel === w.charAt(w.length - 3) && 'aeou'.includes(vowel) && !isVowel(w.charAt(w.length - 1))
  return isLong ? w.slice(0, -2) + w.slice(-1) : w
}

/** The key of a folded word; words under four letters and words with digits stand for themselves. */
export function inflectionKey(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  const single = singular(folded)
  return stem(single.length >= 3 ? single : folded)
}
