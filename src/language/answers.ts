/** Columns of a table that are left empty for whoever answers. */

/** What a column asks: yes or no, or words of one's own. */
export type Answer = 'yes-no' | 'words'

const asked: Readonly<Record<Answer, readonly string[]>> = {
  'yes-no': ['akkoord', 'voldoet', 'conform', 'agreed', 'complies'],
  words: [
    'toelichting',
    'toelichting inschrijver',
    'reactie inschrijver',
    'antwoord inschrijver',
    'opmerking',
    'opmerkingen',
    'vindplaats',
    'in te vullen door inschrijver',
    'explanation',
    'remarks',
    'bidder’s response',
  ],
}

/** What a column asks of whoever answers, by its name; null when it asks nothing. */
export function answerAsked(column: string): Answer | null {
  const name = column
    .toLowerCase()
    .replace(/[\s:?*]+/g, ' ')
    .trim()
  const bare = name.replace(choice, '').trim()
  if (bare === '' && name !== '') return 'yes-no'
  if (asked['yes-no'].includes(bare)) return 'yes-no'
  return asked.words.includes(name) ? 'words' : null
}

/** The choice that a column's name may spell out. */
const choice = /\(?(?:ja ?\/ ?nee|j ?\/ ?n|yes ?\/ ?no|y ?\/ ?n)\)?$/
