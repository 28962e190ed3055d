/** Columns of a table that are left empty for whoever answers. */

/** What a column asks: yes or no, or words of one's own. */
export type Answer = 'yes-no' | 'words'

const asked: Readonly<Record<Answer, readonly string[]>> = {
  'yes-no': [
    'akkoord',
    'akkoord ja/nee',
    'akkoord (ja/nee)',
    'voldoet',
    'voldoet ja/nee',
    'voldoet (ja/nee)',
    'ja/nee',
    'conform',
    'agreed',
    'complies',
    'yes/no',
  ],
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
  if (asked['yes-no'].includes(name)) return 'yes-no'
  return asked.words.includes(name) ? 'words' : null
}
