/** Amounts in Dutch notation: money, percentages, durations and counts, each with its place in the text. */

/** An amount found in a text; money in euros, durations in days (a month 30, a year 365). */
export interface Amount {
  readonly kind: 'money' | 'percentage' | 'duration' | 'count'
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

const smallNumbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  veertien: 14,
  vijftien: 15,
  twintig: 20,
  vierentwintig: 24,
  dertig: 30,
  zestig: 60,
  negentig: 90,
}

const daysIn: Readonly<Record<string, number>> = {
  uur: 1 / 24,
  uren: 1 / 24,
  dag: 1,
  dagen: 1,
  werkdag: 1.4,
  werkdagen: 1.4,
  kalenderdag: 1,
  kalenderdagen: 1,
  week: 7,
  weken: 7,
  maand: 30,
  maanden: 30,
  kalendermaand: 30,
  kalendermaanden: 30,
  kwartaal: 91,
  jaar: 365,
  jaren: 365,
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const written = Object.keys(smallNumbers)
  .filter((word) => word !== 'een')
  .join('|')
const scale = String.raw`(?:\s*(miljoen|mln\.?|mio|miljard|duizend)(?![a-zà-ÿ]))?`

const patterns: readonly (readonly [Amount['kind'], RegExp])[] = [
  [
    'money',
    new RegExp(String.raw`(?:€|EUR|euro)\s?(${number})${scale}(?:,-|,=)?|(${number})${scale}\s+euro(?![a-zà-ÿ])`, 'gi'),
  ],
  ['percentage', new RegExp(String.raw`(${number})\s?(?:%|procent(?![a-zà-ÿ]))`, 'gi')],
  [
    'duration',
    new RegExp(
      String.raw`(?<![a-zà-ÿ\d.,])(${number}|${written}|een)\s+(${Object.keys(daysIn).join('|')})(?![a-zà-ÿ])`,
      'giu',
    ),
  ],
  ['count', new RegExp(String.raw`(?<![a-zà-ÿ\d.,€])(${number}|${written})\s+(?:[a-zà-ÿ]+e\s+)?([a-zà-ÿ]{4,})`, 'gi')],
]

/** The value of a number in Dutch notation: points part thousands, a comma the decimals; small numbers may be words. */
export function dutchNumber(text: string): number {
  const word = smallNumbers[text.toLowerCase()]
  if (word !== undefined) return word
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

function scaled(value: number, word: string | undefined): number {
  if (word === undefined) return value
  if (/^mil?j?ard/i.test(word)) return value * 1e9
  return /^duizend/i.test(word) ? value * 1e3 : value * 1e6
}

const holdsNumber = new RegExp(
  String.raw`\d|\b(?:${written}|een (?:${Object.keys(daysIn).join('|')}))(?![a-zà-ÿ])|één`,
  'i',
)

/** Every amount in the text, in reading order; what one kind has claimed, a later kind leaves alone. */
export function amounts(text: string): readonly Amount[] {
  if (!holdsNumber.test(text)) return []
  const found: Amount[] = []
  for (const [kind, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const [whole, first, second, third, fourth] = match
      if (kind === 'money') {
        const value = scaled(dutchNumber(first ?? third ?? whole), first === undefined ? fourth : second)
        found.push({ kind, value, unit: 'euro', start, end })
      } else if (kind === 'percentage') {
        found.push({ kind, value: dutchNumber(first ?? whole), unit: '%', start, end })
      } else if (kind === 'duration') {
        const unit = (second ?? '').toLowerCase()
        found.push({ kind, value: dutchNumber(first ?? whole) * (daysIn[unit] ?? 1), unit, start, end })
      } else {
        found.push({ kind, value: dutchNumber(first ?? whole), unit: (second ?? '').toLowerCase(), start, end })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
