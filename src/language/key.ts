/** Inflection keys: two forms of one Dutch noun or adjective get the same key. */

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

/** Endings and what stands in their place; the first that fits decides. */
const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/heden$/, 'heid'],
  [/'s$/, ''],
  [/(ie|ee)en$/, '$1'],
  [/iums?$/, 'i'],
  [/ia$/, 'i'],
  [/([tgfscrn]ie)s$/, '$1'],
  [/(ant|ail|ment|eur|eau|el|er|em|en|erd|aar|oor|dit)s$/, '$1'],
  [/([^aeiou][aeou])s$/, '$1'],
  [/([^e])en$/, '$1'],
]

/** Words whose last s belongs to the stem, so that the rule for plurals must not touch it. */
const stemS = /(is|us|os|as|oos|eis|ijs|aus|oes|ees)$/

function singular(word: string): string {
  for (const [plural, single] of irregular) {
    if (word.endsWith(plural) && (word === plural || plural.length > 4)) return word.slice(0, -plural.length) + single
  }
  if (word.length < 5 || !/[nsam]$/.test(word)) return word
  for (const [ending, instead] of endings) {
    if (!ending.test(word)) continue
    if (word.endsWith('s') && ending.source.startsWith('([^aeiou]') && stemS.test(word)) continue
    const stem = word.replace(ending, instead)
    return stem.length >= 3 ? stem : word
  }
  return word
}

/** Undoes spelling that follows the ending: final e, doubled letters, v and z for f and s. */
function stem(word: string): string {
  let w = word
  if (w.length > 4 && w.endsWith('e') && !w.endsWith('ie') && !w.endsWith('ee')) w = w.slice(0, -1)
  w = w.replace(/([bcdfgklmnprst])\1$/, '$1')
  if (w.endsWith('v')) w = `${w.slice(0, -1)}f`
  else if (w.endsWith('z')) w = `${w.slice(0, -1)}s`
  return w.replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair.charAt(0))
}

/** The key of a folded word; words under four letters and words with digits stand for themselves. */
export function inflectionKey(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded
  return stem(singular(folded))
}
